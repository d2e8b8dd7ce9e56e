using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Corpus.Cli.Tests;

/// <summary>What <c>corpus check</c> prints in each format, and what it returns.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Bridge =
        "---\npublished: 2024-03-01\n---\nBridge opens at last\n\nThe mayor was pleased. The bridge opens on Tuesday, March 13, 2024, the "
            + "council said. It is free.\n";
    private const string Ferry = "Ferry line opens\n\nThe first boat left the quay on time.\n";
    private const string Pier = "---\npublished: 2024-03-01\n---\nPier opens at last\n\n“The pier is open, said Anna Holm.\n";

    private readonly Tool _tool = new();

    public CheckTests() => _tool.File(".editorconfig", "root = true\n");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_text_shows_the_underlined_sentence_both_sides_the_fixes_and_the_page()
    {
        _tool.File("news/bridge.txt", Bridge).File("news/ferry.txt", Ferry);
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path("news")));
        Assert.Equal(
            """
            news/bridge.txt:6:44: warning CORP2001: “Tuesday, March 13, 2024”: March 13, 2024 is a Wednesday, not a Tuesday.
                 6 │ … The bridge opens on Tuesday, March 13, 2024, the council said. …
                   │                       ^^^^^^^~~^^^^^^^^^^^^^^
                   6:44 the weekday: “Tuesday”
                   6:53 the date: “March 13, 2024”
                   fix: Change “Tuesday” to “Wednesday”
                   fix: Change “13” to “12”
                   more: corpus explain CORP2001
                         https://github.com/corpus-net/corpus/blob/main/analyzers/docs/rules/CORP2001.md

            1 finding (1 warning) in 1 of 2 articles.

            """.ReplaceLineEndings("\n"),
            _tool.Printed.Replace('\\', '/'));
        Assert.Equal("", _tool.Errors);
    }

    [Fact]
    public async Task An_article_without_a_date_takes_that_of_an_article_about_the_same_event()
    {
        _tool.File("news/1-bridge.txt", Bridge).File("news/2-undated.txt", SameEvent.Undated).File("news/3-dated.txt", SameEvent.Dated)
            .File("news/4-pier.txt", Pier);
        await _tool.RunAsync("check", _tool.Path("news"), "--severity", "suggestion");
        Assert.Contains(SameEvent.Inferred, _tool.Printed, StringComparison.Ordinal);
        Assert.Equal(["1-bridge", "2-undated", "4-pier"],
            _tool.Printed.Split('\n').Where(line => line.StartsWith("news", StringComparison.Ordinal)).Select(
                line => line[5..line.IndexOf('.', 5)]));
    }

    [Fact]
    public async Task A_long_sentence_is_wrapped_and_underlined_on_each_row()
    {
        string words = string.Concat(Enumerable.Repeat("and the long grey bridge of the island ", 4));
        _tool.File("bridge.txt",
            Bridge.Replace("the council said", "the council said " + words.TrimEnd(), StringComparison.Ordinal).Replace("Tuesday, March",
                "Tuesday,\u00A0March", StringComparison.Ordinal));
        await _tool.RunAsync("check", _tool.Path("bridge.txt"));
        Assert.All(_tool.Printed.Split('\n').Where(line => line.Contains('│', StringComparison.Ordinal)),
            line => Assert.True(line.Length <= 102, line));
    }

    [Fact]
    public async Task Suggestions_are_shown_on_request_and_counted_otherwise()
    {
        _tool.File("ferry.txt", "Ferry line opens\n\nThe first boat left on Monday.\n");
        Assert.Equal(0, await _tool.RunAsync("check", _tool.Path("ferry.txt")));
        Assert.Equal("Nothing found in 1 article. 1 lesser finding not shown: see them with “--severity suggestion”.\n", _tool.Printed);
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path("ferry.txt"), "--severity", "suggestion"));
        Assert.Contains(" suggestion CORP2009: ", _tool.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_line_says_that_nothing_was_found()
    {
        _tool.File("ferry.txt", Ferry);
        Assert.Equal(0, await _tool.RunAsync("check", _tool.Path("ferry.txt")));
        Assert.Equal("Nothing found in 1 article.\n", _tool.Printed);
    }

    [Fact]
    public async Task Rule_and_severity_choose_what_is_reported()
    {
        _tool.File("bridge.txt", Bridge).File("pier.txt", Pier);
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path(""), "--rule", "corp1002", "-f", "github"));
        Assert.StartsWith("::warning file=", _tool.Printed, StringComparison.Ordinal);
        Assert.Single(_tool.Lines);
        Assert.Equal(0, await _tool.RunAsync("check", _tool.Path(""), "--severity", "error"));
    }

    [Theory]
    [InlineData("--rule", "CORP9999", "There is no rule “CORP9999”. Run “corpus explain” to see the rules.")]
    [InlineData("--severity", "loud", "'loud'")]
    [InlineData("--format", "yaml", "'yaml'")]
    [InlineData("--jobs", "0", "--jobs takes a number of at least 1.")]
    public async Task A_wrong_value_is_bad_usage(string option, string value, string expected)
    {
        Assert.Equal(2, await _tool.RunAsync("check", option, value));
        Assert.Contains(expected, _tool.Errors, StringComparison.Ordinal);
        Assert.EndsWith("Run “corpus check --help” to see what there is.\n", _tool.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editorconfig_markers_and_corpus_json_mean_what_they_mean_in_a_build()
    {
        _tool.File("corpus.json", """{ "articles": { "*.txt": { "published": "2024-03-01" } } }""")
            .File("old/bridge.txt", Bridge)
            .File("new/bridge.txt", Bridge)
            .File("marked.txt",
                Bridge.Replace("The mayor", "<!-- corpus: disable CORP2001 because it is a joke -->\nThe mayor", StringComparison.Ordinal))
            .File(".editorconfig",
                "root = true\n[old/**.txt]\ncorpus_CORP2001.severity = none\n[new/**.txt]\ncorpus_CORP2001.severity = error\n")
            .File("dateless.txt", "Bridge opens at last\n\nThe bridge opened on Monday.\n");
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path(""), "--format", "github"));
        Assert.StartsWith("::error file=", Assert.Single(_tool.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_file_is_reported_and_the_rest_is_checked()
    {
        _tool.File("bridge.txt", Bridge);
        Assert.Equal(2, await _tool.RunAsync("check", _tool.Path("no.txt"), _tool.Path("bridge.txt")));
        Assert.Equal("no.txt: error: there is no such file or folder\n", _tool.Errors);
        Assert.Contains("1 finding (1 warning) in 1 of 1 article. 1 input could not be read.", _tool.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_text_is_a_finding()
    {
        _tool.File("a.txt", [.. "Ferry"u8, 0xE9, .. " line"u8]).File("b.txt", [.. "PK"u8, 0, 1, 2]);
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path("")));
        Assert.Contains("a.txt:1:6: error CORP0001: The file is not valid UTF-8: the first bad byte is byte 5. Save it as UTF-8.",
            _tool.Printed, StringComparison.Ordinal);
        Assert.Contains("b.txt:1:3: error CORP0001: The file is binary: byte 2 is not text.", _tool.Printed, StringComparison.Ordinal);
        // The words around the bad byte of a text help to find it; those of a picture are none.
        Assert.Contains("1 │ Ferry� line", _tool.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("PK", _tool.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_move_the_cursor_of_a_terminal_is_not_printed()
    {
        const string Paragraph =
            "\n\n“It \u001b[31mfell \u0007down in the \u202Enight, when a storm came in from the west and over the old pier, she said.";
        _tool.File("a.txt", "Pier falls" + Paragraph + "\n\nThe ferry sails." + Paragraph + "\n");
        foreach (string format in (string[])["text", "github", "json", "junit", "sarif"])
        {
            Assert.Equal(1, await _tool.RunAsync("check", _tool.Path("a.txt"), "--format", format, "--severity", "suggestion"));
            Assert.Contains("It [31mfell", _tool.Printed, StringComparison.Ordinal);
            Assert.DoesNotContain(_tool.Printed, static c => char.IsControl(c) && c != '\n');
            if (format == "text")
            {
                Assert.Contains("the first of the two", _tool.Printed, StringComparison.Ordinal);
                Assert.DoesNotContain('\u202E', _tool.Printed);
            }
        }
        await _tool.RunAsync("check", _tool.Path("no\u001b[31m.txt"));
        Assert.DoesNotContain('\u001b', _tool.Errors);
    }

    [Fact]
    public async Task A_record_is_named_by_its_line()
    {
        _tool.File("news.jsonl",
            JsonSerializer.Serialize(new { id = "f", text = Ferry }) + "\n" + JsonSerializer.Serialize(new { id = "b", text = Bridge })
                + "\n");
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path("news.jsonl")));
        Assert.StartsWith("news.jsonl(2):6:44: warning CORP2001: ", _tool.Printed, StringComparison.Ordinal);
        await _tool.RunAsync("check", _tool.Path("news.jsonl"), "-f", "github");
        Assert.Contains("line=2,title=", _tool.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_findings_stay_known_when_lines_move_and_new_ones_are_reported()
    {
        _tool.File("bridge.txt", Bridge).File("pier.txt", Pier);
        Assert.Equal(0, await _tool.RunAsync("check", _tool.Path(""), "--write-baseline", _tool.Path("known.json")));
        Assert.Equal("known.json: 2 findings in 2 articles are known from now on.\n", _tool.Errors);
        _tool.File("bridge.txt", Bridge.Replace("The mayor", "A first paragraph.\n\nThe mayor", StringComparison.Ordinal));
        Assert.Equal(0, await _tool.RunAsync("check", _tool.Path(""), "--baseline", _tool.Path("known.json")));
        Assert.Equal("Nothing found in 2 articles. 2 findings of the baseline left out.\n", _tool.Printed);
        _tool.File("pier.txt", Pier + "\nIt opened on Tuesday, March 13, 2024.\n");
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path(""), "--baseline", _tool.Path("known.json"), "-f", "github"));
        Assert.Contains("CORP2001", Assert.Single(_tool.Lines), StringComparison.Ordinal);
        _tool.File("known.json", "[]");
        Assert.Equal(2, await _tool.RunAsync("check", _tool.Path(""), "--baseline", _tool.Path("known.json")));
        Assert.Equal("known.json: error: the file is no baseline; write one with --write-baseline\n", _tool.Errors);
    }

    [Fact]
    public async Task Json_has_every_part_of_a_finding()
    {
        _tool.File("bridge.txt", Bridge);
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path("bridge.txt"), "--format", "json"));
        using JsonDocument json = JsonDocument.Parse(_tool.Output);
        JsonElement finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray().ToArray());
        Assert.Equal(
            ["file", "article", "rule", "title", "severity", "message", "start", "end", "text", "fingerprint", "help", "related", "fixes"],
            finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("Tuesday, March 13, 2024", finding.GetProperty("text").GetString());
        Assert.Equal(Bridge.IndexOf("Tuesday", StringComparison.Ordinal), finding.GetProperty("start").GetProperty("offset").GetInt32());
        Assert.Equal("Wednesday", finding.GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("newText").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("findings").GetInt32());
    }

    [Fact]
    public async Task Junit_has_a_failed_test_for_each_finding_and_no_character_that_xml_forbids()
    {
        _tool.File("bridge.txt", Bridge).File("ferry.txt", Ferry).File("odd.txt",
            Bridge.Replace("Tuesday, March", "Tuesday,\u000B March", StringComparison.Ordinal));
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path(""), "--format", "junit"));
        XElement suites = XDocument.Parse(_tool.Printed).Root!;
        Assert.Equal(["1", "0", "1"], suites.Elements("testsuite").Select(suite => (string?)suite.Attribute("failures")));
        Assert.Equal("CORP2001 at 6:44", (string?)suites.Elements().First().Element("testcase")!.Attribute("name"));
    }

    [Fact]
    public async Task The_executable_checks_the_current_folder()
    {
        _tool.File("articles/bridge.txt", Bridge);
        Assert.Equal(1, await _tool.StartAsync("check"));
        Assert.StartsWith("articles/bridge.txt:6:44: warning CORP2001: ", _tool.Printed.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", _tool.Printed, StringComparison.Ordinal);
        Assert.Equal(1, await _tool.StartAsync("check", "articles", "--format", "sarif", "--output", "corpus.sarif"));
        Assert.Empty(_tool.Output);
        using JsonDocument sarif = JsonDocument.Parse(await File.ReadAllBytesAsync(_tool.Path("corpus.sarif")));
        Assert.Equal(
            "articles/bridge.txt",
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation")
                .GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(["articles", "corpus.sarif"],
            Directory.EnumerateFileSystemEntries(_tool.Path("")).Select(Path.GetFileName).Where(name => name != ".editorconfig").Order());
    }
}
