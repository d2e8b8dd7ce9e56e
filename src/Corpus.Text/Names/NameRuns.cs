using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds the runs of capitalised words of an article.</summary>
internal sealed class NameRuns
{
    private const WordClass Function = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Pronoun | WordClass.Weekday | WordClass.Month;

    /// <summary>Words that may be capitalised only because they open a sentence or a heading.</summary>
    public const WordClass OrdinaryOpener =
        Function
            | WordClass.Adverb
            | WordClass.Verb
            | WordClass.CueVerb
            | WordClass.AttitudeVerb
            | WordClass.JudgementVerb
            | WordClass.BesideVerb
        | WordClass.CueNoun | WordClass.RoleNoun | WordClass.PlaceNoun | WordClass.OrganisationNoun;

    /// <summary>Small words that can be surnames too.</summary>
    private const WordClass Surname = WordClass.Auxiliary | WordClass.Month;

    private const WordClass OrdinaryVerb =
        WordClass.Auxiliary | WordClass.Verb | WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb | WordClass.BesideVerb;

    private const int LongestSignature = 10;

    /// <summary>
    /// The most tokens of a run. Without a limit, a text of capitalised words only is one run, which is read from each of its words to its
    /// end.
    /// </summary>
    private const int LongestRun = 100;

    /// <summary>From this many letters on, a preposition is capitalised in a name or a title.</summary>
    private const int LongPreposition = 5;

    private readonly Tokens tokens;

    private readonly StuckNames _stuck;

    private readonly NameStarts _starts;

    private readonly BodyNames _bodies;

    private readonly GivenNames _given;

    /// <summary>
    /// The words of <see cref="Surname"/>, and other words that may open a sentence, that are the surname of somebody in the article: Bert
    /// King.
    /// </summary>
    private readonly HashSet<int> _surnames = [];

    /// <summary>Reads the names of a text.</summary>
    public NameRuns(Tokens tokens)
    {
        this.tokens = tokens;
        (_stuck, _starts, _given) = (new StuckNames(tokens), new NameStarts(tokens), new GivenNames(tokens));
        _bodies = new BodyNames(tokens, _starts, this);
    }

