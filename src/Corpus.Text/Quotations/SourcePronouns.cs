using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>
/// Finds the source that "it" or "they" goes on with: the council said …, it added …; the sailors said …, they added … He and she
/// stand for names (<see cref="Antecedents"/>).
/// </summary>
internal sealed class SourcePronouns(Reading reading, SourceNames names)
{
    private readonly Tokens _tokens = reading.Tokens;
    private readonly Dictionary<int, Source> _standsFor = [];
    private Source? _body;
    private Source? _group;

    /// <summary>Takes in the next source of the text with the name it has.</summary>
    public void Hear(Source source, Name? name)
    {
        if (source.End - source.First == 1 && _tokens.Is(source.First, WordClass.Pronoun))
        {
            Source? meant = _tokens.Is(source.First, "it") ? _body : _tokens.Is(source.First, "they") ? _group : null;
            if (meant is not null && reading.ParagraphOf(source.First) - reading.ParagraphOf(meant.First) <= 1) _standsFor[source.First] = meant;
            return;
        }
        int noun = names.HeadEnd(source) - 1;
        if (name is { Kind: NameKind.Organisation } || (name is null && _tokens.Is(noun, WordClass.OrganisationNoun) && !_tokens.Is(noun, WordClass.RoleNoun))) _body = source;
        else if (name is null && IsPlural(noun)) _group = source;
    }

    /// <summary>The source itself, or the one that it goes on with.</summary>
    public Source Meant(Source source) => _standsFor.TryGetValue(source.First, out Source? meant) ? meant : source;

    /// <summary>Whether the noun is of several.</summary>
    public bool IsPlural(int noun) =>
        _tokens[noun] is { Kind: TokenKind.Word, Length: > 3, Capitalised: false } word && Lexicon.Fold(_tokens.Text[word.End - 1]) == 's' && _tokens.Text[word.End - 2] is not 's' and not '\'' and not '’'
        || _tokens.Is(noun, "people") || _tokens.Is(noun, "men") || _tokens.Is(noun, "women");
}
