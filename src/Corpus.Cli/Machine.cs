using System;

namespace Corpus.Cli;

/// <summary>Properties of the machine. They change only the speed and the display, never the findings.</summary>
internal static class Machine
{
#pragma warning disable RS0030 // The environment: see above.
    /// <summary>The number of processors.</summary>
    public static int Processors => Environment.ProcessorCount;

    /// <summary>Whether a build server runs the tool. The tool then shows no progress.</summary>
    public static bool IsBuildServer => Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ci && ci != "false";
#pragma warning restore RS0030
}
