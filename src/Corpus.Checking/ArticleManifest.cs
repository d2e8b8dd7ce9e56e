using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Text;

namespace Corpus.Checking;

/// <summary>An article of a project.</summary>
/// <param name="Path">The file's full path.</param>
/// <param name="Resource">The name under which the assembly carries the file as a resource.</param>
/// <param name="Metadata">The metadata that the project states for the file.</param>
internal sealed record ManifestEntry(string Path, string Resource, ArticleMetadata Metadata);

/// <summary>
/// The articles of a project and their metadata: a file that the package's targets (<c>src/Corpus.Package/build</c>) write and pass to the
/// compiler. It is one file for all articles, because nine metadata for each file took MSBuild longer than the compiler takes to read the
/// file. It keeps values as the user wrote them; the compiler's own format cuts them at <c>;</c> and <c>#</c>.
/// </summary>
internal sealed class ArticleManifest
{
    /// <summary>The end of a manifest's file name.</summary>
    public const string Extension = ".corpus-articles";

    /// <summary>The manifest without articles.</summary>
    public static readonly ArticleManifest None = new(new Dictionary<string, ManifestEntry>(StringComparer.Ordinal));

    /// <summary>The characters that end an article and a field. No path and no value contains them.</summary>
    private const char RecordEnd = '\u001E', FieldEnd = '\u001F';

    private readonly Dictionary<string, ManifestEntry> _articles;

    private ArticleManifest(Dictionary<string, ManifestEntry> articles) => _articles = articles;

    /// <summary>The articles.</summary>
    public IReadOnlyCollection<ManifestEntry> Articles => _articles.Values;

    /// <summary>Whether a file is a manifest.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Reads a manifest. If two lines name one file, the first counts.</summary>
    public static ArticleManifest Parse(string text)
    {
        var articles = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (string line in text.Split(RecordEnd))
        {
            string[] fields = line.TrimStart('\r', '\n').Split(FieldEnd);
            if (fields.Length >= FieldCount && !articles.ContainsKey(Key(fields[0]))) articles.Add(Key(fields[0]), Entry(fields));
        }
        return new ArticleManifest(articles);
    }

    /// <summary>Returns the article of a file; null where the file is not an article.</summary>
    public ManifestEntry? Find(string path) => _articles.TryGetValue(Key(path), out ManifestEntry? entry) ? entry : null;

    /// <summary>Writes a line of a manifest as the targets do. Tests use it.</summary>
    public static string Line(string path, string id, string resource, Func<string, string?> stated) => string.Join(
        FieldEnd.ToString(), path, id, resource, stated("Id"), stated("Headline"), stated("Title"), stated("Published"),
            stated("Publisher"), stated("Byline"), stated("Url"), stated("Language")) + RecordEnd + "\n";

    private const int FieldCount = 11;

    private static ManifestEntry Entry(string[] fields) => new(fields[0], fields[2].Replace('\\', '/'), new ArticleMetadata
    {
        Id = (Stated(fields[3]) ?? fields[1]).Replace('\\', '/'),
        // Title is another name of it.
        Headline = Stated(fields[4]) ?? Stated(fields[5]),
        Published = Stated(fields[6]),
        Publisher = Stated(fields[7]),
        Byline = Stated(fields[8]),
        Url = Stated(PercentEncoded(fields[9])),
        Language = Stated(fields[10]),
    });

    /// <summary>
    /// Encodes an address again that MSBuild has decoded: MSBuild reads <c>%C3%A9</c> as two characters of its own escape notation.
    /// </summary>
    private static string PercentEncoded(string url)
    {
        if (url.All(c => c is > ' ' and < '\u007F')) return url;
        var encoded = new StringBuilder(url.Length);
        for (int i = 0; i < url.Length; i++)
        {
            int length = url[i] is <= ' ' or '\u007F' ? 1 : Utf8Length(url, i);
            if (length == 0) encoded.Append(url[i]);
            for (int end = i + length; i < end; i++) encoded.Append('%').Append(((int)url[i]).ToString("X2", CultureInfo.InvariantCulture));
            if (length > 0) i--;
        }
        return encoded.ToString();
    }

    /// <summary>
    /// Counts the characters from <paramref name="start"/> on that are the bytes of one UTF-8 character; 0 where they are not.
    /// </summary>
    private static int Utf8Length(string text, int start)
    {
        int length = text[start] switch
        {
            >= '\u00C2' and <= '\u00DF' => 2,
            >= '\u00E0' and <= '\u00EF' => 3,
            >= '\u00F0' and <= '\u00F4' => 4,
            _ => 0,
        };
        if (start + length > text.Length) return 0;
        for (int i = 1; i < length; i++)
            if (text[start + i] is < '\u0080' or > '\u00BF') return 0;
        return length;
    }

    private static string? Stated(string value) => value.Length == 0 ? null : value;

    private static string Key(string path) => path.Replace('\\', '/');
}
