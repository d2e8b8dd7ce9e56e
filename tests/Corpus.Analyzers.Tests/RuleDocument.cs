using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Corpus.Analyzers.Tests;

/// <summary>The page of a rule, as a reader of the repository sees it.</summary>
internal sealed class RuleDocument
{
    /// <summary>The sections of every page, in this order.</summary>
    public static readonly string[] Sections =
        ["What it means", "Why it matters", "Fires", "Stays silent", "Configuration", "Known limits"];

    private readonly string[] _lines;

    private RuleDocument(string[] lines) => _lines = lines;

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "../../analyzers/docs/rules"));

    private const string Divider = "\n=====\n";

    public IEnumerable<string> Headings => _lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    public string Title => _lines[0];

    /// <summary>The line under the title: category, severity, and whether there is a fix.</summary>
    public string Summary => _lines[2];

    public bool HasFix => Summary.EndsWith(" · with code fix", StringComparison.Ordinal);

    public static RuleDocument Of(string rule)
    {
        string path = Path.Combine(Folder, rule + ".md");
        Assert.True(File.Exists(path), $"{rule} has no page: write {path}");
        return new RuleDocument(File.ReadAllLines(path));
    }

    /// <summary>
    /// The articles that a section shows. Each list item is a paragraph of an article, each fenced block a body, and a block marked
    /// <c>article</c> a whole article. A body alone gets this headline and publication date.
    /// </summary>
    public IEnumerable<string> Examples(string section)
    {
        List<string>? fenced = null;
        bool whole = false;
        foreach (string line in _lines.SkipWhile(line => line != "## " + section).Skip(1).TakeWhile(
            line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (fenced is null)
                {
                    fenced = [];
                    whole = line == "```article";
                    continue;
                }
                string example = string.Join('\n', fenced);
                yield return whole ? example : string.Join(Divider, ArticlesOf(example).Select(Article));
                fenced = null;
            }
            else if (fenced is not null) fenced.Add(line);
            else if (line.StartsWith("- ", StringComparison.Ordinal)) yield return Article(line[2..]);
        }
    }

    /// <summary>The blocks of a section that are marked with a language, unchanged.</summary>
    public IEnumerable<string> Blocks(string section, string language)
    {
        List<string>? block = null;
        foreach (string line in _lines.SkipWhile(line => line != "## " + section).Skip(1).TakeWhile(
            line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (block is null)
            {
                if (line == "```" + language) block = [];
                continue;
            }
            if (line == "```")
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else block.Add(line);
        }
    }

    /// <summary>The articles of an example: a line of signs separates them.</summary>
    public static string[] ArticlesOf(string example) => example.Split(Divider);

    private static string Article(string body) => "---\npublished: 2024-03-14\n---\nNews from the island\n\n" + body + "\n";

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
