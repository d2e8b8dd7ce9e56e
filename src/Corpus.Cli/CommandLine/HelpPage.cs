using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace Corpus.Cli.CommandLine;

/// <summary>The help of a command: usage first, one line for each word, examples last.</summary>
internal static class HelpPage
{
    private const int Gap = 2;

    public static int Write(Command command, Standard standard)
    {
        using var output = new StreamWriter(standard.Output, leaveOpen: true) { NewLine = "\n" };
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Usage: " + Usage(command));
        Section(output, "Commands",
            [.. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, FirstLine(sub.Description)))]);
        Section(output, "Arguments",
            [.. command.Arguments.Where(argument => !argument.Hidden).Select(argument => (Shown(argument), argument.Description ?? ""))]);
        Section(output, "Options", [.. Options(command).Select(option => (Shown(option), option.Description ?? ""))]);
        if (command is ToolCommand { Examples: { Count: > 0 } examples })
            Section(output, "Examples", [.. examples.Select(example => (example, ""))]);
        if (command is ToolCommand { ExitCodes: { } codes })
        {
            output.WriteLine();
            output.WriteLine("Exit codes: " + codes);
        }
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Run “" + PathOf(command) + " COMMAND --help” for the arguments, options and examples of a command.");
        }
        return ExitCode.Clean;
    }

    /// <summary>The command line up to the command: <c>corpus extract</c>.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent) + " " + command.Name : command.Name;

    private static string Usage(Command command)
    {
        string usage = PathOf(command);
        if (command.Subcommands.Count > 0) return usage + " COMMAND";
        if (command.Options.Count > 0) usage += " [OPTIONS]";
        foreach (Argument argument in command.Arguments.Where(argument => !argument.Hidden)) usage += " " + Shown(argument);
        return usage;
    }

    private static string Shown(Argument argument)
    {
        string name = argument.HelpName ?? argument.Name;
        if (argument.Arity.MaximumNumberOfValues > 1) name += "...";
        return argument.Arity.MinimumNumberOfValues == 0 ? "[" + name + "]" : "<" + name + ">";
    }

    private static string Shown(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name.Length));
        if (option.Arity.MaximumNumberOfValues == 0) return Indented(names);
        return Indented(names + " " + (option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()));
    }

    /// <summary>Aligns the long names, with or without a short name before them.</summary>
    private static string Indented(string names) => names.StartsWith("--", StringComparison.Ordinal) ? "    " + names : names;

    private static IEnumerable<Option> Options(Command command)
    {
        IEnumerable<Option> inherited = command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive);
        return command.Options.Where(option => !option.Hidden).Concat(inherited);
    }

    private static string FirstLine(string? text) => (text ?? "").Split('\n')[0];

    private static void Section(TextWriter output, string title, IReadOnlyList<(string Left, string Right)> rows)
    {
        if (rows.Count == 0) return;
        output.WriteLine();
        output.WriteLine(title + ":");
        int width = rows.Max(row => row.Left.Length) + Gap;
        foreach ((string left, string right) in rows)
        {
            string margin = "  " + left.PadRight(width);
            foreach (string line in right.Split('\n'))
            {
                output.WriteLine((margin + line).TrimEnd());
                margin = new string(' ', width + 2);
            }
        }
    }
}
