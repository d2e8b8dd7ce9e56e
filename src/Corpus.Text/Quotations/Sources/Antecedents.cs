using System;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Finds whom "he" or "she" stands for.</summary>
internal sealed class Antecedents(Reading reading, NearbyNames names, RoleHolders holders)
{
    /// <summary>How many sentences back what a paragraph is about may be said.</summary>
    private const int FarthestSentence = 12;

    private readonly Tokens _tokens = reading.Tokens;

    /// <summary>
    /// Whom the pronoun stands for: in the paragraph, the one whom the nearest sentence names first, by a name that is no
    /// owner's; then the last speaker; then whoever was named last.
    /// </summary>
    /// <param name="pronoun">The token of he, his or himself, of she or her.</param>
    /// <param name="lastSpeaker">Who spoke last; null where nobody has.</param>
    /// <param name="heard">The token where they were last heard.</param>
    public Name? Of(int pronoun, Name? lastSpeaker, int heard)
    {
        Gender gender = _tokens.Is(pronoun, "him") ? Gender.Male : _tokens.IsHeOrShe(pronoun) ? _tokens.GenderOf(pronoun, WordClass.Pronoun) : _tokens.GenderOf(pronoun, WordClass.Determiner);
        if (gender == Gender.Unknown) return null;
        // He knew Lund, and he said: who opens the sentence goes on in it. Not: he mocked Lund when he said.
        int first = reading.SentenceOf(pronoun).First;
        if (_tokens.GenderOf(first, WordClass.Pronoun) == gender && !names.IsQuoted(first) && !_tokens.Is(pronoun - 1, "when")) pronoun = first;
        Name? found = InParagraph(pronoun, gender, lastSpeaker) ?? Above(pronoun, gender, lastSpeaker, heard)
            ?? (lastSpeaker?.MayBe(gender) == true ? lastSpeaker : names.LastBefore(pronoun, 0, name => name.MayBe(gender)));
        // From here on the article has told the gender.
        if (found is { Gender: Gender.Unknown }) found.Gender = gender;
        return found;
    }

    /// <summary>The one whom the nearest sentence of the paragraph names that names anybody: known to be of the gender rather than not, no owner rather than one, and first.</summary>
    private Name? InParagraph(int pronoun, Gender gender, Name? lastSpeaker)
    {
        int own = reading.SentenceOf(pronoun).First, sentence = own;
        bool isTold = lastSpeaker?.MayBe(gender) == true && IsTold(own, pronoun) && !IsNamed(lastSpeaker, own, pronoun);
        Name? best = null;
        int bestRank = 0;
        foreach (NameMention named in names.Before(isTold ? own : pronoun, reading.Paragraphs[reading.ParagraphOf(pronoun)].FirstToken, holders))
        {
            if (named.First < sentence)
            {
                if (best is not null) return best;
                sentence = reading.SentenceOf(named.First).First;
            }
            if (!named.Name.MayBe(gender) || names.AskedAt(named.End) is not null) continue;
            int rank = (named.Name.Gender == gender || named.Name == lastSpeaker ? 2 : 0) + (names.IsOwner(named) || IsAside(named, sentence) ? 1 : 2);
            if (rank >= bestRank) (best, bestRank) = (named.Name, rank);
        }
        return best;
    }

