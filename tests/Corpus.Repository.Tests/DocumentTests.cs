using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Corpus.Repository.Tests;

/// <summary>The links of the documents are correct, and the solution files agree.</summary>
public partial class DocumentTests
{
    [Fact]
    public void Each_link_in_a_document_leads_to_a_file()
    {
        string[] broken =
        [
            .. from file in Repository.Files(".md")
               from Match link in Links().Matches(WithoutCode(Repository.Read(file)))
               let target = link.Groups["target"].Value
               where !target.Contains("://", StringComparison.Ordinal)
                   && !target.StartsWith('#')
                   && !target.StartsWith("mailto:", StringComparison.Ordinal)
               let path = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, Uri.UnescapeDataString(target.Split('#')[0]))
               where !Path.Exists(path)
               select $"{file}: {target}",
        ];
        Assert.Empty(broken);
    }

    [Fact]
    public void Each_anchor_in_a_link_is_a_heading()
    {
        string[] broken =
        [
            .. from file in Repository.Files(".md")
               from Match link in Links().Matches(WithoutCode(Repository.Read(file)))
               let parts = link.Groups["target"].Value.Split('#')
               where parts.Length == 2 && !parts[0].Contains("://", StringComparison.Ordinal)
               let target = parts[0].Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, parts[0])
               where File.Exists(Path.Combine(Repository.Root, target))
                   && !Repository.Read(target).Split('\n').Any(line => Anchor(line) == parts[1])
               select $"{file}: {link.Groups["target"].Value}",
        ];
        Assert.Empty(broken);
    }

    [Fact]
    public void Both_solution_files_hold_every_project()
    {
        string[] projects = [.. Repository.Files(".csproj")];
        string[] classic =
            [.. Projects().Matches(Repository.Read("Corpus.sln")).Select(match => match.Groups["path"].Value.Replace('\\', '/')).Order(
                StringComparer.Ordinal)];
        string[] modern =
        [
            .. XDocument.Parse(Repository.Read("Corpus.slnx")).Descendants("Project")
                .Select(project => project.Attribute("Path")!.Value)
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(projects, classic);
        Assert.Equal(projects, modern);
    }

    private static string WithoutCode(string text) => Fences().Replace(text, "");

    /// <summary>The anchor that GitHub gives a heading; null for another line.</summary>
    private static string? Anchor(string line) => line.StartsWith('#')
        ? NotInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-')
        : null;

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex Fences();

    [GeneratedRegex("\"(?<path>[^\"]+\\.csproj)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Projects();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();
}
