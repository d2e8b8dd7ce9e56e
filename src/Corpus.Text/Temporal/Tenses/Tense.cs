namespace Corpus.Text.Temporal.Tenses;

/// <summary>The direction in time of the verb beside an expression.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,
}
