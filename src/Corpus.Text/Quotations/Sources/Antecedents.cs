using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Finds whom a pronoun stands for.</summary>
internal sealed class Antecedents
{
    /// <summary>How many names back a pronoun may point.</summary>
    private const int FarthestMention = 60;

    /// <summary>How many sentences back what a paragraph is about may be said.</summary>
    private const int FarthestSentence = 12;

    private readonly Reading _reading;
    private readonly bool[] _quoted;

    public Antecedents(Reading reading)
    {
        _reading = reading;
        _quoted = new bool[reading.Tokens.Count];
        foreach (QuotedSpan span in reading.QuotedSpans)
            for (int i = span.First; i < span.End; i++) _quoted[i] = true;
    }

    /// <summary>
    /// Whom "he" or "she" at a token stands for: in the paragraph, the one whom the nearest sentence names first, by a name that is
    /// no owner's; then the last speaker; then whoever was named last. Names inside quotations do not count.
    /// </summary>
    public Name? Of(int pronoun, Name? lastSpeaker, int heard)
    {
        Tokens tokens = _reading.Tokens;
        int value = tokens.Is(pronoun, "him") ? (int)Gender.Male : Math.Max(tokens.ValueOf(pronoun, WordClass.Pronoun), tokens.ValueOf(pronoun, WordClass.Determiner));
        if (value is not (1 or 2)) return null;
        var gender = (Gender)value;
        Name? found = InParagraph(pronoun, gender, lastSpeaker) ?? Above(pronoun, gender, lastSpeaker, heard) ?? (lastSpeaker is not null && Fits(lastSpeaker, gender) ? lastSpeaker : null) ?? Before(pronoun, gender);
        // From here on the article has told the gender.
        if (found is { Gender: Gender.Unknown }) found.Gender = gender;
        return found;
    }

    /// <summary>The person whom the nearest sentence before the token, of its paragraph, starts with; null where none does.</summary>
    public Name? Subject(int token)
    {
        foreach (NameMention named in Back(token, _reading.Paragraphs[_reading.ParagraphOf(token)].FirstToken))
        {
            if (named.Name.Kind == NameKind.Person && BeforeTitles(named.First) == _reading.SentenceOf(named.First).First - 1 && !_reading.Tokens.Is(named.End, "'s")) return named.Name;
        }
        return null;
    }

    /// <summary>The last person of a kind whom the paragraph of a token, or the one above it, names before it.</summary>
    public Name? Near(int token, Predicate<Name> isMeant)
    {
        int above = Math.Max(0, _reading.ParagraphOf(token) - 1);
        foreach (NameMention named in Back(token, _reading.Paragraphs[above].FirstToken))
            if (isMeant(named.Name)) return named.Name;
        return null;
    }

    /// <inheritdoc cref="SourceNames.IsAnybodyNamed"/>
    public bool IsAnybodyNamed(int first, int end, Gender gender)
    {
        foreach (NameMention named in Back(end, first))
            if (Fits(named.Name, gender)) return true;
        return false;
    }

    /// <summary>Whether a name can be meant by a pronoun of the gender.</summary>
    public static bool Fits(Name name, Gender gender) => name.Kind == NameKind.Person && (name.Gender == Gender.Unknown || name.Gender == gender);

    /// <summary>
    /// The two whom a pronoun may stand for equally well: the paragraph names nobody else of its gender, and they are the
    /// subjects of one sentence, together or each of its half. Null where it is clear.
    /// </summary>
    public (NameMention One, NameMention Other)? TwoFor(int pronoun)
    {
        int value = _reading.Tokens.ValueOf(pronoun, WordClass.Pronoun);
        if (value is not (1 or 2)) return null;
        var gender = (Gender)value;
        Paragraph paragraph = _reading.Paragraphs[_reading.ParagraphOf(pronoun)];
        NameMention? one = null, other = null;
        int last = _reading.Names.LastBefore(pronoun);
        for (int mention = last; mention >= 0 && _reading.Names.Mentions[mention].First >= paragraph.FirstToken; mention--)
        {
            if (last - mention == FarthestMention) return null;
            NameMention named = _reading.Names.Mentions[mention];
            if (_quoted[named.First] || !Fits(named.Name, gender)) continue;
            if (named.Name.Gender != gender || one is not null) return null;
            if (other is null) other = named;
            else one = named;
        }
        return one is { } first && other is { } second && first.Name != second.Name && AreBothSubjects(first, second) ? (first, second) : null;
    }

