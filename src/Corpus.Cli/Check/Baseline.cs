using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Corpus.Checking;
using Corpus.Cli.Output;

namespace Corpus.Cli.Check;

/// <summary>
/// A file of known findings. Each is the fingerprint of a finding, the rule and the file, relative to the folder of the baseline,
/// so that the baseline can be committed and used on any machine. One finding a line, for diffs.
/// </summary>
internal sealed class Baseline
{
    private readonly string _folder;
    private readonly HashSet<(string File, string Fingerprint)> _known = [];
    private readonly SortedSet<(string File, string Rule, string Fingerprint)> _written =
        new(Comparer<(string File, string Rule, string Fingerprint)>.Create(Compare));

    private Baseline(string path) => _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>Makes an empty baseline to write to a path.</summary>
    public static Baseline Empty(string path) => new(path);

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="InvalidDataException">The file is not a baseline.</exception>
    public static Baseline Read(string path)
    {
        var baseline = new Baseline(path);
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (JsonElement finding in json.RootElement.GetProperty("findings").EnumerateArray())
                baseline._known.Add((finding.GetProperty("file").GetString()!, finding.GetProperty("fingerprint").GetString()!));
            return baseline;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException("the file is no baseline; write one with --write-baseline", exception);
        }
    }

    /// <summary>Whether the baseline has a finding.</summary>
    public bool Knows(CheckedFinding finding) => _known.Contains((FileOf(finding), finding.Fingerprint));

    public void Add(CheckedFinding finding) => _written.Add((FileOf(finding), finding.Finding.Rule, finding.Fingerprint));

    /// <summary>Writes the added findings.</summary>
    public void Write(string path)
    {
        using OutputFile file = OutputFile.Create(path);
        using (var output = new StreamWriter(file.Stream, leaveOpen: true) { NewLine = "\n" })
        {
            output.WriteLine("{ \"schema\": 1, \"findings\": [");
            int left = _written.Count;
            foreach ((string article, string rule, string fingerprint) in _written)
                output.WriteLine(
                    $"  {{ \"file\": {JsonSerializer.Serialize(article,
                        BaselineJson.Default.String)}, \"rule\": \"{rule}\", \"fingerprint\": \"{fingerprint}\" }}{(--left > 0
                        ? ","
                        : "")}");
            output.WriteLine("] }");
        }
        file.Commit();
    }

    /// <summary>Returns the file, with the article's id if the file holds several articles.</summary>
    private string FileOf(CheckedFinding finding)
    {
        string file = Path.GetRelativePath(_folder, Path.GetFullPath(finding.Source.Path)).Replace('\\', '/');
        return finding.Source.Record is null ? file : file + "#" + finding.Finding.Article.Id;
    }

    private static int Compare((string File, string Rule, string Fingerprint) a, (string File, string Rule, string Fingerprint) b)
    {
        int order = string.CompareOrdinal(a.File, b.File);
        if (order == 0) order = string.CompareOrdinal(a.Rule, b.Rule);
        return order == 0 ? string.CompareOrdinal(a.Fingerprint, b.Fingerprint) : order;
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(string))]
internal sealed partial class BaselineJson : System.Text.Json.Serialization.JsonSerializerContext;
