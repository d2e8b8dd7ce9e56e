using System;
using System.IO;

namespace Corpus.Checking.Tests;

/// <summary>A folder of files that is deleted after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("corpus").FullName;

    public string Path(string file) => System.IO.Path.Combine(Root, file);

    public TempFolder File(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        System.IO.File.WriteAllText(Path(name), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
