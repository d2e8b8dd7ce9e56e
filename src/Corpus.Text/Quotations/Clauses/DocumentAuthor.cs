using Corpus.Text.Names;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the author of a document that is a source: Ode in <c>Ode's letter said</c> and <c>a report by Ann Ode
/// says</c>.</summary>
internal sealed class DocumentAuthor(Tokens tokens, NameIndex names)
{
    private static readonly PhraseList Documents = new("DocumentNoun", Lexicon.English), Authors = new("AuthorVerb", Lexicon.English);

    /// <summary>Returns the author where the source is a document with a named author; otherwise the source itself.</summary>
    public Source Of(Source source)
    {
        int first = tokens.Is(source.First, WordClass.Determiner) ? source.First + 1 : source.First;
        if (Author(first) is { } owner && tokens.Is(owner.End, "'s") && IsDocument(owner.End + 1, source.End))
            return source with { First = owner.First, End = owner.End };
        int by = first;
        while (by < source.End && !tokens.Is(by, "by", "from")) by++;
        // "A letter sent by Ode": the phrase ends before the verb.
        if (by == source.End && Authors.Match(tokens, by, by + 1) > 0) by++;
        return tokens.Is(by, "by", "from")
            && IsDocument(first, BeforeAuthorVerb(by))
            && Author(AfterRole(tokens.Is(by + 1, "the") ? by + 2 : by + 1)) is { } author
            && IsWhole(tokens, author)
            ? source with { First = author.First, End = author.End }
            : source;
    }

    /// <summary>Whether the name is all that the phrase says of the author: not "by the Vost college's dean", "from the Vost task
    /// force".</summary>
    public static bool IsWhole(Tokens tokens, NameMention author) =>
        !tokens.Is(author.End, "'s")
            && !tokens.Is(author.End, WordClass.OrganisationNoun | WordClass.RoleNoun)
            && !tokens.Is(author.End + 1, WordClass.OrganisationNoun | WordClass.RoleNoun);

    /// <summary>Just past the words for the document in "a letter sent by"; the token of "by" where no verb stands between.</summary>
    private int BeforeAuthorVerb(int by) =>
        Authors.Match(tokens, by - 1, by, out string spoken) > 0 && (spoken.Length == 0 || Documents.Match(tokens, by - 2, by - 1) == 0)
            ? by - 1
            : by;

    private NameMention? Author(int token) =>
        names.At(token) is { Name.Kind: NameKind.Person or NameKind.Organisation } author ? author : null;

    /// <summary>The token behind the role that stands before a name, if there is one: by the state auditor Ann Ode.</summary>
    private int AfterRole(int first)
    {
        int i = first;
        while (tokens[i] is { Kind: TokenKind.Word, Capitalised: false }) i++;
        return tokens.Is(i - 1, WordClass.RoleNoun) && !tokens.EndsWith(i - 1, "s") ? i : first;
    }

    /// <summary>Whether the words end in a noun of saying and name nobody who can speak: a previous letter.</summary>
    private bool IsDocument(int first, int end)
    {
        if (end <= first || tokens.Is(end - 1, WordClass.RoleNoun)) return false;
        if (!tokens.Is(end - 1, WordClass.CueNoun) && Documents.Match(tokens, end - 1, end) <= 0) return false;
        for (int i = first; i < end; i++)
            if ((tokens[i].Kind != TokenKind.Word && !tokens.Is(i, '-')) || tokens[i].Capitalised) return false;
        return true;
    }
}
