using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Checking.Configuration;

/// <summary>A file in the format of <c>.editorconfig</c>: sections of keys, as the compiler reads them.</summary>
internal sealed class EditorConfigFile
{
    private readonly List<Section> _sections = [];

    private EditorConfigFile(string folder) => Folder = folder;

    /// <summary>The folder of the file, which the names of sections are relative to; with <c>/</c> between its parts.</summary>
    public string Folder { get; }

    /// <summary>Whether files in the folders above are ignored.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Whether the file is global, so that the keys before its first section apply to the whole project.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>The keys before the first section.</summary>
    public List<KeyValuePair<string, string>> Preamble { get; } = [];

    /// <summary>The sections and their keys, in the order of the file.</summary>
    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folder">The folder of the file.</param>
    public static EditorConfigFile Parse(string text, string folder)
    {
        var file = new EditorConfigFile(folder.Replace('\\', '/').TrimEnd('/'));
        List<KeyValuePair<string, string>> keys = file.Preamble;
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line[0] == '[' && line.LastIndexOf(']') is > 0 and var close)
            {
                var section = new Section(line[1..close], []);
                file._sections.Add(section);
                keys = section.Keys;
            }
            else if (line.AsSpan().IndexOfAny('=', ':') is > 0 and var separator)
            {
                keys.Add(new(line[..separator].Trim(), WithoutComment(line[(separator + 1)..]).Trim()));
            }
        }
        foreach (KeyValuePair<string, string> key in file.Preamble)
        {
            if (key.Key.Equals("root", StringComparison.OrdinalIgnoreCase)) file.IsRoot = IsTrue(key.Value);
            if (key.Key.Equals("is_global", StringComparison.OrdinalIgnoreCase)) file.IsGlobal = IsTrue(key.Value);
        }
        return file;
    }

    private static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string WithoutComment(string value) =>
        value.AsSpan().IndexOfAny('#', ';') is >= 0 and var comment ? value[..comment] : value;

    /// <summary>The keys under one name.</summary>
    /// <param name="Name">The text between the brackets.</param>
    /// <param name="Keys">Its keys, in the order of the file.</param>
    public sealed record Section(string Name, List<KeyValuePair<string, string>> Keys);
}
