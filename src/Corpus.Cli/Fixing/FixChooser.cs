using System.Linq;
using Corpus.Checking;
using Corpus.Cli.Check.Formats;
using Spectre.Console;

namespace Corpus.Cli.Fixing;

/// <summary>Asks at the terminal which of several fixes to make.</summary>
internal static class FixChooser
{
    private const string Leave = "Leave it as it is";

    /// <summary>The fix that the user chooses; null for none.</summary>
    public static Fix? Ask(CheckedFinding finding)
    {
        using (var writer = new TextFindingWriter(AnsiConsole.Console))
            writer.Write(new CheckedArticle(finding.Source, finding.Finding.Article, [finding]));
        string[] titles = [.. finding.Finding.Fixes.Select(fix => fix.Title), Leave];
        string chosen =
            AnsiConsole.Prompt(new SelectionPrompt<string>().Title("Which fix?").AddChoices(titles).UseConverter(Markup.Escape));
        return finding.Finding.Fixes.FirstOrDefault(fix => fix.Title == chosen);
    }
}
