using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Cli.Output;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Cli.Explain;

/// <summary><c>corpus explain --speakers FILE</c>: how the reader found the speaker of each attribution.</summary>
internal static class SpeakerLines
{
    private const int LongestExcerpt = 40;

    /// <summary>
    /// One line for each speaker, in the order of the text: the line of the file, the words said, the words that name the source, what they
    /// are, how they were found and resolved, and the speaker.
    /// </summary>
    public static IEnumerable<string> Of(string text) =>
        SpeakerTrace.Read(text)
            .Where(trace => trace.Attribution.Source is not null)
            .OrderBy(trace => trace.Attribution.Span.Start)
            .ThenBy(trace => trace.Attribution.Span.End)
            .Select(trace => Line(text, trace));

    /// <summary>Reads the file and writes its lines. Returns the exit code.</summary>
    public static int Write(string path, Standard standard)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            standard.Tell($"error: {path} cannot be read: {exception.Message}");
            return ExitCode.Failed;
        }
        standard.Output.Write(Encoding.UTF8.GetBytes(string.Concat(Of(text).Select(line => Shown.Of(line) + "\n"))));
        return ExitCode.Clean;
    }

    private static string Line(string text, SpeakerTrace trace)
    {
        int line = 1 + text.AsSpan(0, trace.Attribution.Span.Start).Count('\n');
        string source = OneLine(trace.Attribution.Source!.Value.Of(text));
        string said = Shortened.Of(OneLine(trace.Attribution.Span.Of(text)), LongestExcerpt);
        string mention = Words(trace.Mention.ToString()) + " “" + source + "”";
        string[] parts = [said, Words(trace.Route.ToString()), mention, Words(trace.Sieve.ToString()), trace.Speaker.Name];
        return $"{line}: {string.Join(" | ", parts)}";
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of a member as words: <c>ClauseAfter</c> is “clause after”.</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
