using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Corpus.Cli.CommandLine;

/// <summary>Prints the errors of a command line, and what to do next.</summary>
internal static class UsageErrors
{
    /// <summary>The most edits between a word and the name that was meant.</summary>
    private const int FarthestTypo = 2;

    public static int Report(ParseResult parsed, Standard standard)
    {
        Command command = parsed.CommandResult.Command;
        string[] messages = [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];
        // An unknown word also causes the error that a command is missing. Report the word.
        foreach (string message in parsed.UnmatchedTokens.Count > 0
            ? messages.Where(message => parsed.UnmatchedTokens.Any(message.Contains))
            : messages)
            standard.Tell("error: " + message);
        string[] words =
            [.. parsed.UnmatchedTokens.Concat(parsed.Tokens.Where(token => token.Type == TokenType.Argument).Select(token => token.Value))];
        if (Meant(words, command) is { } meant) standard.Tell($"Did you mean “{meant}”?");
        standard.Tell($"Run “{HelpPage.PathOf(command)} --help” to see what there is.");
        return ExitCode.Failed;
    }

    /// <summary>Finds the command or option that a misspelled word means: <c>chekc</c>.</summary>
    private static string? Meant(IEnumerable<string> words, Command command)
    {
        string[] names = [.. command.Subcommands.Select(sub => sub.Name), .. command.Options.Select(option => option.Name)];
        return words.SelectMany(word => names.Select(name => (Name: name, Distance: Distance(word, name))))
            .Where(pair => pair.Distance is > 0 and <= FarthestTypo)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Name)
            .FirstOrDefault();
    }

    /// <summary>Counts the letters to insert, remove, change or swap with the next one.</summary>
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (int k = 0; k <= b.Length; k++) table[0, k] = k;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int k = 1; k <= b.Length; k++)
            {
                int change = table[i - 1, k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1);
                table[i, k] = Math.Min(change, Math.Min(table[i - 1, k], table[i, k - 1]) + 1);
                if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                    table[i, k] = Math.Min(table[i, k], table[i - 2, k - 2] + 1);
            }
        }
        return table[a.Length, b.Length];
    }
}
