using System.Collections.Generic;
using Corpus.Text.Layout;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Marks;

/// <summary>Finds the role of a quotation from its length, its capitals and the words around it.</summary>
internal sealed class QuoteRoles(Reading reading, SpeakerResolver speakers)
{
    /// <summary>From this many words on, a quotation is speech unless something shows otherwise.</summary>
    private const int Sentence = 5;

    /// <summary>Up to this many words, a quotation that repeats earlier words only mentions them.</summary>
    private const int Mention = 3;

    /// <summary>Up to this many words, a quotation inside a name is a nickname.</summary>
    private const int Nickname = 2;

    /// <summary>Up to this many words, a line in single marks is a heading.</summary>
    private const int Heading = 10;

    /// <summary>The classes of words that have no capital in a title, even with three letters or more.</summary>
    private const WordClass Small = WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Adverb;

    /// <summary>How many words may describe a thing whose title follows.</summary>
    private const int LongestThing = 4;

    private static readonly PhraseList Doubts = new("Doubt", Lexicon.English), Terms = new("Term", Lexicon.English);

    private readonly Tokens _tokens = reading.Tokens;
    private readonly HashSet<ulong> _spoken = [];

    // Speech not yet in the set of spoken words. The set is built late, because few articles need it.
    private readonly List<QuotedSpan> _speech = [];
    private QuotedSpan? _title;
    private bool _doubled;

    /// <summary>The role of the next quotation, in the order of the text.</summary>
    public QuoteRole Of(QuotedSpan span)
    {
        QuoteRole role = Decide(span);
        if (role == QuoteRole.Title) _title = span;
        _doubled |= !IsSingle(span.Open);
        if (role == QuoteRole.Speech) _speech.Add(span);
        return role;
    }

    private QuoteRole Decide(QuotedSpan span)
    {
        // A headline repeats quotes of the story. So does a heading, unless it is a quote with its speaker.
        BlockKind kind = reading.Paragraphs[span.Paragraph].Kind;
        if (kind == BlockKind.Headline || (kind == BlockKind.Heading && span.Source is not { Route: Route.NameLine }) || IsHeading(span))
            return QuoteRole.Mentioned;
        if (kind == BlockKind.Furniture && span.Source is null) return QuoteRole.Mentioned;
        if (span.Signs) return QuoteRole.Name;
        int before = span.Open - 1;
        while (_tokens.Is(before, "the") || _tokens.Is(before, ',') || _tokens.Is(before, ':') || _tokens.Is(before, "as")) before--;
        int leadsTo = _tokens.ValueOf(before, WordClass.Naming);
        bool titled = leadsTo == WordValue.LeadsToTitle || IsCalled(before);
        bool known = IsKnownAs(before);
        bool attributed = span.Source is { Route: < Route.Subject } && (known || !IsInPassing(span) || !IsTitleCase(span, 2));
        // “Ferries for sale in spring”: “The two ferries …”: a headline before its text.
        if (_tokens.Is(span.Close + 1, ':') && _tokens[span.Close + 2].Kind == TokenKind.Mark) return QuoteRole.Title;
        if (IsLink(span)) return QuoteRole.Title;
        // Dave “Mudcat” Holm: a nickname inside a name.
        if (IsNickname(span)) return QuoteRole.Name;
        // A tax known as the “harbour fee”.
        if (known && span.Words < Sentence) return IsTitleCase(span, 1) ? QuoteRole.Name : QuoteRole.Term;
        if (IsNamed(span, before)) return QuoteRole.Name;
        if (leadsTo == WordValue.LeadsToName && (span.Words < Sentence || IsTitleCase(span, 4))) return QuoteRole.Name;
        if (IsTheme(span.Open - 1)) return IsTitleCase(span, 2) ? QuoteRole.Title : QuoteRole.Name;
        // Chants of “Save Our Pier”; but in charge of “The Morning Tide”.
        if (_tokens.Is(before, "of") && _tokens.Is(before - 1, WordClass.CueNoun) && !_tokens.Is(before - 2, "in")) return QuoteRole.Speech;
        if (!(IsSoCalled(before) && span.Words < Sentence) && IsTitle(span, before, titled, attributed)) return QuoteRole.Title;
        if (!attributed && IsTranslation(before)) return QuoteRole.Term;
        if (span.Words >= Sentence) return IsChange(span) ? QuoteRole.Mentioned : QuoteRole.Speech;
        if (IsSoCalled(before) || IsIn(Doubts, before) || IsIn(Terms, before) || IsDefined(span)) return QuoteRole.Term;
        if (IsChange(span)) return QuoteRole.Mentioned;
        if (IsTopic(span)) return span.Words > 1 && IsTitleCase(span, 2) ? QuoteRole.Title : QuoteRole.Mentioned;
        if (!IsDirect(span) && span.Words <= Mention && IsRepeated(span)) return QuoteRole.Mentioned;
        return (attributed && !IsDoubted(span) && !IsInPassing(span)) || IsWholeSentence(span) ? QuoteRole.Speech : QuoteRole.Scare;
    }

