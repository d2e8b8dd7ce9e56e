using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>The shape of what a verb governs.</summary>
internal enum Complement : byte
{
    None,

    /// <summary>A clause: <c>said that …</c>, <c>asked whether …</c>, <c>said the bridge would open</c>.</summary>
    Clause,

    /// <summary>An infinitive: <c>promised to open the bridge</c>.</summary>
    Infinitive,

    /// <summary>A noun phrase: <c>denied the report</c>, <c>urged the council to …</c></summary>
    Object,

    /// <summary>A phrase with the preposition that belongs to the verb: <c>called for a vote</c>.</summary>
    Phrase,
}

/// <summary>What a verb governs, its shape, and the cue: the verb, with the preposition that belongs to it.</summary>
internal readonly record struct IndirectContent(ItemSpan Span, Complement Shape, ItemSpan Cue)
{
    public static readonly IndirectContent None = new(ItemSpan.None, Complement.None, ItemSpan.None);
}

/// <summary>Finds where the content of indirect speech stands beside its cue.</summary>
internal sealed class IndirectSpeechContent(Outline outline, SourcePhrase phrases)
{
    /// <summary>Phrases that may stand between a verb and its clause: said at a rally in May on Tuesday that …</summary>
    private const int MostCircumstances = 4;

    private static readonly PhraseList Phrases = new("CuePhrase", Lexicon.English);

    /// <summary>What stands behind the cue of <paramref name="frame"/>.</summary>
    public IndirectContent Behind(Frame frame, OutlineSentence sentence)
    {
        int end = sentence.End;
        for (int i = frame.Cue.End; i < end; i++)
            if (outline.Is(i, ';')) end = i;
        int phrase = PhraseAt(frame.Cue.First, end);
        if (phrase > 0)
        {
            var cue = new ItemSpan(frame.Cue.First, frame.Cue.First + phrase);
            return new IndirectContent(new ItemSpan(outline.Is(cue.End, "that") ? cue.End + 1 : cue.End, end), Complement.Phrase, cue);
        }
        int first = PastTime(PastRecipient(frame.Cue, end), end);
        IndirectContent Content(int at, Complement shape) => new(new ItemSpan(outline.Is(at, "that") && shape == Complement.Clause ? at + 1 : at, end), shape, frame.Cue);
        if (outline.Is(first, ',') && Remark(first, end) is > 0 and int that) return Content(that, Complement.Clause);
        if (outline.Is(first, WordClass.Preposition) && !outline.Is(first, "to") && !outline.Is(first, "as") && !outline.Is(first, "that"))
        {
            if (!outline.Is(frame.Cue.First, WordClass.ClauseVerb)) return IndirectContent.None;
            int clause = PastCircumstance(first, end);
            if (clause < end && (outline.Is(clause, "that") || IsClause(clause, end))) return Content(clause, Complement.Clause);
            // "said for now the bridge stays": the content itself opens with when or where.
            return clause < end && outline.Is(clause, ',') && outline.Is(frame.Cue.First, WordClass.CueVerb) && IsClause(clause + 1, end) ? Content(first, Complement.Clause) : IndirectContent.None;
        }
        if (first >= end || (outline.Quote(first) is null && !outline.IsWord(first) && !outline.IsNumber(first) && !outline.Is(first, '$') && !outline.Is(first, ':'))) return IndirectContent.None;
        if (outline.Is(first, "to"))
        {
            if (!outline.IsWord(first + 1) || outline.Is(first + 1, WordClass.Determiner) || outline.Capitalised(first + 1))
            {
                // "wrote to the council that": whom it is told to.
                return phrases.StartingAt(first + 1, end) is { Exists: true } recipient && outline.Is(PastCircumstance(recipient.End, end), "that") ? Content(PastCircumstance(recipient.End, end), Complement.Clause) : IndirectContent.None;
            }
            return Content(first, Complement.Infinitive);
        }
        if (outline.Is(first, "that") || IsQuestion(first)) return Content(first, Complement.Clause);
        if (outline.Is(first, ':')) return Content(first + 1, Complement.Clause);
        // "a plan he said would fail": the clause without the subject that stands before.
        if (outline.Quote(first) is not null || IsClause(first, end) || (outline.Is(first, WordClass.Auxiliary) && outline.Is(frame.Cue.First, WordClass.CueVerb) && first == frame.Cue.End)) return Content(first, Complement.Clause);
        return outline.Is(first, WordClass.Conjunction | WordClass.Auxiliary) ? IndirectContent.None : Content(first, Complement.Object);
    }

    /// <summary>How many items from <paramref name="i"/> on are a phrase that hands on what stands behind it.</summary>
    public int PhraseAt(int i, int end)
    {
        if (!outline.IsWord(i)) return 0;
        int items = Phrases.Match(outline.Tokens, outline.Token(i), outline.Token(end - 1) + 1);
        return i + items < end ? items : 0;
    }

