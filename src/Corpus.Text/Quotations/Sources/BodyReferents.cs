using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Finds the body that a common noun refers back to: "Lund Motors shut its plant. The company said", "the HWL … the union". Finds none
/// where two bodies fit, or where a body without a name was introduced since.
/// </summary>
internal sealed class BodyReferents(Reading reading, NearbyNames nearby, Descriptions descriptions)
{
    /// <summary>How many paragraphs back a noun refers to the body mentioned last, where several fit.</summary>
    private const int Near = 1;

    /// <summary>How many paragraphs back a noun refers to the only body that fits.</summary>
    private const int Far = 6;

    /// <summary>How many tokens back a new body without a name is looked for.</summary>
    private const int LongestSearch = 200;

    /// <summary>How many words of a description may lead to its noun.</summary>
    private const int LongestDescription = 6;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly BodyKinds _kinds = new(reading.Tokens);

    /// <summary>The body that a definite description refers back to; null where there is none.</summary>
    /// <param name="first">The description's first token, its article.</param>
    /// <param name="noun">Its noun.</param>
    public Name? Of(int first, int noun)
    {
        if (!BodyKinds.IsBody(_tokens, noun) || _tokens.IsHisOrHer(first) || IsAnother(first, noun)) return null;
        NameMention? called = null, open = null;
        int chain = Chain(first, noun);
        bool isOnly = true;
        foreach (NameMention named in nearby.Before(first, 0))
        {
            if (named.Name.Kind == NameKind.Person) continue;
            BodyFit fit = _kinds.Fit(named.Name, noun);
            if (fit == BodyFit.Called && called is { } known) isOnly &= known.Name == named.Name;
            if (fit == BodyFit.Called && (called is not { } nearer || IsSubjectBefore(named, nearer))) called = named;
            if (fit == BodyFit.Open && open is null && noun == first + 1 && IsNear(named, chain) && MayBe(named, noun)) open = named;
        }
        bool isCalled = called is { } one && (IsNear(one, chain) || (open is null && isOnly && Paragraphs(one, chain) <= Far));
        NameMention? meant = isCalled ? called : open;
        return meant is { } body && !IsNewSince(body.End, first, noun) ? body.Name : null;
    }

    /// <summary>Whether the words before the noun say that another body is meant: the parent company, the other group.</summary>
    private bool IsAnother(int first, int noun)
    {
        for (int i = first + 1; i < noun; i++)
            if (_tokens[i].Capitalised || _tokens.Is(i, "other", "parent") || _tokens.Is(i, "second", "rival")
                || _tokens.Is(i, "'s") || (_tokens[i].Kind != TokenKind.Word && !_tokens.Is(i, '-')))
                return true;
        return false;
    }

    /// <summary>Where the article first says "the company" in a row of paragraphs that all do.</summary>
    private int Chain(int first, int noun)
    {
        int start = first, word = _tokens[noun].Word;
        for (int i = first - 1; i > 0 && i > first - LongestSearch; i--)
        {
            if (reading.StoryParagraphOf(start) - reading.StoryParagraphOf(i) > Near) break;
            if (_tokens[i].Word == word && _tokens.Is(i - 1, "the") && !nearby.IsQuoted(i)) start = i;
        }
        return start;
    }

    private int Paragraphs(NameMention named, int token) => reading.StoryParagraphOf(token) - reading.StoryParagraphOf(named.First);

    private bool IsNear(NameMention named, int token) => Paragraphs(named, token) <= Near;

    /// <summary>Whether a mention is the subject of the sentence in which another one stands behind it.</summary>
    private bool IsSubjectBefore(NameMention named, NameMention later) =>
        reading.SentenceOf(named.First).First == reading.SentenceOf(later.First).First
            && IsSubject(named) && !IsAcronym(named)
            && !IsSubject(later);

    /// <summary>Whether the noun may mean a body of which the article does not say what it is: the subject of a sentence, or an
    /// acronym.</summary>
    private bool MayBe(NameMention named, int noun) => _tokens.ValueOf(noun, WordClass.OrganisationNoun) switch
    {
        WordValue.AnyBody => IsSubject(named) && !_tokens.Is(named.End, ',') || Speaks(named),
        WordValue.Press => Speaks(named) || (IsAcronym(named) && _tokens.Is(noun, "agency")),
        _ => false,
    };

    private bool Speaks(NameMention named) =>
        (IsSubject(named) && _tokens.Is(named.End, WordClass.CueVerb))
            || (_tokens.Is(Before(named), WordClass.CueVerb) && _tokens[Before(named) - 1].Kind == TokenKind.Mark);

    /// <summary>The token before a name and its article.</summary>
    private int Before(NameMention named) => _tokens.Is(named.First - 1, "the") ? named.First - 2 : named.First - 1;

    /// <summary>Whether the name is the subject of its clause, or owns the subject.</summary>
    private bool IsSubject(NameMention named)
    {
        int before = Before(named);
        if (IsAcronym(named)) return true;
        bool opens =
            before < reading.SentenceOf(named.First).First || _tokens.Is(before, ',') || _tokens.Is(before, WordClass.Conjunction);
        return opens && (descriptions.OpensPredicate(named.End) || _tokens.Is(named.End, "'s") || _tokens.Is(named.End, ','));
    }

    /// <summary>Whether the name is an acronym that the article repeats, as those of bodies are.</summary>
    private bool IsAcronym(NameMention named) =>
        named.IsOneWord && _tokens[named.First] is { AllCaps: true, Length: > 2 } && named.Name.Mentions.Count > 1;

    /// <summary>
    /// Whether a body without a name, which the noun may mean as well, was introduced since: "a company from Vost … the company"; "The
    /// council met. The group said".
    /// </summary>
    private bool IsNewSince(int first, int end, int noun)
    {
        int word = _tokens[noun].Word;
        for (int i = end - 1; i >= first && i > end - LongestSearch; i--)
        {
            if (_tokens[i].Word == word && !nearby.IsQuoted(i) && IsIndefinite(i)) return true;
            if (reading.SentenceOf(i).First == i && !nearby.IsQuoted(i) && IsOtherSubject(i, noun)) return true;
        }
        return false;
    }

    /// <summary>Whether the noun is that of a new body without a name: "a company", not "Lund, a company" or "a company, Lund".</summary>
    private bool IsIndefinite(int noun)
    {
        if (reading.Names.Covers(noun + 1)
            || (_tokens.Is(noun + 1, ',') && reading.Names.Covers(noun + 2))
            || _tokens.Is(noun + 1, "called", "named"))
            return false;
        for (int i = noun - 1; i > noun - LongestDescription && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_tokens.Is(i, "a", "an") || _tokens.Is(i, "one", "another"))
                return !_tokens.Is(i - 1, WordClass.Be) && !_tokens.Is(i - 1, "as") && _tokens[i - 1].Kind == TokenKind.Word;
            if (_tokens.Is(i, WordClass.Determiner | WordClass.Preposition)) return false;
        }
        return false;
    }

    /// <summary>Whether the sentence has another body without a name as its subject, which the noun may mean as well.</summary>
    private bool IsOtherSubject(int first, int noun) =>
        descriptions.PlainSubject(first) is >= 0 and int other
            && _tokens[other].Word != _tokens[noun].Word
            && BodyKinds.MayCall(_tokens, other, noun);
}
