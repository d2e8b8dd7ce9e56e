using System;
using System.IO;
using Corpus.Cli.Output;
using Spectre.Console;

namespace Corpus.Cli.Check.Formats;

/// <summary>The kind of a piece of text. A terminal shows it as a colour.</summary>
internal enum Shade
{
    Plain = 0,
    Strong = 1,
    Dim = 2,
    Error = 3,
    Warning = 4,
    Suggestion = 5,
    Fix = 6,
}

/// <summary>Writes text, in colour if the terminal supports it.</summary>
internal sealed class Ink : IDisposable
{
    private const int WidthOfFiles = 100, NarrowestTerminal = 40, WidestText = 120;

    private readonly StreamWriter? _file;
    private Paragraph _paragraph = new();

    public Ink(Stream output) => _file = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };

    public Ink(IAnsiConsole console) => Console = console;

    public IAnsiConsole? Console { get; }

    /// <summary>The number of columns.</summary>
    public int Width => Console is null ? WidthOfFiles : Math.Clamp(Console.Profile.Width - 1, NarrowestTerminal, WidestText);

    public Ink Write(string text, Shade shade = Shade.Plain)
    {
        text = Shown.Of(text);
        if (_file is not null) _file.Write(text);
        else _paragraph.Append(text, StyleOf(shade));
        return this;
    }

    public void EndLine() => Write("\n");

    /// <summary>Shows the written text. A terminal gets it in one piece, because a progress bar moves below it.</summary>
    public void Flush()
    {
        _file?.Flush();
        if (Console is null || _paragraph.Length == 0) return;
        Console.Write(_paragraph);
        _paragraph = new Paragraph();
    }

    public void Dispose() => _file?.Dispose();

    private static Style StyleOf(Shade shade) => shade switch
    {
        Shade.Strong => new Style(decoration: Decoration.Bold),
        Shade.Dim => new Style(Color.Grey),
        Shade.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Shade.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Shade.Suggestion => new Style(Color.Blue, decoration: Decoration.Bold),
        Shade.Fix => new Style(Color.Green),
        _ => Style.Plain,
    };
}