    private bool IsNickname(QuotedSpan span) =>
        span.Words <= Nickname
            && reading.Names.PersonAt(span.Open - 1) is { Parted: not null } called
            && reading.Names.PersonAt(span.Close + 1) == called
            && IsTitleCase(span, 1);

    private bool IsSoCalled(int verb) => _tokens.Is(verb, "called") && _tokens.Is(verb - 1, '-') && _tokens.Is(verb - 2, "so");

    /// <summary>Whether "called" leads from a work, or from a new thing, to its title: A play called “Slack Water”; a paper called
    /// “A Better Pier”.</summary>
    private bool IsCalled(int verb)
    {
        if (!_tokens.Is(verb, "called")) return false;
        int noun = _tokens.Is(verb - 1, ',') ? verb - 2 : verb - 1;
        if (_tokens.ValueOf(noun, WordClass.Naming) == WordValue.LeadsToTitle) return true;
        int article = noun - 1;
        while (article > noun - LongestThing
            && _tokens[article] is { Kind: TokenKind.Word or TokenKind.Number, Capitalised: false }
            && !_tokens.Is(article, WordClass.Determiner)) article--;
        return noun == verb - 1 && _tokens.Is(article, "a", "an") && !_tokens.Is(noun, WordClass.RoleNoun);
    }

    /// <summary>Whether a few words are a sentence of their own between two of the writer's: She stood up. “Go home.” Nobody
    /// moved.</summary>
    private bool IsWholeSentence(QuotedSpan span) =>
        span.OpensSentence
            && _tokens[span.First].Capitalised
            && (_tokens.Is(span.End - 1, '.') || _tokens.Is(span.End - 1, '!') || _tokens.Is(span.End - 1, '?'))
            && reading.SentenceOf(span.Open).End == span.Close + 1;

    /// <summary>
    /// Whether capitalised words inside indirect speech are the name of a boat, a body or a plan: The “Blue Heron” had sunk; a group called
    /// “Friends of the Weir”.
    /// </summary>
    private bool IsNamed(QuotedSpan span, int before)
    {
        bool determined = _tokens.Is(span.Open - 1, WordClass.Determiner) || _tokens.Is(before, "itself", "themselves");
        if (span.Words > Sentence
            || !IsTitleCase(span, 2)
            || (_tokens[span.End - 1].Kind != TokenKind.Word && !(determined && _tokens.Is(span.End - 1, ','))))
            return false;
        if (_tokens.Is(before, "called") && _tokens.Is(before - 1, WordClass.OrganisationNoun)) return true;
        if (_tokens.Is(before, "itself", "themselves") && _tokens.Is(before - 1, WordClass.JudgementVerb)) return true;
        return span.Source is { Route: Route.Governing or Route.ClauseAtEnd } && (determined || _tokens.MayBeVerb(span.Close + 1));
    }

