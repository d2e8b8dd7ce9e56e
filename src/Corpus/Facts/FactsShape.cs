namespace Corpus.Facts;

/// <summary>What encoder and decoder must agree on. A change here is a new version of <see cref="FactsCodec"/>.</summary>
internal static class FactsShape
{
    // How many values each enumeration has, where several share a number.
    public const int BlockKinds = (int)BlockKind.Note + 1;
    public const int QuoteRoles = (int)QuoteRole.Mention + 1;
    public const int AttributionKinds = (int)AttributionKind.Indirect + 1;
    public const int TimexTypes = (int)TimexType.Set + 1;
    public const int DateShapes = (int)DateShape.Year + 1;

    // Which parts of an attribution are known.
    public const int HasSpeaker = 1;
    public const int HasMention = 2;
    public const int HasCue = 4;
    public const int PartSets = 8;

    /// <summary>Instead of the parts: the attribution is that of a quote, whole.</summary>
    public const int AsQuoted = PartSets;

    // Which days of an expression are known.
    public const int NoDay = 0;
    public const int OneDay = 1;
    public const int TwoDays = 2;
    public const int EarliestDay = 3;
    public const int LatestDay = 4;
    public const int DaySets = 5;

    /// <summary>1 January 2000, from which the first day of an article is counted.</summary>
    public const int FirstDay = 730_119;

    /// <summary>Where the words of a quote stand, as a rule: inside one mark on either side.</summary>
    public static Span BetweenMarks(Span quote) => new(quote.Start + 1, quote.Length - 2);
}
