using Corpus.Text.Layout;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Attributes a quotation to a name that stands beside it without a verb: <c>Ann Ode: “…”</c>, <c>“…” — Ann Ode</c>.</summary>
internal sealed class Signatures(Outline outline, FrameReader reader)
{
    private const int LongestLabel = 4;
    private const int LongestSignature = 20;

    /// <summary>“SMITH: Well, look …”: a transcript names its speaker inside the marks.</summary>
    public Source? Label(QuotedSpan quote)
    {
        Tokens tokens = outline.Tokens;
        int i = quote.First;
        while (i < quote.End && i < quote.First + LongestLabel && tokens[i].AllCaps) i++;
        return i > quote.First && tokens.Is(i, ':') ? new Source(quote.First, i, i, i + 1, Route.NameLine) : null;
    }

    /// <summary>“Ann Smith: Well, look …”: the same in small letters, where no clause of the writer's names the speaker.</summary>
    public Source? NameInside(QuotedSpan quote)
    {
        if (outline.Names.At(quote.First) is not { Name.Kind: NameKind.Person, IsOneWord: false } named) return null;
        return outline.Tokens.Is(named.End, ':') ? new Source(quote.First, named.End, named.End, named.End + 1, Route.NameLine) : null;
    }

    /// <summary>“…” — Ann Ode, engineer; “…” Ann Ode, Daily Post: a name that ends the paragraph.</summary>
    public Source? Signed(int q)
    {
        if (outline.Count - q > LongestSignature || outline.Count - q < 2) return null;
        // “…” Reuters: a single word counts only where it is an agency.
        if (outline.Count - q == 2 && LayoutLanguage.NewsAgency.Match(outline.Tokens, outline.Token(q + 1), outline.EndToken(q + 1)) <= 0)
            return null;
        bool dash = outline.IsDash(q + 1);
        // Some hold that “…” Ann Ode, Daily Post: behind the writer's own words, only a person, a comma and a paper count.
        if (q > 0
            && !IsHeaded(q)
            && (dash
                || !outline.IsPerson(q + 1)
                || !outline.Is(outline.PersonAt(q + 1).End, ',')
                || !outline.Capitalised(outline.Count - 1)))
            return null;
        int first = dash ? q + 2 : q + 1, end = outline.Count;
        if (!dash && outline.Is(end - 1, '.') && !outline.Tokens[outline.Token(first)].LineBefore) return null;
        while (end > first && !outline.IsWord(end - 1)) end--;
        if (end <= first || !outline.Capitalised(first)) return null;
        int comma = -1;
        for (int i = first; i < end; i++)
        {
            if (comma < 0 && outline.Is(i, ',')) comma = i;
            if (outline.Quote(i) is not null) return null;
            if (!reader.Phrases.IsVerb(i) || outline.IsName(i)) continue;
            // — Ann Ode, writing to the council: a name and an activity.
            if (!dash || comma < 0) return null;
            end = comma;
        }
        return new Frame(new ItemSpan(first, end), dash ? new ItemSpan(q + 1, q + 2) : ItemSpan.None, FrameStrength.Speech, Detached: false)
            .ToSource(outline, Route.NameLine);
    }

    /// <summary>“Pier opens”: “The pier …” — Ann Ode: only a headline in marks stands before the quotation.</summary>
    private bool IsHeaded(int q)
    {
        for (int i = 0; i < q; i++)
            if (outline.IsWord(i)) return false;
        return true;
    }

    /// <summary>Ann Ode: “…”, From the report: “…”: only a name and a colon.</summary>
    public Source? ColonName(int q, OutlineSentence sentence)
    {
        if (!outline.Is(q - 1, ':')) return null;
        ItemSpan phrase = reader.Phrases.EndingAt(q - 2, sentence.First);
        // Ode's reaction: “…”; but Ode's lawyer: “…”.
        if (phrase.Exists
            && outline.PersonAt(phrase.First) is { Exists: true } owner
            && outline.IsPossessive(owner.End)
            && owner.End + 2 == phrase.End
            && !outline.Capitalised(phrase.End - 1) && !outline.Is(phrase.End - 1, WordClass.RoleNoun | WordClass.OrganisationNoun))
            phrase = owner;
        bool alone =
            phrase.Exists
                && (phrase.First == sentence.First
                    || outline.IsDash(phrase.First - 1)
                    || (phrase.First == sentence.First + 1 && outline.Is(sentence.First, "from")));
        return alone && reader.Phrases.MaySpeak(phrase) && VerbByPlace(phrase) < 0
            ? new Frame(phrase, new ItemSpan(q - 1, q), FrameStrength.Speech, Detached: false).ToSource(outline, Route.ClauseBefore)
            : null;
    }

