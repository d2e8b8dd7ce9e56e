using System;

namespace Corpus.Cli;

/// <summary>What the machine has. None of it changes what is found, only how fast and how it is shown.</summary>
internal static class Machine
{
#pragma warning disable RS0030 // The environment: see above.
    /// <summary>How many processors there are.</summary>
    public static int Processors => Environment.ProcessorCount;

    /// <summary>Whether a build server runs the tool: it shows no progress then.</summary>
    public static bool IsBuildServer => Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ci && ci != "false";
#pragma warning restore RS0030
}