    /// <summary>
    /// “…,” he said, below a paragraph that starts with Ann Ode and names nobody else who could be meant: whoever spoke before
    /// has left the floor to her.
    /// </summary>
    private Name? Above(int pronoun, Gender gender, Name? lastSpeaker, int heard)
    {
        int number = reading.ParagraphOf(pronoun) - 1;
        while (number >= 0 && reading.Paragraphs[number].Kind == BlockKind.Furniture) number--;
        if (number < 0 || reading.Paragraphs[number] is not { Kind: BlockKind.Body } above) return null;
        Name? only = null;
        foreach (NameMention named in names.Before(above.EndToken, above.FirstToken, holders))
        {
            if (!named.Name.MayBe(gender) || names.IsOwner(named) || names.AskedAt(named.End) is not null) continue;
            if (named.Name == lastSpeaker || (only is not null && only != named.Name)) return null;
            only = named.Name;
            if (names.BeforeTitles(named) < above.FirstToken || IsBehindAside(named, above.FirstToken)) return only;
        }
        // Nobody knows whether the last speaker is a woman, and she is one.
        if (only is not null && only.Gender == gender && lastSpeaker is { Gender: Gender.Unknown }) return only;
        // Whoever spoke last spoke further above, and the paragraph is about another.
        return only is not null && lastSpeaker is not null && reading.ParagraphOf(heard) < number && IsAbout(above, only, gender) ? only : null;
    }

    /// <summary>Whether a sentence of the paragraph opens with the name, and none with a pronoun that may be another's.</summary>
    private bool IsAbout(Paragraph paragraph, Name name, Gender gender)
    {
        bool opens = false;
        for (int s = Math.Max(paragraph.FirstSentence, paragraph.EndSentence - FarthestSentence); s < paragraph.EndSentence; s++)
        {
            int first = reading.Sentences[s].First;
            if (_tokens.GenderOf(first, WordClass.Pronoun) == gender || _tokens.GenderOf(first, WordClass.Determiner) == gender) return false;
            for (int i = first; i <= first + 2 && !opens && !_tokens.EndsWith(first, "ing"); i++)
                opens = reading.Names.At(i) is { } named && named.Name == name && !names.IsOwner(named);
        }
        return opens;
    }

    /// <summary>After a talk with Ode, Lund left: whether the name stands in words that open the sentence, before a name that is its subject.</summary>
    private bool IsAside(NameMention named, int sentence) =>
        EndOfAside(sentence) is var end && named.End <= end && reading.Names.PersonAt(end + 1) is not null;

    /// <summary>In his letter, Lund wrote: whether the name stands right behind such words.</summary>
    private bool IsBehindAside(NameMention named, int sentence) => names.BeforeTitles(named) is var before && before == EndOfAside(sentence);

    /// <summary>The comma behind words that open the sentence, Still or not, and name no subject; -1 where there are none, and where they say who thinks so: For Ode, Lund is …</summary>
    private int EndOfAside(int sentence)
    {
        if (_tokens[sentence].Kind == TokenKind.Word && _tokens.Is(sentence + 1, ',') && reading.Names.At(sentence) is null) sentence += 2;
        if (!(_tokens.Is(sentence, WordClass.Preposition | WordClass.Conjunction) || _tokens.EndsWith(sentence, "ing")) || _tokens.Is(sentence, "for", "to") || _tokens.Is(sentence, "according")) return -1;
        int i = sentence + 1;
        while (_tokens[i].Kind is TokenKind.Word or TokenKind.Number) i++;
        return _tokens.Is(i, ',') ? i : -1;
    }

    /// <summary>Lund's pier would hold, she said: whom the words name that a clause behind them tells is rather not who tells them.</summary>
    private bool IsTold(int first, int pronoun) =>
        (_tokens.Is(pronoun - 1, ',') || _tokens[pronoun - 1].Kind == TokenKind.Mark) && _tokens.Is(pronoun + 1, WordClass.CueVerb)
        && !_tokens.Is(first, WordClass.Conjunction | WordClass.Preposition | WordClass.CueVerb | WordClass.Adverb) && _tokens[first].Kind == TokenKind.Word && !_tokens.EndsWith(first, "ing") && !_tokens.EndsWith(first, "ed");

    private bool IsNamed(Name name, int first, int end)
    {
        for (int mention = reading.Names.LastBefore(end); mention >= 0 && reading.Names.Mentions[mention].First >= first; mention--)
            if (reading.Names.Mentions[mention].Name == name) return true;
        return false;
    }
}
