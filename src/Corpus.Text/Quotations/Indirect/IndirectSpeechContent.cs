using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>The content of a cue, its shape, the preposition before it or -1, and the cue: the verb with its particles.</summary>
internal readonly record struct IndirectContent(ItemSpan Span, IndirectSpeechShape Shape, int Linker, ItemSpan Cue)
{
    public static readonly IndirectContent None = new(ItemSpan.None, IndirectSpeechShape.None, -1, ItemSpan.None);
}

/// <summary>Finds the content of indirect speech behind its cue.</summary>
internal sealed class IndirectSpeechContent(Outline outline, SourcePhrase phrases)
{
    /// <summary>How many phrases may stand between a verb and its clause: said at a rally in May on Tuesday that …</summary>
    private const int MostCircumstances = 4;

    private static readonly PhraseList Phrases = new("CuePhrase", Lexicon.English);

    /// <summary>Finds the content behind a cue.</summary>
    public IndirectContent Behind(ItemSpan cue, OutlineSentence sentence)
    {
        int end = cue.End;
        while (end < sentence.End && !outline.Is(end, ';')) end++;
        int phrase = PhraseAt(cue.First, end);
        if (phrase > 0)
        {
            cue = new ItemSpan(cue.First, cue.First + phrase);
            return new IndirectContent(new ItemSpan(outline.Is(cue.End, "that") ? cue.End + 1 : cue.End, end), IndirectSpeechShape.Phrase,
                cue.End - 1, cue);
        }
        IndirectContent Content(int at, IndirectSpeechShape shape, int linker = -1) => new(new ItemSpan(at, end), shape, linker, cue);
        int first = PastTime(PastRecipient(cue, end), end);
        if ((outline.Is(first, ',') || outline.IsDash(first)) && Remark(first, end) is > 0 and int that)
            return Content(that + 1, IndirectSpeechShape.That);
        bool compound = IsCompound(first);
        if (!compound && IsParticle(first)) first++;
        if (outline.Is(first, "to"))
        {
            if (outline.IsWord(first + 1)
                && !outline.Is(first + 1, WordClass.Determiner | WordClass.Pronoun)
                && !outline.Capitalised(first + 1))
                return Content(first, IndirectSpeechShape.Infinitive);
            // "wrote to the council that": the addressee.
            if (phrases.StartingAt(first + 1, end) is { Exists: true } recipient
                && PastCircumstance(recipient.End, end) is int told
                && outline.Is(told, "that"))
                return Content(told + 1, IndirectSpeechShape.That);
        }
        if (outline.Is(first, "that")) return Content(first + 1, IndirectSpeechShape.That);
        if (IsQuestion(first)) return Content(first, IndirectSpeechShape.Question);
        if (!compound && outline.Is(first, WordClass.Preposition | WordClass.Conjunction)) return BehindPreposition(cue, first, end);
        if (first >= end
            || (outline.Quote(first) is null
                && !outline.IsWord(first)
                && !outline.IsNumber(first)
                && !outline.Is(first, '$')
                && !outline.Is(first, ':')
                && !outline.Is(first, '#')
                && !outline.Is(first, '@')))
            return IndirectContent.None;
        if (outline.Is(first, ':')) return Content(first + 1, IndirectSpeechShape.Colon);
        if (outline.Quote(first) is not null || IsClause(first, end)) return Content(first, IndirectSpeechShape.Clause);
        if (outline.Is(first, WordClass.Auxiliary)) return Content(first, IndirectSpeechShape.Predicate);
        if (outline.EndsWith(first, "ing") && !outline.Capitalised(first)) return Content(first, IndirectSpeechShape.Gerund);
        return outline.ValueOf(cue.First, WordClass.IndirectCue) == WordValue.ShowsItsObject
            ? IndirectContent.None
            : Content(first, IndirectSpeechShape.Object);
    }

