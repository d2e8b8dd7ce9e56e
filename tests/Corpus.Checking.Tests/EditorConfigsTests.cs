using System;
using Corpus.Checking.Configuration;
using Corpus.Checking.Severities;

namespace Corpus.Checking.Tests;

public sealed class EditorConfigsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_section_sets_a_severity_for_the_files_it_fits()
    {
        _folder.File(".editorconfig", "root = true\n[archive/**.txt]\ncorpus_CORP1001.severity = none # quotes of old\n");
        Assert.Equal(RuleSeverity.None, Of("archive/2024/storm.txt", "CORP1001"));
        Assert.Equal(RuleSeverity.Default, Of("archive/2024/storm.txt", "CORP2001"));
        Assert.Equal(RuleSeverity.Default, Of("storm.txt", "CORP1001"));
    }

    [Fact]
    public void The_nearest_file_wins_and_a_later_section_wins_over_an_earlier_one()
    {
        _folder.File(".editorconfig",
            "root = true\n[*.txt]\ncorpus_CORP1001.severity = none\ncorpus_corp2001.severity = error\n[*]\nCORPUS_CORP2001.SEVERITY: "
                + "suggestion\n");
        _folder.File("news/.editorconfig", "[*.txt]\ncorpus_CORP1001.severity = warning\n");
        Assert.Equal(RuleSeverity.Warning, Of("news/storm.txt", "CORP1001"));
        Assert.Equal(RuleSeverity.Suggestion, Of("news/storm.txt", "CORP2001"));
    }

    [Fact]
    public void Files_above_a_root_file_do_not_count()
    {
        _folder.File(".editorconfig", "root = true\n[*]\ncorpus_CORP1001.severity = none\n").File("news/.editorconfig", "root = true\n");
        Assert.Equal(RuleSeverity.Default, Of("news/storm.txt", "CORP1001"));
    }

    [Fact]
    public void The_key_of_the_compiler_counts_in_a_global_file_only()
    {
        _folder.File(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.CORP1001.severity = none\n").File(".globalconfig",
            "is_global = true\ndotnet_diagnostic.CORP2001.severity = silent\n");
        Assert.Equal(RuleSeverity.Default, Of("storm.txt", "CORP1001"));
        Assert.Equal(RuleSeverity.Silent, new EditorConfigs().GlobalOf(_folder.Path("news/storm.txt")).Of("CORP2001"));
    }

    [Theory]
    [InlineData("none", RuleSeverity.None)]
    [InlineData("Silent", RuleSeverity.Silent)]
    [InlineData("suggestion", RuleSeverity.Suggestion)]
    [InlineData("warning", RuleSeverity.Warning)]
    [InlineData(" ERROR ", RuleSeverity.Error)]
    [InlineData("default", RuleSeverity.Default)]
    [InlineData("loud", RuleSeverity.Default)]
    public void A_severity_is_a_word_of_editorconfig(string word, RuleSeverity expected) =>
        Assert.Equal(expected, FileSeverities.From(["corpus_CORP1001.severity"], _ => word).Of("corp1001"));

    private RuleSeverity Of(string file, string rule) => new EditorConfigs().Of(_folder.Path(file)).Of(rule);
}
