using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace Corpus.Cli.Import;

/// <summary>Reads the rows of a CSV file. Its first row names the columns; the separator (comma, semicolon or tab) is detected.</summary>
internal static class CsvImport
{
    public static IEnumerable<ImportedArticle> Read(string file)
    {
        using var text = new StreamReader(file);
        var configuration =
            new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, BadDataFound = null, MissingFieldFound = null };
        using var csv = new CsvReader(text, configuration);
        if (!csv.Read() || !csv.ReadHeader()) yield break;
        string[] columns = csv.HeaderRecord ?? [];
        if (Column(columns, "text", "body", "content", "article") is not { } body)
        {
            yield return new ImportedArticle(file, "")
            {
                Problem = "no column is called text; it has " + string.Join(", ", columns),
            };
            yield break;
        }
        while (csv.Read())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{file}({csv.Parser.RawRow})");
            string? Value(params string[] names) => Column(columns, names) is { } column ? csv.GetField(column) : null;
            string words = csv.GetField(body) ?? "";
            yield return new ImportedArticle(place, words)
            {
                Id = Value("id"),
                Headline = Value("headline", "title"),
                Published = Value("published", "date"),
                Publisher = Value("publisher", "source", "outlet"),
                Byline = Value("byline", "author"),
                Url = Value("url", "link"),
                Language = Value("language", "lang"),
                Problem = words.Trim().Length == 0 ? "the row has no text" : null,
            };
        }
    }

    private static int? Column(string[] columns, params string[] names) => names
        .Select(name => Array.FindIndex(columns, column => column.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)))
        .Where(index => index >= 0)
        .Select(index => (int?)index)
        .FirstOrDefault();
}
