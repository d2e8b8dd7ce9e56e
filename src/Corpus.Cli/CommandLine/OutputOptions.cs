using System.CommandLine;
using System.CommandLine.Parsing;

namespace Corpus.Cli.CommandLine;

/// <summary>The options that say where a command writes, and whether it writes lines of JSON or tables.</summary>
internal sealed class OutputOptions
{
    private const string Parquet = "parquet";

    private readonly Option<string> _format;
    private readonly Option<string?> _path;

    /// <summary>Makes the options.</summary>
    /// <param name="lines">What a line of JSON holds, for the help.</param>
    /// <param name="tables">What a folder of tables holds, for the help.</param>
    public OutputOptions(string lines, string tables)
    {
        _format = new Option<string>("--format", "-f")
        {
            Description = $"What is written: jsonl ({lines} a line), or parquet (a folder with {tables}) (default: jsonl)",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "jsonl",
        };
        _format.AcceptOnlyFromAmong("jsonl", Parquet);
        _path = new Option<string?>("--output", "-o")
        {
            Description = $"The file to write, or the folder for {tables} (default: standard output); it is written whole or not at all",
            HelpName = "PATH",
        };
    }

    /// <summary>Adds the options to a command. Tables without a folder are bad usage.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_path);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_format) == Parquet && result.GetValue(_path) is null)
                result.AddError("Tables are written to a folder: name it with --output.");
        });
    }

    /// <summary>The file or the folder to write; null for standard output.</summary>
    public string? Path(SymbolResult result) => result.GetValue(_path);

    /// <inheritdoc cref="Path(SymbolResult)"/>
    public string? Path(ParseResult parsed) => parsed.GetValue(_path);

    /// <summary>Whether tables are written.</summary>
    public bool IsTables(SymbolResult result) => result.GetValue(_format) == Parquet;

    /// <inheritdoc cref="IsTables(SymbolResult)"/>
    public bool IsTables(ParseResult parsed) => parsed.GetValue(_format) == Parquet;
}
