using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares texts with the snapshots that stand beside the tests.</summary>
public static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with the snapshot of the running test, a file of the given extension.</summary>
    public static SettingsTask Verify(string? target, string extension = "txt", [CallerFilePath] string sourceFile = "") =>
        new(target ?? "null", extension, sourceFile, UsesVerifyAttribute.RunningTest);
}
