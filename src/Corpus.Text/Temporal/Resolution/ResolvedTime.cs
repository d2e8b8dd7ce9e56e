using System;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>What an expression means in its article.</summary>
/// <param name="Value">The TIMEX3 value; null where it depends on a day that is not known.</param>
/// <param name="Earliest">The first day covered; null where the value names no days.</param>
/// <param name="Latest">The last day covered.</param>
internal sealed record ResolvedTime(string? Value, DateTime? Earliest, DateTime? Latest);
