using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Text;

namespace Corpus.Cli.Extract;

/// <summary>The articles under the paths of a command line, in order, found as they are asked for.</summary>
internal static class Sources
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>One article a file. An article under a folder is called by its path from there.</summary>
    public static IEnumerable<Source> Texts(IReadOnlyList<string> paths, Stream standardInput)
    {
        foreach (Found file in Files(paths, "*.txt"))
        {
            if (file.Problem is { } problem) yield return Unreadable(file.Path, problem);
            else if (file.Path == StandardInput) yield return new Source("standard input", () => new Loaded(Decode(ReadAll(standardInput)), new ArticleMetadata { Id = "stdin" }));
            else yield return new Source(file.Path, () => new Loaded(Decode(ReadAll(file.Path)), new ArticleMetadata { Id = file.Id }));
        }
    }

    /// <summary>One article a line. A record without an id is called by its place.</summary>
    public static IEnumerable<Source> Records(IReadOnlyList<string> paths, Stream standardInput)
    {
        foreach (Found file in Files(paths, "*.jsonl"))
        {
            if (file.Problem is { } problem)
            {
                yield return Unreadable(file.Path, problem);
                continue;
            }
            string name = file.Path == StandardInput ? "standard input" : file.Path;
            Stream? stream = null;
            string? closed = null;
            try
            {
                stream = file.Path == StandardInput ? standardInput : File.OpenRead(file.Path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                closed = exception.Message;
            }
            if (stream is null)
            {
                yield return Unreadable(file.Path, closed!);
                continue;
            }
            using var lines = new ByteLines(stream);
            while (lines.Next() is { } line)
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{name}({lines.Number})");
                if (!line.AsSpan().ContainsAnyExcept(" \t\r"u8)) continue;
                yield return new Source(place, () => ArticleRecord.Parse(line, place));
            }
        }
    }

    /// <summary>A file of the command line, or what is wrong with its path.</summary>
    private readonly record struct Found(string Path, string Id, string? Problem);

    private static IEnumerable<Found> Files(IReadOnlyList<string> paths, string pattern)
    {
        foreach (string path in paths)
        {
            if (path == StandardInput || File.Exists(path))
            {
                yield return new Found(path, Path.GetFileNameWithoutExtension(path), null);
                continue;
            }
            if (!Directory.Exists(path))
            {
                yield return new Found(path, "", path.StartsWith(StandardInput, StringComparison.Ordinal) ? "there is no such option, file or folder" : "there is no such file or folder");
                continue;
            }
            string[] files = [];
            string? problem = null;
            try
            {
                files = [.. Directory.EnumerateFiles(path, pattern, new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = false })
                    .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problem = exception.Message;
            }
            if (problem is null && files.Length == 0) problem = "the folder holds no " + pattern;
            if (problem is not null) yield return new Found(path, "", problem);
            foreach (string file in files) yield return new Found(Path.Combine(path, file), Path.ChangeExtension(file, null), null);
        }
    }

    private static Source Unreadable(string path, string problem) => new(path, () => throw new UnreadableException(problem));

    private static byte[] ReadAll(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(exception.Message);
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        int start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return Utf8.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            throw new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"not valid UTF-8: byte 0x{exception.BytesUnknown![0]:X2} at offset {start + exception.Index}"));
        }
    }
}
