using Corpus.Text.Names;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1007: "he" or "she" speaks, and may be either of two.</summary>
internal static class Corp1007AmbiguousPronoun
{
    public const string Id = "CORP1007";
    public const string Title = "Pronoun that may be either of two";
    public const FindingSeverity Severity = FindingSeverity.Info;

    public static void Check(Reading reading)
    {
        NearbyNames? names = null;
        int told = -1;
        foreach (Quote quote in reading.Quotes)
        {
            if (quote.Attribution?.Source is not { Length: <= 3 } mention || quote.Role != QuoteRole.Speech) continue;
            int pronoun = reading.Tokens.FirstAt(mention.Start);
            if (pronoun == told || !reading.Tokens.Is(pronoun, WordClass.Pronoun)) continue;
            if (TwoFor(pronoun, reading, names ??= new NearbyNames(reading)) is not var (one, other)) continue;
            told = pronoun;
            reading.Report(Id, Severity, mention, "“" + mention.Of(reading.Text) + "” may be " + one.Name.Canonical + " as well as " + other.Name.Canonical + ": the sentence before has both for its subjects, and neither is named again.",
                related: [new(reading.Tokens.SpanOf(one.First, one.End - 1), "may be meant"), new(reading.Tokens.SpanOf(other.First, other.End - 1), "may be meant as well")]);
        }
    }

    /// <summary>
    /// The two whom the pronoun may stand for equally well: the paragraph names nobody else of its gender, and they are the
    /// subjects of one sentence, together or each of its half. Null where it is clear.
    /// </summary>
    private static (NameMention One, NameMention Other)? TwoFor(int pronoun, Reading reading, NearbyNames names)
    {
        Gender gender = reading.Tokens.GenderOf(pronoun, WordClass.Pronoun);
        if (gender == Gender.Unknown) return null;
        NameMention? one = null, other = null;
        foreach (NameMention named in names.Before(pronoun, reading.Paragraphs[reading.ParagraphOf(pronoun)].FirstToken))
        {
            if (!named.Name.MayBe(gender)) continue;
            if (named.Name.Gender != gender || one is not null) return null;
            if (other is null) other = named;
            else one = named;
        }
        return one is { } first && other is { } second && first.Name != second.Name && AreBothSubjects(first, second, reading, names) ? (first, second) : null;
    }

    /// <summary>Anna Holm and engineer Berta Lund met; Anna Holm opened the pier and Berta Lund cut the ribbon.</summary>
    private static bool AreBothSubjects(NameMention one, NameMention other, Reading reading, NearbyNames names)
    {
        Tokens tokens = reading.Tokens;
        if (!names.OpensSentence(one) || other.First >= reading.SentenceOf(one.First).End) return false;
        int joint = names.BeforeTitles(other);
        if (!tokens.Is(joint, "and", "while") && !tokens.Is(joint, "but")) return false;
        return joint == one.End || tokens.MayBeVerb(other.End);
    }
}
