using System.CommandLine;
using System.IO;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Import;

/// <summary><c>corpus import</c>: makes article files of JSON Lines, of CSV and of saved web pages.</summary>
internal static class ImportCommand
{
    public static Command Create(Standard standard)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files to import: *.jsonl, *.csv, *.html",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the articles (default: articles)",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "articles",
        };
        var from = new Option<string>("--from")
        {
            Description = "What the files hold: jsonl, csv, html, or auto, which goes by the file's name (default)",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "auto",
        };
        from.AcceptOnlyFromAmong("auto", "jsonl", "csv", "html");
        var command = new ToolCommand(
            "import",
            """
            Make an article file of each record, row or saved web page

            Each article is a .txt file with front matter. Records and rows need a text; headline, published, publisher, byline, url,
            language and id are taken where they stand. Names of files are stable: they come from the id, or else from the headline. A
            file that is there is never overwritten.
            """)
        {
            Examples =
                ["corpus import archive.jsonl -o articles", "corpus import articles.csv", "corpus import page.html --output articles/web"],
            ExitCodes = "0 all is imported, 1 something could not be imported, 2 nothing could be written.",
        };
        command.Add(files);
        command.Add(output);
        command.Add(from);
        command.SetAction((parsed, cancellation) =>
            new ImportRun(parsed.GetValue(from)!, parsed.GetValue(output)!, standard).RunAsync(parsed.GetValue(files)!, cancellation));
        return command;
    }
}
