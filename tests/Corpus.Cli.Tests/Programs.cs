using System;
using System.IO;
using System.Linq;

namespace Corpus.Cli.Tests;

/// <summary>Programs that some tests need, and that may be missing on a machine.</summary>
internal static class Programs
{
    /// <summary>Whether the PATH holds a program.</summary>
    public static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe")));
}
