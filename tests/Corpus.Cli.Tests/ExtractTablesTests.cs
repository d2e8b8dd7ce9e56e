using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Tests;

/// <summary><c>corpus extract --format parquet</c>: tables, their keys, and what happens when a run fails.</summary>
public sealed class ExtractTablesTests : IDisposable
{
    private const string Story =
        "Ferry line opens\n\nBy Bea Finch\n\n“We sail on ‘Thursday,’” said Mayor Anna Holm and Bert Lund. She told the council on 4 March "
        + "2024 that the pier, a “folly”, would cost more.\n\nThe pier was closed on Tuesday, March 13, 2024.\n";

    private static readonly ParquetOptions Days = new() { UseDateOnlyTypeForDates = true };

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_executable_writes_seven_tables_whose_keys_fit_together()
    {
        _tool.File("news/a.txt", Story).File("news/b.txt", "Pier closes\n\n“It is over,” Bert Lund said.\n");
        Assert.Equal(0, await _tool.StartAsync("extract", "news", "--format", "parquet", "--output", "tables"));
        Assert.Equal(
            ["articles", "attributions", "findings", "mentions", "people", "quotes", "temporal_expressions"],
            Directory.GetFiles(_tool.Path("tables")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        string[] articles = await ReadAsync("articles", "id");
        Assert.Equal(["a", "b"], articles);
        string[] people = await ReadAsync("people", "article", "number");
        string[] attributions = await ReadAsync("attributions", "article", "number");
        Assert.All(await ReadAsync("mentions", "article", "person"), key => Assert.Contains(key, people));
        Assert.All((await ReadAsync("attributions", "article", "person")).Where(HasNumber), key => Assert.Contains(key, people));
        Assert.All((await ReadAsync("quotes", "article", "attribution")).Where(HasNumber), key => Assert.Contains(key, attributions));
        foreach (string table in new[] { "quotes", "temporal_expressions", "findings" })
            Assert.All(await ReadAsync(table, "article"), key => Assert.Contains(key, articles));
    }

    [Fact]
    public async Task Joint_speakers_have_a_row_each_and_inner_quotes_know_the_quote_around_them()
    {
        await WriteAsync();
        Assert.Equal(
            ["a 0 0 Anna Holm person", "a 0 1 Bert Lund person"],
            (await ReadAsync("attributions", "article", "number", "speaker_number", "speaker", "speaker_kind"))[..2]);
        Assert.Equal(
            ["a 0  “We sail on ‘Thursday,’”", "a 1 0 ‘Thursday,’", "a 2  “folly”"],
            await ReadAsync("quotes", "article", "number", "parent", "text"));
        Assert.Contains("a 2024-03-04 2024-03-04", await ReadAsync("temporal_expressions", "article", "first_day", "last_day"));
        Assert.Contains("a CORP2001 warning", await ReadAsync("findings", "article", "rule", "severity"));
    }

    [Fact]
    public async Task An_input_without_articles_gives_tables_without_rows()
    {
        _tool.File("none.jsonl", "");
        Assert.Equal(0, await _tool.ExtractAsync(_tool.Path("none.jsonl"), "--format", "parquet", "--output", _tool.Path("tables")));
        Assert.Empty(await ReadAsync("articles", "id"));
    }

    [Fact]
    public async Task The_text_is_written_on_request_only()
    {
        await WriteAsync();
        Assert.DoesNotContain("text", await ColumnsAsync("articles"));
        await WriteAsync("--with-text");
        Assert.Equal([Story], await ReadAsync("articles", "text"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_left_out_of_the_tables()
    {
        _tool.File("a.jsonl", "{\"id\":\"a\",\"text\":\"Ferry\"}\nno\n{\"id\":\"c\",\"text\":\"Pier\"}\n");
        string[] arguments = [_tool.Path("a.jsonl"), "--format", "parquet", "--output", _tool.Path("tables")];
        Assert.Equal(1, await _tool.ExtractAsync(arguments));
        Assert.Equal("a.jsonl(2): error: the line is not valid JSON, at byte 1\n1 of 3 articles could not be read.\n", _tool.Errors);
        Assert.Equal(["a", "c"], await ReadAsync("articles", "id"));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_an_error()
    {
        _tool.File("a.txt", Story).File("tables", "mine");
        Assert.Equal(1, await _tool.ExtractAsync(_tool.Path("a.txt"), "--format", "parquet", "--output", _tool.Path("tables")));
        Assert.StartsWith("tables: error: ", _tool.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(_tool.Path("tables")));
    }

    [Fact]
    public async Task Tables_need_a_folder()
    {
        Assert.Equal(2, await _tool.ExtractAsync("--format", "parquet"));
        Assert.StartsWith("error: Tables are written to a folder: name it with --output.\n", _tool.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_explains_every_column()
    {
        await WriteAsync("--with-text");
        using var reader = new StreamReader(typeof(ExtractTablesTests).Assembly.GetManifestResourceStream("tables.md")!);
        Dictionary<string, string> sections = (await reader.ReadToEndAsync()).ReplaceLineEndings("\n").Split("\n## ")[1..]
            .ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)]);
        foreach (string file in Directory.GetFiles(_tool.Path("tables")))
        {
            string table = Path.GetFileNameWithoutExtension(file);
            Assert.All(await ColumnsAsync(table), column => Assert.Contains("`" + column + "`", sections[table], StringComparison.Ordinal));
        }
    }

    private static bool HasNumber(string row) => !row.EndsWith(' ');

    private async Task WriteAsync(params string[] options)
    {
        _tool.File("a.txt", Story);
        Assert.Equal(0,
            await _tool.ExtractAsync([_tool.Path("a.txt"), "--format", "parquet", "--output", _tool.Path("tables"), .. options]));
    }

    private async Task<string[]> ColumnsAsync(string table)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(_tool.Path($"tables/{table}.parquet"));
        return [.. reader.Schema.GetDataFields().Select(field => field.Name)];
    }

    /// <summary>Reads some columns of a table; the values of a row with a space between them.</summary>
    private async Task<string[]> ReadAsync(string table, params string[] columns)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(_tool.Path($"tables/{table}.parquet"), Days);
        var rows = new List<string>();
        for (int number = 0; number < reader.RowGroupCount; number++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(number);
            var values = new List<string[]>();
            foreach (string column in columns) values.Add(await ReadAsync(group, reader.Schema.FindDataField(column)));
            rows.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(row => string.Join(' ', values.Select(column => column[row]))));
        }
        return [.. rows];
    }

    private static async Task<string[]> ReadAsync(ParquetRowGroupReader group, DataField field)
    {
        if (field.ClrType == typeof(int)) return await ReadAsync<int>(group, field);
        if (field.ClrType == typeof(DateOnly)) return await ReadAsync<DateOnly>(group, field);
        var texts = new string?[group.RowCount];
        await group.ReadAsync(field, texts.AsMemory());
        return [.. texts.Select(text => text ?? "")];
    }

    private static async Task<string[]> ReadAsync<T>(ParquetRowGroupReader group, DataField field)
        where T : struct, IFormattable
    {
        if (field.IsNullable)
        {
            var optional = new T?[group.RowCount];
            await group.ReadAsync<T>(field, optional.AsMemory());
            return [.. optional.Select(value => value is { } known ? Shown(known) : "")];
        }
        var values = new T[group.RowCount];
        await group.ReadAsync<T>(field, values.AsMemory());
        return [.. values.Select(Shown)];

        static string Shown(T value) => value.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture);
    }
}