    /// <summary>Whether the words are the title of a work, a programme or a story, by their capitals and their neighbours.</summary>
    private bool IsTitle(QuotedSpan span, int before, bool titled, bool attributed)
    {
        // “Pier Opens at Last” (Ellery Post): a headline and its paper.
        if (IsTitleCase(span, 4)
            && _tokens.Is(span.Close + 1, '(')
            && reading.Names.At(span.Close + 2) is { Name.Kind: not NameKind.Person })
            return true;
        // She wrote “The Boats: A Life”.
        if (_tokens.Is(span.Open - 1, "wrote", "published") && IsTitleCase(span, 3)) return true;
        if (IsShow(span)) return true;
        if (IsTitledHere(span) || (IsTitleCase(span, 2) && (IsProgramme(span) || IsWork(span.Close + 1)))) return true;
        bool beside = titled || !attributed || _tokens.Is(before, WordClass.Preposition) || IsOwner(before) || IsJoinedToTitle(span);
        // She told “The Morning Tide” that …: the marks hold the addressee.
        if (IsDirect(span))
            beside =
                StandsBeforeNoun(span)
                    || _tokens.Is(span.Open - 1, "told")
                    || TellsSomethingElse(span, beside)
                    || (beside && titled && span.Source is { Route: Route.ClauseBefore })
                    || (titled && _tokens.Is(before - 1, WordClass.Determiner) && _tokens.Is(before - 2, "in", "on"));
        if (beside && (span.Words > 1 || titled) && IsTitleCase(span, titled ? 1 : 2)) return true;
        int next = span.Close + 1;
        // “Yes to the Pier” (2009); (“Pier Opens at Last,” Ellery Post): a poster, a heading.
        if (!attributed && (_tokens.Is(span.Open - 1, '(') || (_tokens.Is(next, '(') && _tokens[next + 1].Kind == TokenKind.Number)))
            return true;
        // “…,” by the Post's Ann Ode: the headline of a story.
        return (!attributed || span.Source is { Route: Route.Continued })
            && _tokens.Is(next, "by")
            && !_tokens[next].Capitalised
            && _tokens[next + 1].Capitalised;
    }

    /// <summary>Whether "titled" stands right before the marks: A story titled “Harbour to Close”.</summary>
    private bool IsTitledHere(QuotedSpan span) =>
        _tokens.Is(span.Open - 1, "titled", "entitled")
            || (_tokens.Is(span.Open - 1, ',') && _tokens.Is(span.Open - 2, "titled", "entitled"));

    /// <summary>Whether the marks hold the headline of a link behind its label: NOW WATCH: ‘Boats Are Back’.</summary>
    private bool IsLink(QuotedSpan span)
    {
        int first = reading.Paragraphs[span.Paragraph].FirstToken, colon = span.Open - 1;
        return _tokens.Is(colon, ':')
            && colon > first
            && (_tokens[first].AllCaps || IsTitleCase(span, 2))
            && LayoutLanguage.LinkLabel.Match(_tokens, first, colon) == colon - first;
    }

    /// <summary>Whether the word behind the marks says what work it is: the station's “Sunrise” show.</summary>
    private bool IsShow(QuotedSpan span) =>
        _tokens.ValueOf(span.Close + 1, WordClass.Naming) == WordValue.LeadsToTitle
            && !_tokens[span.Close + 1].Capitalised
            && _tokens[span.End - 1].Kind == TokenKind.Word
            && (IsOwner(span.Open - 1) || _tokens.Is(span.Open - 1, WordClass.Determiner))
            && IsTitleCase(span, 1);

    /// <summary>Whether "known as" leads to the words, which nobody in particular says.</summary>
    private bool IsKnownAs(int before) => _tokens.Is(before, "known") && _tokens.Is(before + 1, "as");

    /// <summary>
    /// Whether a few capitalised words between a preposition and a comma name a programme: On “The Late Hour,” Ode called for …
    /// </summary>
    private bool IsProgramme(QuotedSpan span) =>
        span.Words < Sentence
            && _tokens.Is(span.Open - 1, "on", "in")
            && (_tokens.Is(span.End - 1, ',') || _tokens.Is(span.Close + 1, ','));

    /// <summary>Whether the words behind the marks say what work it is: “Sea of Glass,” a film by Ode.</summary>
    private bool IsWork(int first)
    {
        if (_tokens.Is(first, ',')) first++;
        if (!_tokens.Is(first, WordClass.Determiner)) return false;
        for (int i = first + 1; i < first + 4; i++)
            if (_tokens.ValueOf(i, WordClass.Naming) == WordValue.LeadsToTitle && !_tokens[i].Capitalised) return true;
        return false;
    }

    /// <summary>Whether one wording is replaced by another: The headline changed from “…” to “…”.</summary>
    private bool IsChange(QuotedSpan span) =>
        span.Source is not { Route: Route.ClauseAfter or Route.ClauseBefore }
            && ((_tokens.Is(span.Open - 1, "from") && _tokens.Is(span.Close + 1, "to") && _tokens[span.Close + 2].Kind == TokenKind.Mark)
                || (_tokens.Is(span.Open - 1, "to") && _tokens[span.Open - 2].Kind == TokenKind.Mark));

