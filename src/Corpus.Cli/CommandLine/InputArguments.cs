using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Corpus.Checking.Inputs;

namespace Corpus.Cli.CommandLine;

/// <summary>The arguments for the input of a command.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _paths;

    private readonly Option<string> _format = new("--input")
    {
        Description =
            "What a file holds: text (an article), jsonl (a record a line: {\"id\", \"text\", \"published\"?, \"publisher\"?}),\nor auto, "
                + "which goes by the file's name (default)",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many articles are read at a time (default: the number of processors)",
        HelpName = "N",
    };

    /// <summary>Makes the arguments.</summary>
    /// <param name="whereNone">The input if no path is given, for the help.</param>
    public InputArguments(string whereNone)
    {
        _paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description =
                "Files, and folders, whose files are read in the order of their paths; - for standard input.\nWhere none is given, "
                    + whereNone + " is read",
        };
        // A word that looks like an option and is not a file is a wrong option.
        _paths.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value))
                if (path.Length > 1 && path.StartsWith('-') && !File.Exists(path)) result.AddError($"There is no option “{path}”.");
        });
        _format.AcceptOnlyFromAmong("auto", "text", "jsonl");
        _jobs.AcceptAtLeastOne();
    }

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_format);
        command.Add(_jobs);
    }

    /// <summary>Returns the given paths, or the default one.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed, string whereNone) =>
        parsed.GetValue(_paths) is { Length: > 0 } given ? given : [whereNone];

    public InputFormat Format(ParseResult parsed) => parsed.GetValue(_format) switch
    {
        "text" => InputFormat.Text,
        "jsonl" => InputFormat.Jsonl,
        _ => InputFormat.Auto,
    };

    public int Jobs(ParseResult parsed) => parsed.GetValue(_jobs) is > 0 and var jobs ? jobs : Machine.Processors;
}
