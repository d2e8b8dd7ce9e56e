using System.Collections.Generic;
using Corpus.Checking;
using Corpus.Checking.Inputs;

namespace Corpus.Cli.Check;

/// <summary>What the user asks <c>corpus check</c> for.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Input">What the files hold.</param>
/// <param name="Jobs">How many articles are read at a time.</param>
/// <param name="Options">Which findings are reported.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths, InputFormat Input, int Jobs, CheckOptions Options)
{
    public string Format { get; init; } = "text";

    public string? Output { get; init; }

    public string? Baseline { get; init; }

    public string? WriteBaseline { get; init; }
}
