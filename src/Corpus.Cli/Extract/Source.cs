using System;
using Corpus.Text;

namespace Corpus.Cli.Extract;

/// <summary>An article before it is read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Metadata">What is stated beside it.</param>
internal sealed record Loaded(string Text, ArticleMetadata Metadata);

/// <summary>Where an article comes from. Loading is left to the one who reads it, so that several are loaded at a time.</summary>
/// <param name="Place">The file, and the line where it holds several: <c>news.jsonl(12)</c>.</param>
/// <param name="Load">Gives the article, or throws <see cref="UnreadableException"/>.</param>
internal sealed record Source(string Place, Func<Loaded> Load);

/// <summary>An article cannot be loaded; the message says why, to people.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
