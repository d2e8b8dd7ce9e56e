using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1003: a paragraph rests on a source that the article does not name; told once an article, where it happens first.</summary>
internal static class Corp1003AnonymousSource
{
    public const string Id = "CORP1003";
    public const string Title = "The only source is anonymous";
    public const FindingSeverity Severity = FindingSeverity.Info;

    private static readonly PhraseList Anonymous = new("AnonymousSource", Lexicon.English);
    private static readonly PhraseList Written = new("WrittenSource", Lexicon.English);

    public static void Check(Reading reading)
    {
        if (!reading.Attributions.Exists(static attribution => attribution.Speaker?.Kind == SpeakerKind.Anonymous)) return;
        int paragraph = 0, told = 0;
        for (int i = 0; i < reading.Attributions.Count;)
        {
            while (reading.Paragraphs[paragraph].Span.End <= reading.Attributions[i].Span.Start) paragraph++;
            Span? hidden = null;
            bool named = reading.Paragraphs[paragraph].Kind != BlockKind.Body;
            for (; i < reading.Attributions.Count && reading.Attributions[i].Span.Start < reading.Paragraphs[paragraph].Span.End; i++)
            {
                // Two sources said that Ode called it “mad”: Ode is no source of the article's.
                if (named
                    || reading.Attributions[i] is not { Speaker: { } speaker, Source: { } mention } attribution
                    || attribution.Span.End <= told)
                    continue;
                if (attribution.Kind != AttributionKind.Direct) told = attribution.Span.End;
                named = speaker.Kind != SpeakerKind.Anonymous || NamesOffice(reading, mention);
                if (!named && hidden is null && IsAnonymous(reading.Tokens, mention)) hidden = mention;
            }
            if (named || hidden is not { } span) continue;
            reading.Report(Id, Severity, span,
                "The only source here is “" + Excerpt.Of(span.Of(reading.Text)) + "”: no person, body or office is named that says it.");
            return;
        }
    }

    /// <summary>
    /// A source at the Harbour Ministry, ABC sources, Holm and the other sources: the description holds a name, or stands beside one.
    /// </summary>
    private static bool NamesOffice(Reading reading, Span mention)
    {
        Tokens tokens = reading.Tokens;
        int first = tokens.FirstAt(mention.Start), end = tokens.FirstAt(mention.End);
        if (tokens.Is(first - 1, "and") || tokens[first].AllCaps || reading.Names.Covers(first)) return true;
        for (int i = first + 1; i < end; i++)
            if (tokens[i].Capitalised) return true;
        return false;
    }

    /// <summary>Whether the words hide somebody.</summary>
    private static bool IsAnonymous(Tokens tokens, Span mention)
    {
        int first = tokens.FirstAt(mention.Start), end = tokens.FirstAt(mention.End);
        for (int i = first; i < end; i++)
            if (Anonymous.Match(tokens, i, tokens.Count) is > 0 and int length && !IsNobody(tokens, i, i + length)) return true;
        return false;
    }

    /// <summary>
    /// The sources of the media are no source, those on the record are named elsewhere, and so are the source of a thing, the
    /// oldest source, a written source.
    /// </summary>
    private static bool IsNobody(Tokens tokens, int first, int end) =>
        tokens.Is(first - 1, "news", "media") || tokens.Is(first - 1, "record") || tokens.Is(end, "of", "for")
        || tokens.EndsWith(first - 1, "est")
        || Written.Match(tokens, first - 1, first) > 0
        || tokens.Is(first - 2, "most")
        || tokens.Is(first - 2, "best");
}
