namespace Corpus.Text.Model;

/// <summary>Receives every candidate that a model weighs. A trainer uses it to get the features that the reader itself made.</summary>
internal interface ICandidateListener
{
    /// <summary>Receives one candidate.</summary>
    /// <param name="model">The name of the model's file.</param>
    /// <param name="about">What the model decides about, such as a quotation. All candidates for one decision come in a row.</param>
    /// <param name="candidate">The candidate, such as the words that name a source; empty for the answer “none”.</param>
    /// <param name="features">Its features; valid until the call returns.</param>
    void Add(string model, Span about, Span candidate, FeatureList features);
}
