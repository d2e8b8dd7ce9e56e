using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Finds the author of a document that the article mentioned before: "The union said in a statement … the statement said", "Vost's letter …
/// the letter said", "the Vost Council released a report … the report said". Finds none where the last such document has no author.
/// </summary>
internal sealed class DocumentReferents(Reading reading, NearbyNames nearby)
{
    /// <summary>How many paragraphs back the document may have been introduced.</summary>
    private const int Far = 4;

    /// <summary>How many tokens back a document is looked for.</summary>
    private const int LongestSearch = 400;

    /// <summary>How many words may stand between an article or an owner and the noun.</summary>
    private const int LongestDescription = 4;

    private static readonly PhraseList Documents = new("DocumentNoun", Lexicon.English);

    private readonly Tokens _tokens = reading.Tokens;

    // The sources with a name so far, in the order in which they were resolved.
    private readonly List<(int First, Name Name)> _speakers = [];

    /// <summary>Records who a source is.</summary>
    public void Record(Source source, Name name) => _speakers.Add((source.First, name));

    /// <summary>The author of the document that a definite description refers back to; null where none is known.</summary>
    /// <param name="first">The description's first token, its article.</param>
    /// <param name="noun">Its noun.</param>
    public Name? Of(int first, int noun)
    {
        if (!_tokens.Is(first, "the", "this") || !IsDocument(noun)) return null;
        for (int i = first - 1; i >= 0 && i > first - LongestSearch; i--)
        {
            if (_tokens[i].Word != _tokens[noun].Word || nearby.IsQuoted(i)) continue;
            if (reading.StoryParagraphOf(first) - reading.StoryParagraphOf(i) > Far) return null;
            if (AuthorOf(i) is { } author) return author;
            // A new document without an author: the next one back is another.
            if (_tokens.Is(Start(i), "a", "an")) return null;
        }
        return null;
    }

    private bool IsDocument(int noun) =>
        !_tokens[noun].Capitalised
            && !_tokens.Is(noun, WordClass.RoleNoun)
            && (_tokens.Is(noun, WordClass.CueNoun) || Documents.Match(_tokens, noun, noun + 1) > 0);

    /// <summary>The token of the article or of the owner before a noun.</summary>
    private int Start(int noun)
    {
        int i = noun - 1;
        while (i > noun - LongestDescription
            && _tokens[i] is { Kind: TokenKind.Word }
            && !_tokens.Is(i, WordClass.Determiner | WordClass.Preposition)
            && !_tokens.Is(i, "'s")) i--;
        return i;
    }

    private Name? AuthorOf(int noun)
    {
        int start = Start(noun);
        // The union's letter; the Vost Council report; a letter from the union.
        if (_tokens.Is(start, "'s")) return Author(start - 1, isWhole: false);
        if (reading.Names.At(noun - 1) is { Name.Kind: NameKind.Organisation } outlet) return outlet.Name;
        if (_tokens.Is(noun + 1, "from", "by")) return Author(_tokens.Is(noun + 2, "the") ? noun + 3 : noun + 2, isWhole: true);
        // The union said in a letter.
        if (_tokens.Is(start - 1, "in") && Speaker(noun) is { } speaker) return speaker;
        return _tokens.Is(start, "a", "an") || _tokens.Is(start, "its") || _tokens.IsHisOrHer(start) ? Maker(start) : null;
    }

    private Name? Author(int token, bool isWhole) =>
        reading.Names.At(token) is { Name.Kind: NameKind.Person or NameKind.Organisation } author
            && !(isWhole && !DocumentAuthor.IsWhole(_tokens, author))
            ? author.Name
            : null;

    /// <summary>The last speaker whose source stands in the sentence of the token.</summary>
    private Name? Speaker(int token)
    {
        Sentence sentence = reading.SentenceOf(token);
        for (int i = _speakers.Count - 1; i >= 0; i--)
            if (_speakers[i].First >= sentence.First && _speakers[i].First < sentence.End) return _speakers[i].Name;
        return null;
    }

    /// <summary>The subject of the verb right before the article: the Vost Council has released a report.</summary>
    private Name? Maker(int article)
    {
        int verb = article - 1;
        if (!(_tokens.Is(verb, WordClass.PastVerb | WordClass.CueVerb | WordClass.BesideVerb) || _tokens.EndsWith(verb, "ed"))) return null;
        int end = verb;
        while (_tokens.Is(end - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Weekday)) end--;
        return reading.Names.At(end - 1) is { Name.Kind: NameKind.Person or NameKind.Organisation } named && named.End == end
            ? named.Name
            : null;
    }
}