    public List<NameRun> Read(Reading reading)
    {
        var runs = new List<NameRun>();
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            bool titleCase = paragraph.Kind == BlockKind.Headline || IsTitleCase(paragraph);
            int sentence = paragraph.FirstSentence;
            for (int i = paragraph.FirstToken; i < paragraph.EndToken;)
            {
                if (!IsPart(i))
                {
                    i = Handle(runs, i, paragraph);
                    continue;
                }
                if (_stuck.IsCompound(i))
                {
                    i += 3;
                    continue;
                }
                while (sentence + 1 < paragraph.EndSentence && reading.Sentences[sentence + 1].First <= i) sentence++;
                bool opens =
                    reading.Sentences[sentence].First == i
                        || tokens[i - 1].Kind == TokenKind.Mark
                        || tokens.Is(i - 1, ':')
                        || tokens[i].LineBefore;
                if (opens
                    && tokens.Is(i, OrdinaryOpener)
                    && !((tokens.Is(i, WordClass.Title | WordClass.OrganisationNoun)
                        || (tokens.Is(i, WordClass.RoleNoun) && tokens.Is(i, WordClass.FirstName))) && IsPart(_starts.Next(i)))
                    && !IsSurname(i)
                    && !IsDirection(i)
                    && !_given.Opens(i))
                {
                    i++;
                    continue;
                }
                int end = EndOfRun(i, paragraph.EndToken);
                i = Add(runs, i, end, opens, titleCase);
            }
        }
        return runs;
    }

    /// <summary>Whether the token is a capitalised word that may belong to a name.</summary>
    public bool IsPart(int i) =>
        tokens[i].Capitalised
        && (!tokens.Is(i, Function)
            || IsInitial(i)
            || (tokens.Is(i, WordClass.Weekday | Surname) && IsAmidName(i))
            || (tokens.Is(i, Surname) && (IsSurname(i) || _given.Opens(i))));

    /// <summary>Whether the word is a direction that opens the name of a place: South Ellery said.</summary>
    private bool IsDirection(int i) =>
        (tokens.Is(i, "north", "south") || tokens.Is(i, "east", "west"))
            && tokens[i + 1] is { Kind: TokenKind.Word, Capitalised: true, SpaceBefore: true, LineBefore: false }
            && IsPart(i + 1);

    /// <summary>Adds an account name, such as @HarbourWatch, if one starts at the token. Returns the token at which to continue.</summary>
    private int Handle(List<NameRun> runs, int at, Paragraph paragraph)
    {
        bool starts = tokens.Is(at, '@') && (at == paragraph.FirstToken || tokens[at].SpaceBefore || tokens[at - 1].Kind != TokenKind.Word);
        int end = at + 1;
        while (starts
            && end < paragraph.EndToken
            && !tokens[end].SpaceBefore && (tokens[end].Kind is TokenKind.Word or TokenKind.Number || tokens.Is(end, '_')))
            end++;
        if (end > at + 1) runs.Add(new NameRun(at, at, end, OpensSentence: false, TitleCase: false));
        return end;
    }

    /// <summary>Whether a word with another meaning is a surname here: Anna May, Mr. Will, and then "May said".</summary>
    private bool IsSurname(int i)
    {
        int before = tokens.Is(i - 1, '.') ? i - 2 : i - 1;
        if (tokens[i].SpaceBefore && tokens.Is(before, WordClass.FirstName | WordClass.Title) && tokens[before].Capitalised) return true;
        return _surnames.Contains(tokens[i].Word) && !tokens.Is(before, WordClass.Preposition)
            && (tokens.Is(i + 1, OrdinaryVerb)
                || (tokens.Is(i + 1, ',') && (tokens.IsRelative(i + 2) || tokens.Is(i + 2, "whose") || tokens.EndsWith(i + 2, "ed")))
                || tokens.Is(i + 1, "'s")
                || tokens.Is(i - 1, WordClass.CueVerb));
    }

    /// <summary>Whether the letter is an initial and not an article: Ann A. Holm, A. B. Lund.</summary>
    private bool IsInitial(int i) =>
        tokens[i].Length == 1
            && tokens.Is(i + 1, '.')
            && !tokens[i + 1].SpaceBefore
            && tokens[i + 2] is { Kind: TokenKind.Word, Capitalised: true };

    /// <summary>
    /// Whether a day or month is part of a name: a given name before a capitalised word (April Holm, Mo Lund), or between two (Tok Sun Mi).
    /// </summary>
    private bool IsAmidName(int i) =>
        (tokens.Is(i, WordClass.FirstName)
            && !IsBeforeName(i)
            && tokens[i + 1] is { Kind: TokenKind.Word, Capitalised: true, SpaceBefore: true }
            && !tokens.Is(i + 1, Function))
        || IsBetweenNames(i);

    /// <summary>Whether a month stands before a complete name and is not part of it: "In late April Anna Holm left".</summary>
    private bool IsBeforeName(int i) =>
        tokens.Is(i, WordClass.Month)
            && tokens.Is(i + 1, WordClass.FirstName)
            && tokens[i + 2] is { Kind: TokenKind.Word, Capitalised: true, SpaceBefore: true };

    private bool IsBetweenNames(int i) =>
        tokens[i].Length == 3
            && tokens[i - 1].Kind == TokenKind.Word
            && tokens[i - 1].Capitalised
            && tokens[i].SpaceBefore
            && tokens[i + 1].Kind is TokenKind.Word or TokenKind.Punctuation
            && !tokens.Is(i + 1, '.')
            && !tokens.Is(i + 1, ',');

    /// <summary>Just past the run of capitalised words that starts at the token.</summary>
    public int EndOfRun(int first, int limit)
    {
        int i = _starts.Next(first);
        limit = Math.Min(limit, first + LongestRun);
        while (i < limit && (!tokens[i].LineBefore || GoesOnBelow(first, i)))
        {
            if (tokens[i].SpaceBefore && IsPart(i) && !_stuck.IsCompound(i)) i = _starts.Next(i);
            // Sailors Without Borders: a long preposition is capitalised in a name.
            else if (tokens[i] is { SpaceBefore: true, Capitalised: true, AllCaps: false, Length: >= LongPreposition }
                && tokens.Is(i, WordClass.Preposition)
                && IsPart(i + 1)
                && tokens[i + 1].SpaceBefore)
                i++;
            // Harbour Workers' League: the plural owner is part of the name of a body.
            else if (IsOwner(i) && IsPart(i + 1) && tokens[i + 1].SpaceBefore) i = _starts.Next(i + 1);
            // Harbour Women's League, Sheriff's Department: so is a noun for people in general.
            else if (tokens.Is(i, "'s")
                && tokens.Is(i - 1, WordClass.PluralNoun | WordClass.Title | WordClass.RoleNoun)
                && IsPart(i + 1)
                && IsBodyWithin(i + 1))
                i = _starts.Next(i + 1);
            // Senator Anna Holm R-Ohio: party and state are no part of the name.
            else if (tokens.Is(i, '-') && i - 1 > first && IsPartyLetter(i - 1))
            {
                i--;
                break;
            }
            // Holm & Lund, PG&E.
            else if (tokens.Is(i, '&') && IsPart(i + 1) && tokens[i].SpaceBefore == tokens[i + 1].SpaceBefore) i = _starts.Next(i + 1);
            else if (tokens.Is(i, '-')
                && !tokens[i].SpaceBefore
                && tokens[i + 1].Kind == TokenKind.Word
                && (!tokens[i + 1].SpaceBefore || (tokens.Is(i - 1, WordClass.NameParticle) && IsPart(i + 1))))
                i += 2;
            else if (tokens.Is(i, WordClass.NameParticle) && tokens[i].SpaceBefore && IsPart(i + 1) && !_stuck.IsCompound(i + 1)) i += 2;
            else if (tokens.Is(i, WordClass.NameParticle)
                && tokens[i].SpaceBefore
                && tokens.Is(i + 1, '-')
                && !tokens[i + 1].SpaceBefore
                && IsPart(i + 2))
                i += 3;
            else if (tokens.Is(i, WordClass.NameParticle) && tokens.Is(i + 1, WordClass.NameParticle) && IsPart(i + 2)) i += 3;
            else break;
            if (i < limit && tokens.Is(i - 1, '.') && tokens[i].SpaceBefore && !IsPart(i)) break;
        }
        // The full stop behind the last word belongs to the sentence, and in "Jr." to the name too.
        return tokens.Is(i - 1, '.') && !tokens.IsNameSuffix(i - 2) ? i - 1 : i > limit ? limit : i;
    }

    /// <summary>
    /// Whether a name continues on the next line of its paragraph, where lines are broken at a fixed width: She met Anna ⏎ Holm. A run that
    /// starts a line may be a heading and ends with it.
    /// </summary>
    private bool GoesOnBelow(int first, int i) =>
        tokens[i] is { Kind: TokenKind.Word, Capitalised: true, AllCaps: false }
            && !tokens[first].LineBefore
            && tokens[first - 1] is { Kind: TokenKind.Word, Capitalised: false };

    /// <summary>Whether the mark is the apostrophe of a plural that owns a body: the Harbour Workers' League.</summary>
    private bool IsOwner(int i) =>
        tokens[i] is { Kind: TokenKind.Mark, Length: 1, SpaceBefore: false }
            && Tokenizer.IsApostrophe(tokens.Text[tokens[i].Start])
            && tokens[i - 1].Capitalised
            && tokens.EndsWith(i - 1, "s")
            && IsBodyWithin(i + 1);

    /// <summary>Whether one of two capitalised words is a noun for bodies.</summary>
    private bool IsBodyWithin(int i) =>
        tokens.Is(i, WordClass.OrganisationNoun) || (tokens[i + 1].Capitalised && tokens.Is(i + 1, WordClass.OrganisationNoun));

    /// <summary>Whether a letter stands for a party before a hyphen and a state: R-Ohio.</summary>
    private bool IsPartyLetter(int i) =>
        tokens[i] is { Length: 1, SpaceBefore: true }
            && (tokens.Is(i, "d", "r") || tokens.Is(i, "i"))
            && tokens[i + 2] is { Capitalised: true, SpaceBefore: false }
            && !tokens.Is(i + 2, WordClass.TimeUnit | WordClass.DayPart);

    /// <summary>Adds the name in a run, without its titles. Returns the token at which to continue.</summary>
    private int Add(List<NameRun> runs, int first, int end, bool opens, bool titleCase)
    {
        if (IsParty(first)) return end;
        int name = _starts.Of(first, end, opens, out int titles);
        // Nothing is left where the run ends in half of a compound: Russian -
        // "Anna Holm/AP Photo Lund warns": nothing separates the photographer's name from the line below.
        if (end - name >= 3 && tokens[name].AllCaps && tokens.Is(name + 1, "photo")) titles = name += 2;
        if (name >= end || (!tokens[name].Capitalised && !tokens.Is(name, WordClass.NameParticle))) return end;
        int again = _stuck.SaidAgain(name, end);
        if (again > name)
        {
            // "Bert Holm Bert HolmOde wins": the text of a link is stuck to the name and to the next word.
            bool glued = _stuck.HasMore(again, end, name) || tokens[end] is { Kind: TokenKind.Number, SpaceBefore: false };
            again = Add(runs, first, again, opens, titleCase);
            return glued && end > again ? end : again;
        }
        if (_stuck.IsCalled(name, end))
        {
            runs.Add(new NameRun(titles, name, end - 1, opens && titles == first && name == first, titleCase));
            return EndOfRun(end + 3, tokens.Count);
        }
        if (end - name == 1
            && tokens.Is(name, WordClass.Title | WordClass.Demonym)
            && !tokens[name].AllCaps
            && !(_surnames.Contains(tokens[name].Word) && (tokens.Is(name, WordClass.Title) || IsSurname(name))))
            return end;
        if (!titleCase
            && end > first + 1
            && (tokens.Is(end - 1, Surname)
                || (end > name + 1
                    && (tokens.Is(name, WordClass.FirstName) || _given.Opens(name))
                    && tokens.Is(end - 1, OrdinaryOpener | WordClass.Title | WordClass.Demonym))
                || (end == name + 2 && tokens.Is(name, WordClass.Place) && tokens.Is(end - 1, WordClass.PlaceNoun))))
            _surnames.Add(tokens[end - 1].Word);
        // "Senator Anna Holm Ohio, said": the place that the senator represents is not part of the name.
        if (end - name == 3
            && titles < name
            && (tokens[end].Kind == TokenKind.Punctuation || tokens[end].LineBefore || tokens.Is(end, WordClass.CueVerb))
            && tokens.Is(end - 1, WordClass.Place)
            && tokens.Is(name, WordClass.FirstName)
            && !tokens.Is(name + 1, WordClass.FirstName))
        {
            runs.Add(new NameRun(titles, name, end - 1, opens && titles == first && name == first, titleCase));
            return end;
        }
        if (!titleCase) end = _bodies.EndOf(name, end, opens && titles == first && name == first);
        runs.Add(new NameRun(titles, name, end, opens && titles == first && name == first, titleCase));
        return end;
    }

    /// <summary>Whether a party and place follow the name: (D-N.J.).</summary>
    private bool IsParty(int i) =>
        tokens.Is(i + 1, '-')
            && (tokens.Is(i, "d", "r") || tokens.Is(i, "i"))
            && (tokens.Is(i - 1, '(') || tokens.Is(i - 1, ',') || (tokens[i - 1].Capitalised && IsPartyLetter(i)));

    /// <summary>Whether the paragraph is a signature: Anna Holm, Ellery Post.</summary>
    private bool IsSignature(Paragraph paragraph)
    {
        int first = paragraph.FirstToken;
        if (!tokens.Is(first, WordClass.FirstName) || paragraph.EndToken - first > LongestSignature) return false;
        int end = EndOfRun(first, paragraph.EndToken);
        return end - first is > 1 and < 6 && tokens.Is(end, ',') && tokens[end + 1].Capitalised;
    }

    private bool IsTitleCase(Paragraph paragraph)
    {
        int last = tokens[paragraph.EndToken - 1].Kind == TokenKind.Mark ? paragraph.EndToken - 2 : paragraph.EndToken - 1;
        if (tokens.Is(last, '.') || IsSignature(paragraph)) return false;
        int words = 0, capitals = 0;
        // "According to the Federal Bureau of Prisons:" is no heading. Its first word has a capital in any case.
        for (int i = tokens.Is(last, ':') ? paragraph.FirstToken + 1 : paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < 4) continue;
            words++;
            if (tokens[i].Capitalised) capitals++;
        }
        return words >= 4 && capitals * 10 >= words * 7;
    }
}
