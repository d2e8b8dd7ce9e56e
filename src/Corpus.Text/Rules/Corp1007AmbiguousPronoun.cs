using Corpus.Text.Quotations;
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
        Antecedents? antecedents = null;
        int told = -1;
        foreach (Quote quote in reading.Quotes)
        {
            if (quote.Mention is not { Length: <= 3 } mention || quote.Role != QuoteRole.Speech) continue;
            int pronoun = reading.Tokens.FirstAt(mention.Start);
            if (pronoun == told || !reading.Tokens.Is(pronoun, WordClass.Pronoun)) continue;
            antecedents ??= new Antecedents(reading);
            if (antecedents.TwoFor(pronoun) is not var (one, other)) continue;
            told = pronoun;
            reading.Report(Id, Severity, mention, "“" + mention.Of(reading.Text) + "” may be " + one.Name.Canonical + " as well as " + other.Name.Canonical + ": the sentence before has both for its subjects, and neither is named again.",
                related: [reading.Tokens.SpanOf(one.First, one.End - 1), reading.Tokens.SpanOf(other.First, other.End - 1)]);
        }
    }
}
