namespace Corpus.Facts;

/// <summary>What encoder and decoder must agree on. A change here is a new version of <see cref="FactsCodec"/>.</summary>
internal static class FactsShape
{
    // The number of values of each enumeration that shares a number with others.
    public const int BlockKinds = (int)BlockKind.Note + 1;
    public const int QuoteRoles = (int)QuoteRole.Mentioned + 1;
    public const int AttributionKinds = (int)AttributionKind.Indirect + 1;
    public const int TimexTypes = (int)TimexType.Set + 1;
    public const int DateShapes = (int)DateShape.Year + 1;

    public const int MentionKinds = (int)MentionKind.Description + 1;

    // Which words of an attribution are known.
    public const int HasSource = 1;
    public const int HasCue = 2;
    public const int PartSets = 4;

    // The content of an attribution: a quote and nothing else, other words, or other words with quotes among them.
    public const int OneQuote = 0;
    public const int NoQuotes = 1;
    public const int SomeQuotes = 2;
    public const int ContentForms = 3;

    // How many speakers an attribution has.
    public const int OneSpeaker = 0;
    public const int NoSpeaker = 1;
    public const int SeveralSpeakers = 2;

    // How many days an expression covers.
    public const int NoDay = 0;
    public const int OneDay = 1;
    public const int SeveralDays = 2;
    public const int DaySets = 3;

    /// <summary>1 January 2000, from which the first day of an article is counted.</summary>
    public const int FirstDay = 730_119;

    /// <summary>Gives the usual place of the words of a quote: inside one mark on either side.</summary>
    public static Span BetweenMarks(Span quote) => new(quote.Start + 1, System.Math.Max(0, quote.Length - 2));
}
