namespace Corpus.Text.Quotations;

/// <summary>Finds the spans in quotation marks, why they stand there, and who says them.</summary>
internal static class QuotationReader
{
    public static void Read(Reading reading) => _ = reading;
}
