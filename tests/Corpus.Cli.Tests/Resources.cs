using System.IO;

namespace Corpus.Cli.Tests;

/// <summary>The files that are embedded in the tests.</summary>
internal static class Resources
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Resources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