    /// <summary>"told reporters that": past whom it is told to, where the verb says whom.</summary>
    public int PastRecipient(ItemSpan cue, int end) =>
        outline.ValueOf(cue.First, WordClass.ClauseVerb) == 1 && phrases.StartingAt(cue.End, end) is { Exists: true } recipient ? recipient.End : cue.End;

    /// <summary>Past words that say when: said Tuesday, said last week, said in May, said on May 2.</summary>
    private int PastTime(int i, int end)
    {
        while (i < end)
        {
            bool adverb = (outline.Is(i, WordClass.Weekday | WordClass.Adverb) || outline.EndsInLy(i)) && !IsPartOfContent(i);
            bool number = outline.IsNumber(i) && outline.Is(i - 1, WordClass.Month);
            if (!adverb && !number && !(OpensTime(i) && IsTime(i + 1)) && !(IsTime(i) && OpensTime(i - 1))) return i;
            i++;
        }
        return i;
    }

    /// <summary>Adverbs that are as likely to open what is said: not, all, there.</summary>
    private bool IsPartOfContent(int i) =>
        outline.Is(i, "not") || outline.Is(i, "all") || outline.Is(i, "both") || outline.Is(i, "there") || outline.Is(i, "more");

    private bool OpensTime(int i) =>
        outline.Is(i, "on") || outline.Is(i, "in") || outline.Is(i, "last") || outline.Is(i, "this") || outline.Is(i, "early") || outline.Is(i, "late") || outline.Is(i, "earlier");

    private bool IsTime(int i) =>
        outline.Is(i, WordClass.Weekday | WordClass.Month | WordClass.TimeUnit | WordClass.DayPart) || (outline.Is(i, "this") && outline.Is(i + 1, WordClass.TimeUnit));

    /// <summary>Past words that say when and where: said in a statement on Tuesday.</summary>
    public int PastCircumstance(int i, int end)
    {
        for (int round = 0; round < MostCircumstances; round++)
        {
            i = PastTime(i, end);
            bool opens = outline.Is(i, WordClass.Preposition) || outline.Is(i, "during") || outline.Is(i, "when");
            if (!opens || phrases.StartingAt(i + 1, end) is not { Exists: true } phrase) break;
            i = phrase.End;
        }
        return i;
    }

    /// <summary>"said, however, that": the clause behind the remark whose comma is <paramref name="comma"/>, or -1.</summary>
    private int Remark(int comma, int end)
    {
        int close = comma + 1;
        while (close < end && close < comma + 12 && !outline.Is(close, ',')) close++;
        return outline.Is(close, ',') && outline.Is(close + 1, "that") ? close + 1 : -1;
    }

    private bool IsQuestion(int i) =>
        outline.Is(i, "whether") || outline.Is(i, "if") || outline.Is(i, "how") || outline.Is(i, "why") || outline.Is(i, "what") || outline.Is(i, "who") || outline.Is(i, "where") || outline.Is(i, "when") || outline.Is(i, "which");

    /// <summary>Whether a subject and a verb of its own start at <paramref name="first"/>.</summary>
    private bool IsClause(int first, int end)
    {
        int i = first;
        if (outline.Is(i, WordClass.Pronoun) || outline.Is(i, "there")) i++;
        else if (phrases.StartingAt(i, end) is { Exists: true } subject) i = subject.End;
        else return false;
        while (i < end && (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i))) i++;
        return i < end && phrases.IsVerb(i) && !outline.EndsWith(i, "ing");
    }

    /// <summary>Whether the content goes on behind a comma, and does not give way to another clause.</summary>
    public bool GoesOn(int i, int end) =>
        end - i > 2 && outline.Quote(i) is null && !outline.EndsWith(i, "ing") && (!outline.Is(i, WordClass.Conjunction) || outline.Is(i, "and"))
        && !outline.Is(i, "who") && !outline.Is(i, "which");

    /// <summary>Whether a clause stands there, and more than the words that say when or where: In May, Ode said.</summary>
    public bool IsStatement(ItemSpan span)
    {
        if (!HasVerb(span)) return false;
        if (!outline.Is(span.First, WordClass.Preposition | WordClass.Conjunction) && !outline.EndsWith(span.First, "ing") || outline.Is(span.First, "but") || outline.Is(span.First, "and")) return true;
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

    /// <summary>"According to the ministry, an office of the state, …": the source, and the comma its clause follows.</summary>
    public ItemSpan Leading(Frame frame, OutlineSentence sentence, out int comma)
    {
        comma = -1;
        for (int i = frame.Cue.End + 1; i < sentence.End; i++)
        {
            if (!outline.Is(i, ',')) continue;
            int next = i + 1;
            while (next < sentence.End && !outline.Is(next, ',')) next++;
            bool last = next >= sentence.End;
            if (!last && (!HasVerb(new ItemSpan(i + 1, next)) || outline.Is(i + 1, "who") || outline.Is(i + 1, "whose") || outline.Is(i + 1, "which"))) continue;
            comma = i;
            ItemSpan source = phrases.StartingAt(frame.Cue.End, i);
            return source.Exists ? source : frame.Source;
        }
        return frame.Source;
    }
}
