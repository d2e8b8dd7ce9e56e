using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Checking.Configuration;
using Corpus.Text;

namespace Corpus.Checking.Inputs;

/// <summary>What the files under the paths of a command line hold.</summary>
internal enum InputFormat
{
    /// <summary>Records if the file's name ends in <c>.jsonl</c> or <c>.ndjson</c>, else an article.</summary>
    Auto = 0,

    /// <summary>A file is an article.</summary>
    Text = 1,

    /// <summary>A line of a file is a record.</summary>
    Jsonl = 2,
}

/// <summary>The articles under the paths of a command line, in order, found as they are asked for.</summary>
/// <param name="standardInput">Standard input, where a path asks for it.</param>
internal sealed class ArticleFiles(Stream standardInput)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What messages call standard input.</summary>
    public const string StandardInputName = "standard input";

    private const string TooLong = "it is longer than 64 MiB; split it into articles";

    private readonly ProjectMetadata _metadata = new();

    /// <summary>
    /// Returns the articles. The id of an article in a folder is its path from there. A path with an error gives an article that cannot be
    /// loaded.
    /// </summary>
    public IEnumerable<ArticleSource> Find(IReadOnlyList<string> paths, InputFormat format)
    {
        foreach (InputFile file in Files(paths, format))
        {
            if (file.Problem is { } problem) yield return ArticleSource.Unreadable(file.Path, problem);
            else if (!IsRecords(file.Path, format)) yield return new ArticleSource(file.Name, null, () => LoadText(file));
            else
                foreach (ArticleSource record in Records(file)) yield return record;
        }
    }

    /// <summary>Returns the files under the paths, each with the id of its article or with its error.</summary>
    public static IEnumerable<InputFile> Files(IReadOnlyList<string> paths, InputFormat format)
    {
        string pattern = format == InputFormat.Jsonl ? "*.jsonl" : "*.txt";
        foreach (string path in paths)
        {
            if (path == StandardInput) yield return new InputFile(path, "stdin", null);
            else if (File.Exists(path)) yield return new InputFile(path, Path.GetFileNameWithoutExtension(path), null);
            else if (!Directory.Exists(path)) yield return new InputFile(path, "", "there is no such file or folder");
            else
            {
                List<FolderFile> files = FolderFiles.Find(path, pattern);
                if (files.Count == 0) yield return new InputFile(path, "", Empty(format));
                foreach (FolderFile file in files)
                    yield return new InputFile(path == "." ? file.Path : Path.Combine(path, file.Path),
                        Path.ChangeExtension(file.Path, null), file.Problem);
            }
        }
    }

    /// <summary>Loads the record that starts at a byte of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">Where the record starts.</param>
    /// <param name="id">The id of the article if the record has none.</param>
    /// <exception cref="UnreadableException">There is no such record.</exception>
    public static LoadedArticle LoadRecord(string path, long offset, string id)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            file.Position = offset;
            using var lines = new ByteLines(file);
            return ArticleRecord.Parse(lines.Next() ?? [], id);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(exception.Message);
        }
    }

    private static string Empty(InputFormat format) =>
        format == InputFormat.Jsonl ? "the folder holds no *.jsonl" : "the folder holds no *.txt; to read JSON Lines, say --input jsonl";

    private static bool IsRecords(string path, InputFormat format) => format == InputFormat.Jsonl || (format == InputFormat.Auto
        && (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)));

    private LoadedArticle LoadText(InputFile file)
    {
        byte[] bytes = file.IsStandardInput ? ReadAll(standardInput) : ReadAll(file.Path);
        ArticleMetadata metadata = file.IsStandardInput ? new ArticleMetadata { Id = file.Id } : _metadata.Of(file.Path, file.Id);
        (string text, EncodingFault? fault) = Utf8Text.Decode(bytes);
        return new LoadedArticle(text, metadata, fault);
    }

    private IEnumerable<ArticleSource> Records(InputFile file)
    {
        Stream? stream = null;
        string? closed = null;
        try
        {
            stream = file.IsStandardInput ? standardInput : File.OpenRead(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            closed = exception.Message;
        }
        if (stream is null)
        {
            yield return ArticleSource.Unreadable(file.Path, closed!);
            yield break;
        }
        using var lines = new ByteLines(stream);
        while (lines.Next() is { } line)
        {
            int number = lines.Number;
            if (lines.IsTooLong) yield return new ArticleSource(file.Name, number, () => throw new UnreadableException(TooLong));
            if (!line.AsSpan().ContainsAnyExcept(" \t\r"u8)) continue;
            ArticleSource? source = null;
            source = new ArticleSource(file.Name, number, () => ArticleRecord.Parse(line, source!.Place),
                file.IsStandardInput ? null : lines.Offset);
            yield return source;
        }
    }

    private static byte[] ReadAll(string path)
    {
        try
        {
            return new FileInfo(path).Length > Utf8Text.MostBytes ? throw new UnreadableException(TooLong) : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(exception.Message);
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Utf8Text.MostBytes) throw new UnreadableException(TooLong);
        }
        return bytes.ToArray();
    }
}

/// <summary>A file of the command line, or the error of its path.</summary>
/// <param name="Path">The path.</param>
/// <param name="Id">The id of the article it holds, where it holds one.</param>
/// <param name="Problem">The error; null where there is none.</param>
internal sealed record InputFile(string Path, string Id, string? Problem)
{
    public bool IsStandardInput => Path == ArticleFiles.StandardInput;

    /// <summary>The path as messages show it.</summary>
    public string Name => IsStandardInput ? ArticleFiles.StandardInputName : Path;
}