    private IndirectContent BehindPreposition(ItemSpan cue, int first, int end)
    {
        int clause = PastCircumstance(first, end);
        if (clause < end && outline.Is(clause, "that")) return new(new ItemSpan(clause + 1, end), IndirectSpeechShape.That, -1, cue);
        if ((outline.Is(clause, ',') || outline.IsDash(clause)) && Remark(clause, end) is > 0 and int that)
            return new(new ItemSpan(that + 1, end), IndirectSpeechShape.That, -1, cue);
        if (clause < end && outline.Is(cue.First, WordClass.CueVerb))
        {
            if (clause > first && IsClause(clause, end)) return new(new ItemSpan(clause, end), IndirectSpeechShape.Clause, -1, cue);
            // "said for now the bridge stays": a time or place opens the content.
            if (outline.Is(clause, ',') && IsClause(clause + 1, end))
                return new(new ItemSpan(first, end), IndirectSpeechShape.Clause, -1, cue);
        }
        if (outline.Is(first, WordClass.Conjunction) && !outline.Is(first, "as", "than")) return IndirectContent.None;
        // "the bridge they voted for, adding …": the object of the preposition stands before it.
        // "Spoke to Ode": the addressee.
        if (outline.ValueOf(cue.First, WordClass.IndirectCue) == WordValue.AddressesSomebody && outline.Is(first, "to", "with"))
            return IndirectContent.None;
        return first + 1 < end && !outline.Is(first + 1, ',')
            ? new(new ItemSpan(first + 1, end), IndirectSpeechShape.Preposition, first, cue)
            : IndirectContent.None;
    }

    /// <summary>Whether a particle or preposition is the first half of a compound: up-to-date, off-season.</summary>
    private bool IsCompound(int i) => outline.Is(i + 1, '-') && !outline.IsDash(i + 1);

    private bool IsParticle(int i) => outline.Is(i, "up", "out") || outline.Is(i, "off", "down") || outline.Is(i, "forth", "back");

    /// <summary>The length in items of a phrase at <paramref name="i"/> that reports the words behind it.</summary>
    public int PhraseAt(int i, int end)
    {
        if (!outline.IsWord(i)) return 0;
        int items = Phrases.Match(outline.Tokens, outline.Token(i), outline.Token(end - 1) + 1);
        return i + items < end ? items : 0;
    }

    /// <summary>Skips the addressee of a verb that takes one: "told reporters that".</summary>
    public int PastRecipient(ItemSpan cue, int end) =>
        outline.ValueOf(cue.First, WordClass.IndirectCue) == WordValue.NamesItsRecipient
            && phrases.StartingAt(cue.End, end) is { Exists: true } recipient
            ? recipient.End
            : cue.End;

    /// <summary>Skips words that say when: said Tuesday, said last week, said in May, said on May 2.</summary>
    private int PastTime(int i, int end)
    {
        while (i < end)
        {
            bool adverb = (outline.Is(i, WordClass.Weekday | WordClass.Adverb) || outline.EndsInLy(i)) && !IsPartOfContent(i);
            bool number = outline.IsNumber(i) && outline.Is(i - 1, WordClass.Month);
            if (DateBehind(i) is > 0 and int date)
            {
                i = date;
                continue;
            }
            if (!adverb && !number && !(OpensTime(i) && IsTime(i + 1)) && !(IsTime(i) && OpensTime(i - 1))) return i;
            i++;
        }
        return i;
    }

    /// <summary>Skips the rest of a date behind a comma, or -1: On Wednesday<i>, March 13, 2024,</i> that …</summary>
    private int DateBehind(int comma)
    {
        if (!outline.Is(comma, ',')) return -1;
        int i = comma;
        if (outline.Is(i - 1, WordClass.Weekday) && outline.Is(i + 1, WordClass.Month) && outline.IsNumber(i + 2)) i += 3;
        else if (outline.Is(i - 1, WordClass.Weekday) && outline.IsNumber(i + 1) && outline.Is(i + 2, WordClass.Month)) i += 3;
        if (outline.Is(i, ',') && outline.IsNumber(i + 1) && (outline.IsNumber(i - 1) || outline.Is(i - 1, WordClass.Month))) i += 2;
        else if (outline.IsNumber(i) && outline.Is(i - 1, WordClass.Month)) i++;
        if (i == comma) return -1;
        return outline.Is(i, ',') && !outline.Is(i + 1, "that") ? i + 1 : i;
    }

    /// <summary>Whether an adverb may as well be the first word of the content: not, all, there.</summary>
    private bool IsPartOfContent(int i) =>
        outline.Is(i, "not", "all") || outline.Is(i, "both", "there") || outline.Is(i, "more");

    private bool OpensTime(int i) =>
        outline.Is(i, "on", "in") || outline.Is(i, "last", "this") || outline.Is(i, "early", "late") || outline.Is(i, "earlier")
        // "Was furious that night" has a time; "was furious that night falls" has a clause.
        || (outline.Is(i, "that")
            && outline.Is(i + 1, WordClass.TimeUnit | WordClass.DayPart)
            && !phrases.IsVerb(i + 2)
            && !outline.Is(i + 2, WordClass.Auxiliary | WordClass.Be));

