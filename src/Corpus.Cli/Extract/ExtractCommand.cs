using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Cli.Extract;

/// <summary><c>corpus extract</c>: one JSON object an article, in order, streaming.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files to read; standard input where none is given." };
        var input = new Option<string>("--input") { Description = "What the files hold: text (one article a file) or jsonl (one record a line).", DefaultValueFactory = _ => "text" };
        input.AcceptOnlyFromAmong("text", "jsonl");
        var output = new Option<string?>("--output") { Description = "The file to write; standard output where none is given." };
        var command = new Command("extract", "Prints what was found in each article as one JSON object a line.") { paths, input, output };
        command.SetAction(result =>
        {
            string? target = result.GetValue(output);
            using Stream stream = target is null ? Console.OpenStandardOutput() : File.Create(target);
            Run(result.GetValue(paths) ?? [], string.Equals(result.GetValue(input), "jsonl", StringComparison.Ordinal), stream);
            return 0;
        });
        return command;
    }

    private static void Run(IReadOnlyList<string> paths, bool records, Stream output)
    {
        using var buffered = new BufferedStream(output, 1 << 16);
        foreach (string path in paths)
        {
            if (!records)
            {
                Write(buffered, File.ReadAllText(path), ArticleMetadata.None with { Id = Path.GetFileNameWithoutExtension(path) });
                continue;
            }
            foreach (string line in File.ReadLines(path))
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                using JsonDocument record = JsonDocument.Parse(line);
                Write(buffered, Field(record, "text") ?? "", ArticleMetadata.None with
                {
                    Id = Field(record, "id") ?? "",
                    Published = Field(record, "published"),
                    Publisher = Field(record, "publisher"),
                });
            }
        }
    }

    private static string? Field(JsonDocument record, string name) =>
        record.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void Write(Stream output, string text, ArticleMetadata metadata)
    {
        ArticleJson.Write(output, ArticleReader.Read(text, metadata));
        output.WriteByte((byte)'\n');
    }
}