    /// <summary>Whether the marks hold a theme: A meeting themed on “tides and trade for all”, under the theme of “…”.</summary>
    private bool IsTheme(int before) =>
        _tokens.ValueOf(_tokens.Is(before, "of", "on") ? before - 1 : before, WordClass.Naming) == WordValue.LeadsToTheme;

    /// <summary>Whether the token is a possessive: Ode's, the divers’.</summary>
    private bool IsOwner(int i) =>
        _tokens.Is(i, "'s")
            || (_tokens[i] is { Kind: TokenKind.Mark, Length: 1, SpaceBefore: false }
                && IsSingle(i)
                && _tokens[i - 1].Kind == TokenKind.Word
                && Lexicon.Fold(_tokens.Text[_tokens[i - 1].End - 1]) == 's');

    /// <summary>Whether the attributing clause, or a line with the name, stands right beside the marks.</summary>
    private static bool IsDirect(QuotedSpan span) => span.Source is { Route: Route.ClauseAfter or Route.ClauseBefore or Route.NameLine };

    /// <summary>
    /// Whether a separate line in single marks is a heading, because the article quotes in double marks: 'A pier for all'.
    /// </summary>
    private bool IsHeading(QuotedSpan span)
    {
        Paragraph paragraph = reading.Paragraphs[span.Paragraph];
        return _doubled
            && span.Words <= Heading
            && IsSingle(span.Open)
            && span.Open == paragraph.FirstToken
            && span.Close == paragraph.EndToken - 1;
    }

    private bool IsIn(PhraseList words, int i) => words.Opens(_tokens[i].Word);

    private bool IsSingle(int mark) =>
        _tokens[mark] is { Kind: TokenKind.Mark, Length: 1 } && _tokens.Text[_tokens[mark].Start] is '\'' or '‘' or '’';

    /// <summary>Whether the words are joined to a title: “Slack Water” and “Tides of the North”.</summary>
    private bool IsJoinedToTitle(QuotedSpan span)
    {
        if (_title is null || _title.Close < span.Open - 3) return false;
        int i = _title.Close + 1;
        if (_tokens.Is(i, ',')) i++;
        if (_tokens.Is(i, "and", "or")) i++;
        return i == span.Open;
    }

    /// <summary>
    /// Whether the sentence is about the words, so that they do not continue a speech: “Slack Water” opened in May; “Slack Water,” which
    /// opened in May.
    /// </summary>
    private bool IsTopic(QuotedSpan span) =>
        span is { OpensSentence: true, Source.Route: Route.Continued } && _tokens[span.First].Capitalised
        && ((_tokens[span.End - 1].Kind == TokenKind.Word
            && _tokens[span.Close + 1].Kind == TokenKind.Word
            && !_tokens.Is(span.Close + 1, WordClass.Pronoun)) || _tokens.IsRelative(span.Close + 1));

    /// <summary>Whether the sentence explains the words: “Special operation” is the official name for …</summary>
    private bool IsDefined(QuotedSpan span)
    {
        int next = span.Close + 1;
        if (!_tokens.Is(next, "is", "was") && !_tokens.Is(next, "means", "refers") && !_tokens.Is(next, "meant")) return false;
        for (int i = next + 1; i < next + 8; i++)
            if (IsIn(Terms, i)) return true;
        return _tokens.Is(next, "means", "refers");
    }

    /// <summary>Whether the words translate others: "stilla", Swedish for “quiet water”.</summary>
    private bool IsTranslation(int before) =>
        _tokens.Is(before, "for") && (_tokens.Is(before - 1, WordClass.Demonym) || _tokens.Is(before - 1, "latin"));

    /// <summary>Whether the writer doubts the word: "which they wrongly celebrate as a “victory”".</summary>
    private bool IsDoubted(QuotedSpan span)
    {
        for (int i = span.Open - 1; i > span.Open - 12 && !_tokens.Is(i, '.'); i--)
            if (IsIn(Doubts, i)) return true;
        return false;
    }

