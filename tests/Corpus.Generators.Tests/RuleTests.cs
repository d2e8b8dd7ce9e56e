using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Checking;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests;

/// <summary>The rules of the generator itself, except for a corpus that does not fit, which is tested with the plan.</summary>
public class RuleTests
{
    private const string QuotedText =
        "Ferry waits\n\n“We wait for the tide,” said Anna Holm. “We always do,” said Bert Lund. Holm left.\n";

    private const string FiledText = "Ferry leaves Port Ellery\n\nPORT ELLERY (AP) — The ferry left the harbour on Monday.\n";

    private const string Text = "Ferry leaves Port Ellery\n\nThe ferry left the harbour of Port Ellery.\n";

    [Fact]
    public void A_byte_that_is_not_utf8_is_reported_with_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Café opens\n\nThe caf"), 0xE9, .. Encoding.UTF8.GetBytes(" opened.\n")];
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("cafe.txt", bytes), "CORP0001");
        Diagnostic diagnostic = run.Diagnostics[0];
        Assert.Equal("The file is not valid UTF-8: the first bad byte is byte 20. Save it as UTF-8.",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("(2,7)-(2,8)", diagnostic.Location.GetLineSpan().Span.ToString());
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Contains(" Cafe;", run.Sources, StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics());
    }

    [Fact]
    public void A_byte_order_mark_counts_as_bytes()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), (byte)'a', 0xFF];
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("a.txt", bytes), "CORP0001");
        Assert.Contains("the first bad byte is byte 4.", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_replacement_character_that_stands_in_the_file_is_text(bool byteOrderMark)
    {
        byte[] text = Encoding.UTF8.GetBytes("Caf\uFFFD opens\n\nThe café opened.\n");
        GeneratorRun.Of(TestProject.Empty.With("cafe.txt", byteOrderMark ? [.. Encoding.UTF8.GetPreamble(), .. text] : text));
    }

    [Fact]
    public void A_binary_file_is_not_read()
    {
        GeneratorRun run =
            GeneratorRun.Of(TestProject.Empty.With("ferry.txt", Text).With("photo.txt", [0x89, (byte)'P', 0, 1]), "CORP0001");
        Assert.Equal("The file is binary: byte 0 is not text.", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(" Photo;", run.Sources, StringComparison.Ordinal);
        Assert.Contains(" Ferry;", run.Sources, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_is_reported()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)];
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("ferry.txt", bytes), "CORP0001");
        Assert.Contains("encoded as utf-16", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>The tool reads as much. The text is there at run time, without facts.</summary>
    [Fact]
    public void A_file_that_is_longer_than_any_article_is_reported_and_not_read()
    {
        byte[] bytes = new byte[Utf8Text.MostBytes + 1];
        bytes.AsSpan().Fill((byte)'x');
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("wire.txt", bytes), "CORP0005");
        Assert.Equal("The file is longer than 64 MiB: split it into articles.",
            run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.EndsWith("wire.txt", run.Diagnostics[0].Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains(" Wire;", run.Sources, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_with_one_name_are_both_reported_and_both_generated()
    {
        GeneratorRun run =
            GeneratorRun.Of(TestProject.Empty.With("port/ferry-leaves.txt", Text).With("port/Ferry leaves.txt", Text), "CORP0003");
        Diagnostic diagnostic = run.Diagnostics[0];
        Assert.Equal(
            "The articles 'articles/port/Ferry leaves.txt' and 'articles/port/ferry-leaves.txt' are both called Articles.Port.FerryLeaves. "
                + "The second is Articles.Port.FerryLeaves_82d90287 until one of them gets another file name or Id.",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.EndsWith("ferry-leaves.txt", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(2, run.Load().GetType("NewsDesk.Articles")!.GetNestedType("Port")!.GetFields().Length);
    }

    [Fact]
    public void An_id_tells_two_files_with_one_name_apart() =>
        GeneratorRun.Of(TestProject.Empty.With("ferry-leaves.txt", Text).With("Ferry leaves.txt", Text, ("Id", "second-ferry")));

    [Fact]
    public void An_article_and_a_folder_with_one_name_are_both_generated()
    {
        TestProject project =
            TestProject.Empty.With("korea.txt", Text).With("korea/north.txt", Text).With("korea/south/coast.txt", Text).With(
                "korea/south.txt", Text);
        GeneratorRun run = GeneratorRun.Of(project, "CORP0003", "CORP0003");
        Assert.Equal(
            [
                "The article 'articles/korea.txt' and a folder beside it are both called Articles.Korea. The folder is "
                    + "Articles.Korea_Folder until one of them gets another file name or Id.",
                "The article 'articles/korea/south.txt' and a folder beside it are both called Articles.Korea.South. The folder is "
                    + "Articles.Korea_Folder.South_Folder until one of them gets another file name or Id.",
            ],
            run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.NotNull(run.Load().GetType("NewsDesk.Articles")!.GetField("Korea"));
    }

    [Theory]
    [InlineData("CorpusSurface", "Fll", "CorpusSurface 'Fll' is neither Full nor Index: Full is used.")]
    [InlineData("CorpusVisibility", "private", "CorpusVisibility 'private' is neither internal nor public: internal is used.")]
    [InlineData("CorpusClassName", "My Articles",
        "CorpusClassName 'My Articles' is not the name of a class that can be made: Articles is used.")]
    [InlineData("CorpusClassName", "class", "CorpusClassName 'class' is not the name of a class that can be made: Articles is used.")]
    [InlineData("CorpusNamespace", "News..Desk",
        "CorpusNamespace 'News..Desk' is not the name of a namespace: the project's root namespace is used.")]
    public void A_property_that_cannot_be_read_is_reported(string name, string value, string message)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("ferry.txt", Text).WithProperty(name, value), "CORP0004");
        Assert.Equal(message, run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.NotNull(run.Load().GetType("NewsDesk.Articles"));
    }

    [Fact]
    public void Past_a_thousand_articles_one_message_recommends_Index()
    {
        TestProject thousand =
            Enumerable.Range(0, 1_000).Aggregate(TestProject.Empty,
                (project, i) => project.With("a" + i.ToString(CultureInfo.InvariantCulture) + ".txt", "A\n"));
        TestProject more = thousand.With("one more.txt", "A\n");
        GeneratorRun.Of(thousand);
        GeneratorRun run = GeneratorRun.Of(more, "CORP0007");
        Assert.Equal(DiagnosticSeverity.Info, run.Diagnostics[0].Severity);
        Assert.StartsWith("1,001 articles have a type each: ", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        GeneratorRun.Of(more.WithProperty("CorpusSurface", "Index"));
    }

    [Fact]
    public void A_missing_file_has_its_type_and_the_compiler_reports_it() =>
        Assert.Contains(" Gone;", GeneratorRun.Of(TestProject.Empty.With("gone.txt", (byte[]?)null)).Sources, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_has_its_type() =>
        Assert.Contains(" Empty;", GeneratorRun.Of(TestProject.Empty.With("empty.txt", ""), "CORP0002").Sources, StringComparison.Ordinal);

    [Fact]
    public void A_project_without_articles_gets_no_code() =>
        Assert.Equal("", GeneratorRun.Of(TestProject.Empty.WithForeignFile("BannedSymbols.txt", "T:System.Random")).Sources);

    [Theory]
    [InlineData("namespace NewsDesk { public class Articles { } }",
        "type of its own called NewsDesk.Articles, as the class of its articles is: give the generated class another name with "
            + "<CorpusClassName>")]
    [InlineData("namespace NewsDesk.Articles { class C { } }",
        "namespace of its own called NewsDesk.Articles, as the class of its articles is")]
    [InlineData("namespace NewsDesk { enum Speakers { } }",
        "type of its own called NewsDesk.Speakers, as the class of its speakers is: give the generated classes another namespace with "
            + "<CorpusNamespace>")]
    [InlineData("namespace NewsDesk { class Places { } }", "type of its own called NewsDesk.Places, as the class of its places is")]
    [InlineData("namespace NewsDesk { class Publishers { } }", "type of its own called NewsDesk.Publishers, "
        + "as the class of its publishers is")]
    public void A_type_with_the_name_of_a_generated_class_is_reported_with_the_property_that_renames_the_class(string code, string message)
    {
        TestProject project = TestProject.Empty.With("ferry.txt", FiledText, ("Publisher", "The Ellery Post"));
        GeneratorRun run = GeneratorRun.Of(project.WithCode(code), "CORP0008");
        Assert.Contains(message, run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(0, run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("namespace NewsDesk { static partial class Articles { public static int Mine => 1; } }")]
    [InlineData("namespace NewsDesk { class Articles<T> { } }")]
    [InlineData("namespace NewsDesk.More { class Articles { } class Speakers { } }")]
    [InlineData("namespace NewsDesk { class Places { } class Publishers { } }")]
    public void Another_type_and_an_addition_to_the_generated_class_are_not_reported(string code) =>
        Assert.Empty(GeneratorRun.Of(TestProject.Empty.With("ferry.txt", Text).WithCode(code)).CompilerDiagnostics());

    [Theory]
    [InlineData("Anna Holm = Holm\nBert Lund, Ode", "CORP0009", "(1,0)-(1,14)", "The line states nothing")]
    [InlineData("Anna Holm != Bert Lund, Ode # why", "CORP0009", "(0,0)-(0,27)", "“!=” keeps two names apart")]
    [InlineData("# Names\n\nAnna Holm = Holm, A. Holm", "CORP0010", "(2,18)-(2,25)", "No article names “A. Holm”")]
    [InlineData("Anna Holm != Ode", "CORP0010", "(0,13)-(0,16)", "No article names “Ode”")]
    public void An_alias_file_is_reported_at_the_place_in_its_line(string aliases, string rule, string place, string message)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("ferry.txt", QuotedText).WithAliases(aliases), rule);
        Assert.StartsWith(message, run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("aliases.txt", run.Diagnostics[0].Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(place, run.Diagnostics[0].Location.GetLineSpan().Span.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Anna Holm = Ode\n")]
    [InlineData("Mayor Anna Holm = Anna Holm, Holm")]
    [InlineData("Anna Holm != Bert Lund")]
    public void An_alias_file_that_names_people_of_the_articles_is_silent(string aliases) =>
        Assert.Empty(GeneratorRun.Of(TestProject.Empty.With("ferry.txt", QuotedText).WithAliases(aliases)).CompilerDiagnostics());

    [Fact]
    public void An_additional_file_that_the_project_does_not_call_an_alias_file_is_not_read() =>
        GeneratorRun.Of(TestProject.Empty.With("ferry.txt", QuotedText).WithForeignFile("aliases.txt", "Anna Holm"));

    [Fact]
    public void Files_with_names_that_look_the_same_are_distinguished()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("caf\u00E9.txt", Text).With("cafe\u0301.txt", Text), "CORP0003");
        Assert.Contains("encoded in two ways", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