    /// <summary>
    /// Governor Ann Ode: And from the mayor, Ann Ode: A letter from Ann Ode, the warden: a line without a verb that ends in a colon.
    /// </summary>
    public Source? LabelAbove(OutlineSentence line)
    {
        int colon = line.End - 1, first = line.First;
        if (!outline.Is(colon, ':') || line.End - line.First > LongestSignature) return null;
        for (int i = line.First; i < colon; i++)
        {
            if (reader.Phrases.IsVerb(i) && !outline.IsName(i) || outline.Quote(i) is not null) return null;
            if (outline.Is(i, "from", "by")) first = i + 1;
        }
        ItemSpan phrase = reader.Phrases.StartingAt(first, colon);
        if (InHeading(first, colon) is { Exists: true } last)
            return new Frame(last, new ItemSpan(colon, colon + 1), FrameStrength.Speech, Detached: false).ToSource(outline,
                Route.ClauseBefore);
        return phrase.Exists && phrase.End == colon && reader.Phrases.IsSomebody(phrase) && VerbByPlace(phrase) < 0
            ? new Frame(phrase, new ItemSpan(colon, colon + 1), FrameStrength.Speech, Detached: false).ToSource(outline, Route.ClauseBefore)
            : null;
    }

    /// <summary>
    /// The person at the end of a label that is written as a heading, where a small word has a capital: Harbour Strategist And Writer Ann
    /// Ode.
    /// </summary>
    private ItemSpan InHeading(int first, int colon)
    {
        for (int i = first; i < colon; i++)
            if (outline.Is(i, "and", "of") && outline.Capitalised(i)) return outline.PersonAt(colon - 1);
        return ItemSpan.None;
    }

    /// <summary>Ode had an answer: “…”.</summary>
    public Source? Colon(int q, OutlineSentence sentence)
    {
        if (!outline.Is(q - 1, ':')) return null;
        // "Then came Ann Ode: “…”", "The answer came from Ann Ode: “…”".
        ItemSpan named = outline.PersonAt(q - 2);
        bool comes =
            named.Exists
                && (outline.Is(named.First - 1, "from", "came")
                    || outline.Is(named.First - 1, "comes")
                    || outline.Is(named.First - 1, WordClass.Be));
        ItemSpan subject = comes ? named : reader.Main.SubjectOf(sentence, q);
        if (!subject.Exists
            && reader.Phrases.StartingAt(sentence.First, q - 1) is { Exists: true } clause
            && VerbByPlace(clause) is >= 0 and int verb)
            subject = OwnerOfThing(clause with { End = verb });
        // "The result did not surprise pollster Ann Ode: “…”": the subject is a thing and cannot speak, so the last person named does.
        if (named.Exists
            && !comes
            && subject.Exists
            && !reader.Phrases.IsSomebody(subject)
            && reader.Phrases.EndingAt(q - 2, subject.End) is { Exists: true } last)
            subject = last;
        // "Ode's message was simple: “…”": the owner of the message speaks.
        for (int i = subject.First; i < subject.End; i++)
            if (outline.Is(i, WordClass.CueNoun) && reader.Noun(i, sentence) is { } owned && subject.Has(owned.Source.First))
                subject = owned.Source;
        return subject.Exists
            ? new Frame(subject, new ItemSpan(q - 1, q), FrameStrength.Speech, Detached: false).ToSource(outline, Route.ClauseBefore)
            : null;
    }

    /// <summary>
    /// The item that must be a verb, although no list has it, or -1: it ends in "s", a noun stands before it, and a preposition behind (The
    /// crew's flag waves over the pier).
    /// </summary>
    private int VerbByPlace(ItemSpan phrase)
    {
        for (int i = phrase.First + 2; i < phrase.End; i++)
            if (outline.EndsWith(i, "s")
                && !outline.EndsWith(i, "ss")
                && !outline.Capitalised(i)
                && !outline.Is(i, PhraseForms.AnyNoun)
                && outline.IsWord(i - 1)
                && !outline.Is(i - 1, WordClass.Determiner | WordClass.Preposition)
                && outline.Is(i + 1, WordClass.Preposition)
                && !outline.Is(i + 1, "of", "for"))
                return i;
        return -1;
    }

    /// <summary>The owner of a thing that shows words, without "his" or "her" (his band's logo); otherwise the thing itself.</summary>
    private ItemSpan OwnerOfThing(ItemSpan thing)
    {
        for (int i = thing.End - 2; i > thing.First; i--)
            if (outline.IsPossessive(i))
                return new ItemSpan(outline.IsHisOrHer(thing.First) && i > thing.First + 1 ? thing.First + 1 : thing.First, i);
        return thing;
    }

    /// <summary>“…,” Ann Ode, a political scientist at the college. A name without a verb.</summary>
    public Source? Verbless(int first, OutlineSentence sentence)
    {
        if (!outline.IsPerson(first) || sentence.End - first > LongestSignature) return null;
        for (int i = first; i < sentence.End; i++)
            if (outline.Quote(i) is not null || reader.Phrases.IsVerb(i)) return null;
        int end = sentence.End;
        while (end > first + 1 && !outline.IsWord(end - 1)) end--;
        return new Frame(new ItemSpan(first, end), ItemSpan.None, FrameStrength.Speech, Detached: false).ToSource(outline, Route.NameLine);
    }
}