    /// <summary>
    /// Whether a few words stand in a clause that hardly attributes them, so that they are more often the writer's: The council knew the
    /// “lead” was small; I agree that it is a “duty”. A verb of saying is enough, and so is one of thinking with a named person.
    /// </summary>
    private bool IsInPassing(QuotedSpan span)
    {
        if (span.Source is not { Route: Route.Governing or Route.ClauseAtEnd } source) return false;
        if (source.Route == Route.Governing && speakers.IsUnknown(source)) return true;
        bool weak =
            source.CueEnd - source.CueFirst <= 1
                && !_tokens.Is(source.CueEnd, "out")
                && !_tokens.Is(source.CueFirst, WordClass.CueVerb | WordClass.JudgementVerb | WordClass.CueNoun | WordClass.CitingVerb);
        // "Vost Radio spoke of a “quick end”."
        bool spoke = _tokens.ValueOf(source.CueFirst, WordClass.IndirectCue) == WordValue.AddressesSomebody && speakers.IsNamed(source);
        return weak && !spoke && !speakers.IsPerson(source);
    }

    /// <summary>Whether the words belong to the noun behind them: “Tides of the North” star Ann Ode.</summary>
    private bool StandsBeforeNoun(QuotedSpan span) =>
        _tokens[span.End - 1].Kind == TokenKind.Word
            && _tokens[span.Close + 1] is { Kind: TokenKind.Word, Capitalised: false }
            && !_tokens.Is(span.Close + 1, PhraseForms.AnyVerb | WordClass.Preposition | WordClass.Conjunction);

    /// <summary>
    /// Whether the clause behind the words has content of its own: In “Tides of the North,” Ann Ode said that …. Without a sign of a title
    /// beside the words, only a clause with "that" counts.
    /// </summary>
    private bool TellsSomethingElse(QuotedSpan span, bool beside)
    {
        if (span.Source is not { Route: Route.ClauseAfter } source) return false;
        int next = source.CueEnd > source.End ? source.CueEnd : source.End;
        return _tokens.Is(next, "that")
            || beside
                && _tokens[next].Kind == TokenKind.Word
                && (!_tokens.Is(next, WordClass.Preposition | WordClass.Weekday | WordClass.Adverb)
                    || (_tokens.Is(next, "there") && _tokens.Is(next + 1, WordClass.Be)));
    }

    private bool IsRepeated(QuotedSpan span)
    {
        if (span.End - span.First < 2) return false;
        foreach (QuotedSpan speech in _speech) AddPairs(speech);
        _speech.Clear();
        int pairs = 0;
        ulong before = KeyOf(span.First);
        for (int i = span.First + 1; i < span.End; i++)
        {
            ulong key = KeyOf(i);
            if (_tokens[i].Kind != TokenKind.Punctuation)
            {
                if (!_spoken.Contains(Pair(before, key))) return false;
                pairs++;
            }
            before = key;
        }
        return pairs > 0;
    }

    private void AddPairs(QuotedSpan speech)
    {
        ulong before = KeyOf(speech.First);
        for (int i = speech.First + 1; i < speech.End; i++)
        {
            ulong key = KeyOf(i);
            _spoken.Add(Pair(before, key));
            before = key;
        }
    }

    /// <summary>Two neighbouring words as a number, to find pairs of words that stood together before.</summary>
    private static ulong Pair(ulong first, ulong second) => (first * 0x9E3779B97F4A7C15) ^ second;

    private ulong KeyOf(int i) => WordKey.Of(_tokens.Text, _tokens[i].Start, _tokens[i].Length);

    /// <summary>Whether every long word is capitalised, as in the title of a work, and there are enough of them.</summary>
    private bool IsTitleCase(QuotedSpan span, int least)
    {
        int words = 0;
        for (int i = span.First; i < span.End; i++)
        {
            if (i < span.End - 1 && (_tokens.Is(i, '.') || _tokens.Is(i, '!'))) return false;
            if (_tokens[i].Kind != TokenKind.Word
                || (!_tokens[i].Capitalised && (_tokens[i].Length < 3 || (_tokens[i].Length == 3 && _tokens.Is(i, Small))))
                || _tokens.Is(i, WordClass.Preposition | WordClass.Conjunction))
                continue;
            if (!_tokens[i].Capitalised) return false;
            words++;
        }
        return words >= least;
    }
}