    private bool IsTime(int i) =>
        outline.Is(i, WordClass.Weekday | WordClass.Month | WordClass.TimeUnit | WordClass.DayPart)
            || (outline.Is(i, "this") && outline.Is(i + 1, WordClass.TimeUnit));

    /// <summary>Skips words that say when and where: said in a statement on Tuesday.</summary>
    public int PastCircumstance(int i, int end)
    {
        for (int round = 0; round < MostCircumstances; round++)
        {
            i = PastTime(i, end);
            bool opens = outline.Is(i, WordClass.Preposition) || outline.Is(i, "during", "when");
            if (!opens || phrases.StartingAt(i + 1, end) is not { Exists: true } phrase) break;
            i = phrase.End;
            // on the radio's “Morning Hour” on Sunday: a name in marks is part of the phrase.
            if (outline.Quote(i) is { Words: <= 5 } && (outline.Is(i + 1, "that") || outline.Is(i + 1, WordClass.Preposition))) i++;
        }
        return i;
    }

    /// <summary>
    /// The clause behind a remark that opens at <paramref name="open"/> with a comma or a dash, or -1: "said, however, that".
    /// </summary>
    private int Remark(int open, int end)
    {
        if (outline.Is(open + 1, "that")) return open + 1;
        int close = open + 1;
        while (close < end && close < open + 12 && !outline.Is(close, ',') && !outline.IsDash(close)) close++;
        return outline.Is(close + 1, "that") ? close + 1 : -1;
    }

    private bool IsQuestion(int i) =>
        outline.Is(i, "whether", "if")
            || outline.Is(i, "how", "why")
            || outline.Is(i, "what", "who")
            || outline.Is(i, "where", "when")
            || outline.Is(i, "which");

    /// <summary>Whether a clause with its own subject and verb starts at <paramref name="first"/>.</summary>
    private bool IsClause(int first, int end)
    {
        int i = first;
        if (outline.Is(i, WordClass.Pronoun) || outline.Is(i, "there")) i++;
        else if (phrases.StartingAt(i, end) is { Exists: true } subject) i = subject.End;
        else return false;
        while (i < end && (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i))) i++;
        return i < end && phrases.IsVerb(i) && !outline.EndsWith(i, "ing");
    }

    /// <summary>Whether the content continues behind a comma, and no other clause starts there.</summary>
    public bool GoesOn(int i, int end) =>
        end - i > 2
            && outline.Quote(i) is null
            && !outline.EndsWith(i, "ing")
            && (!outline.Is(i, WordClass.Conjunction) || outline.Is(i, "and"))
        && !outline.IsRelative(i);

    /// <summary>Whether the words are a clause, and not only a time or a place as in "In May, Ode said".</summary>
    public bool IsStatement(ItemSpan span)
    {
        if (span.End - span.First < 2) return false;
        if (!outline.Is(span.First, WordClass.Preposition | WordClass.Conjunction) && !outline.EndsWith(span.First, "ing")
            || outline.Is(span.First, "but", "and"))
            return true;
        for (int i = span.First; i < span.End; i++)
            if (outline.Is(i, ',')) return true;
        return false;
    }

    public bool HasVerb(ItemSpan span)
    {
        for (int i = span.First; i < span.End; i++)
            if (phrases.IsVerb(i) || outline.Is(i, "'s") || outline.Quote(i) is not null) return true;
        return false;
    }

    /// <summary>The source, and the comma before its clause: "According to the ministry, an office of the state, …".</summary>
    public ItemSpan Leading(Frame frame, OutlineSentence sentence, out int comma)
    {
        comma = -1;
        for (int i = frame.Cue.End + 1; i < sentence.End; i++)
        {
            if (!outline.Is(i, ',')) continue;
            int next = i + 1;
            while (next < sentence.End && !outline.Is(next, ',')) next++;
            bool last = next >= sentence.End;
            if (!last && (!HasVerb(new ItemSpan(i + 1, next)) || outline.IsRelative(i + 1) || outline.Is(i + 1, "whose"))) continue;
            comma = i;
            ItemSpan source = phrases.StartingAt(frame.Cue.End, i);
            return source.Exists ? source : frame.Source;
        }
        return frame.Source;
    }
}