    /// <summary>Anna Holm and engineer Berta Lund met; Anna Holm opened the pier and Berta Lund cut the ribbon.</summary>
    private bool AreBothSubjects(NameMention one, NameMention other)
    {
        Tokens tokens = _reading.Tokens;
        Sentence sentence = _reading.SentenceOf(one.First);
        if (BeforeTitles(one.First) != sentence.First - 1 || other.First >= sentence.End) return false;
        int joint = BeforeTitles(other.First);
        if (!tokens.Is(joint, "and", "while") && !tokens.Is(joint, "but")) return false;
        return joint == one.End || tokens.Is(other.End, WordClass.Verb | WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.Auxiliary | WordClass.PastVerb)
            || tokens.TextOf(other.End).EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>The token before a name with its titles and roles.</summary>
    private int BeforeTitles(int first)
    {
        int i = first - 1;
        while (_reading.Tokens.Is(i, WordClass.Title | WordClass.RoleNoun | WordClass.Determiner | WordClass.Place | WordClass.Demonym) || _reading.Tokens[i].AllCaps || (_reading.Tokens.Is(i, '.') && !_reading.Tokens[i].SpaceBefore && _reading.Tokens.Is(i - 1, WordClass.Title))) i--;
        return i;
    }

    /// <summary>
    /// “…,” he said, below a paragraph that starts with Ann Ode and names nobody else who could be meant: whoever spoke before
    /// has left the floor to her.
    /// </summary>
    private Name? Above(int pronoun, Gender gender, Name? lastSpeaker, int heard)
    {
        int number = _reading.ParagraphOf(pronoun) - 1;
        if (number < 0 || _reading.Paragraphs[number] is not { Kind: BlockKind.Body } above) return null;
        Name? only = null;
        foreach (NameMention named in Back(above.EndToken, above.FirstToken))
        {
            if (!Fits(named.Name, gender)) continue;
            if (named.Name == lastSpeaker || (only is not null && only != named.Name)) return null;
            only = named.Name;
            if (BeforeTitles(named.First) < above.FirstToken && !_reading.Tokens.Is(named.End, "'s")) return only;
        }
        // Nobody knows whether the last speaker is a woman, and she is one.
        if (only is not null && only.Gender == gender && lastSpeaker is { Gender: Gender.Unknown }) return only;
        // Whoever spoke last spoke further above, and the paragraph is about another.
        return only is not null && lastSpeaker is not null && _reading.ParagraphOf(heard) < number && IsAbout(above, only, gender) ? only : null;
    }

    /// <summary>Whether a sentence of the paragraph opens with the name, and none with a pronoun that may be another's.</summary>
    private bool IsAbout(Paragraph paragraph, Name name, Gender gender)
    {
        bool opens = false;
        for (int s = Math.Max(paragraph.FirstSentence, paragraph.EndSentence - FarthestSentence); s < paragraph.EndSentence; s++)
        {
            int first = _reading.Sentences[s].First;
            if (_reading.Tokens.ValueOf(first, WordClass.Pronoun) == (int)gender || _reading.Tokens.ValueOf(first, WordClass.Determiner) == (int)gender) return false;
            for (int i = first; i <= first + 2 && !opens && !_reading.Tokens.TextOf(first).EndsWith("ing", StringComparison.Ordinal); i++)
                opens = _reading.Names.At(i) is >= 0 and int mention && _reading.Names.Mentions[mention].Name == name && !_reading.Tokens.Is(_reading.Names.Mentions[mention].End, "'s");
        }
        return opens;
    }

    private Name? InParagraph(int pronoun, Gender gender, Name? lastSpeaker)
    {
        Paragraph paragraph = _reading.Paragraphs[_reading.ParagraphOf(pronoun)];
        int last = _reading.Names.LastBefore(pronoun), mention = last;
        for (int first = pronoun + 1; first > paragraph.FirstToken && mention >= 0 && mention > last - FarthestMention;)
        {
            bool own = first == pronoun + 1;
            first = _reading.SentenceOf(first - 1).First;
            if (own && lastSpeaker is not null && IsTold(first, pronoun) && Fits(lastSpeaker, gender) && !IsNamed(lastSpeaker, first, pronoun))
            {
                while (mention >= 0 && _reading.Names.Mentions[mention].First >= first) mention--;
                continue;
            }
            Name? best = null;
            int bestRank = 0;
            for (; mention >= 0 && _reading.Names.Mentions[mention].First >= first; mention--)
            {
                NameMention named = _reading.Names.Mentions[mention];
                if (_quoted[named.First] || !Fits(named.Name, gender)) continue;
                int rank = (named.Name.Gender == gender || named.Name == lastSpeaker ? 2 : 0) + (_reading.Tokens.Is(named.End, "'s") ? 1 : 2);
                if (rank >= bestRank) (best, bestRank) = (named.Name, rank);
            }
            if (best is not null) return best;
        }
        return null;
    }

    /// <summary>Lund's pier would hold, she said: whom the words name that a clause behind them tells is rather not who tells them.</summary>
    private bool IsTold(int first, int pronoun)
    {
        Tokens tokens = _reading.Tokens;
        return (tokens.Is(pronoun - 1, ',') || tokens[pronoun - 1].Kind == TokenKind.Mark) && tokens.Is(pronoun + 1, WordClass.CueVerb)
            && !tokens.Is(first, WordClass.Conjunction | WordClass.Preposition | WordClass.CueVerb | WordClass.Adverb) && tokens[first].Kind == TokenKind.Word && !tokens.TextOf(first).EndsWith("ing", StringComparison.Ordinal) && !tokens.TextOf(first).EndsWith("ed", StringComparison.Ordinal);
    }

    private bool IsNamed(Name name, int first, int end)
    {
        for (int mention = _reading.Names.LastBefore(end); mention >= 0 && _reading.Names.Mentions[mention].First >= first; mention--)
            if (_reading.Names.Mentions[mention].Name == name) return true;
        return false;
    }

    private Name? Before(int pronoun, Gender gender)
    {
        foreach (NameMention named in Back(pronoun, 0))
            if (Fits(named.Name, gender)) return named.Name;
        return null;
    }

    /// <summary>The names before a token, the nearest first and no farther back than a pronoun may point; those inside quotations are left out.</summary>
    /// <param name="token">The token.</param>
    /// <param name="low">The first token that counts.</param>
    private IEnumerable<NameMention> Back(int token, int low)
    {
        int last = _reading.Names.LastBefore(token);
        for (int mention = last; mention >= 0 && mention > last - FarthestMention && _reading.Names.Mentions[mention].First >= low; mention--)
            if (!_quoted[_reading.Names.Mentions[mention].First]) yield return _reading.Names.Mentions[mention];
    }
}
