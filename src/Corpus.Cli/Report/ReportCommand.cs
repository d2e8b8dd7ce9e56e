using System.CommandLine;
using System.IO;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Report;

/// <summary><c>corpus report</c>: a page that shows articles with their speakers, dates and findings.</summary>
internal static class ReportCommand
{
    public static Command Create(Standard standard)
    {
        var inputs = new InputArguments("the current folder");
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write (default: report.html); it is written whole or not at all",
            HelpName = "FILE",
            DefaultValueFactory = _ => "report.html",
        };
        var title =
            new Option<string?>("--title") { Description = "The title of the page (default: the name of the folder)", HelpName = "TITLE" };
        var command = new ToolCommand(
            "report",
            """
            Write one page that shows articles, speakers, a timeline and findings

            The page needs no network and no other file. It has the quotations coloured by speaker, the dates underlined, an index of
            the speakers, a timeline, and the findings with both places side by side.
            """)
        {
            Examples = ["corpus report articles/", "corpus report articles/ -o news.html --title \"News of the week\""],
            ExitCodes = "0 the page is written, 1 an article could not be read, 2 the page could not be written.",
        };
        inputs.AddTo(command);
        command.Add(output);
        command.Add(title);
        command.SetAction((parsed, cancellation) =>
        {
            System.Collections.Generic.IReadOnlyList<string> paths = inputs.Paths(parsed, ".");
            var run = new ReportRun(paths, inputs.Format(parsed), inputs.Jobs(parsed), standard);
            string name =
                parsed.GetValue(title) ?? Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(paths[0])));
            return run.RunAsync(parsed.GetValue(output)!, name, cancellation);
        });
        return command;
    }
}
