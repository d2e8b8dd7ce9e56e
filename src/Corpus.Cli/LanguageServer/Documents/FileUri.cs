using System;

namespace Corpus.Cli.LanguageServer.Documents;

/// <summary>Addresses of files.</summary>
internal static class FileUri
{
    /// <summary>The path of a <c>file:</c> address; null where the address is of another kind.</summary>
    public static string? ToPath(string? uri) =>
        uri is not null && Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) && parsed.IsFile ? parsed.LocalPath : null;

    /// <summary>The address of a file.</summary>
    public static string FromPath(string path) =>
        new UriBuilder(Uri.UriSchemeFile,
            "")
        { Path = Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) }.Uri.AbsoluteUri;
}
