using Corpus.Text.Names;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds who speaks in a document: of <c>Ode's letter said</c> and <c>a report by Ann Ode says</c>, Ode.</summary>
internal sealed class DocumentAuthor(Tokens tokens, NameIndex names)
{
    /// <summary>The source, or its author where the words that name it are a document and whose it is.</summary>
    public Source Of(Source source)
    {
        int first = tokens.Is(source.First, WordClass.Determiner) ? source.First + 1 : source.First;
        if (names.At(first) is { Name.Kind: NameKind.Person } owner && tokens.Is(owner.End, "'s") && IsDocument(owner.End + 1, source.End)) return source with { First = owner.First, End = owner.End };
        int by = first;
        while (by < source.End && !tokens.Is(by, "by", "from")) by++;
        return by < source.End && IsDocument(first, by) && names.At(by + 1) is { Name.Kind: NameKind.Person } author ? source with { First = author.First, End = author.End } : source;
    }

    /// <summary>A previous letter: words that end in a noun of saying, and in nothing that can speak for itself.</summary>
    private bool IsDocument(int first, int end)
    {
        if (end <= first || !tokens.Is(end - 1, WordClass.CueNoun) || tokens.Is(end - 1, WordClass.RoleNoun)) return false;
        for (int i = first; i < end; i++)
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Capitalised) return false;
        return true;
    }
}
