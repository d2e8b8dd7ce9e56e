namespace Corpus.Text.Model;

/// <summary>Sees every candidate that a model is to weigh: how a trainer learns what the reader's own features were.</summary>
internal interface ICandidateListener
{
    /// <summary>Tells of one candidate.</summary>
    /// <param name="model">The name of the model's file.</param>
    /// <param name="about">What is to be decided, such as a quotation. The candidates for one thing come one after another.</param>
    /// <param name="candidate">The candidate, such as the words that name a source; empty for none of them.</param>
    /// <param name="features">Its features; good until the call returns.</param>
    void Add(string model, Span about, Span candidate, FeatureList features);
}
