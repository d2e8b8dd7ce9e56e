using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Text;
using Corpus.Text.Fields;

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

    /// <summary>The end of the name of a file that the targets add where an editor asks for the generated code, and no build.</summary>
    private const string EditorExtension = Extension + ".in-editor";

    /// <summary>The manifest without articles.</summary>
    public static readonly ArticleManifest None = Parse("");

    /// <summary>The characters that end an article and a field. No path and no value contains them.</summary>
    private const char RecordEnd = '\u001E', FieldEnd = '\u001F';

    /// <summary>The second field of a line for an alias file.</summary>
    private const string Aliases = "aliases";

    private readonly Dictionary<string, ManifestEntry> _articles;
    private readonly HashSet<string> _aliasFiles;

    private ArticleManifest(Dictionary<string, ManifestEntry> articles, HashSet<string> aliasFiles, FieldSchema fields)
    {
        _articles = articles;
        _aliasFiles = aliasFiles;
        Fields = fields;
    }

    /// <summary>The articles.</summary>
    public IReadOnlyCollection<ManifestEntry> Articles => _articles.Values;

    /// <summary>The fields that the project declares for its articles.</summary>
    public FieldSchema Fields { get; }

    /// <summary>The full paths of the files that state which names are one.</summary>
    public IReadOnlyCollection<string> AliasFiles => _aliasFiles;

    /// <summary>Whether a file is a manifest.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Whether a file says that an editor asks for the generated code, and no build.</summary>
    public static bool IsOfEditor(string path) => path.EndsWith(EditorExtension, StringComparison.Ordinal);

    /// <summary>Reads a manifest. If two lines name one file, the first counts.</summary>
    public static ArticleManifest Parse(string text)
    {
        var articles = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        var aliasFiles = new HashSet<string>(StringComparer.Ordinal);
        var declared = new List<DeclaredField>();
        FieldSchema? schema = null;
        foreach (string line in text.Split(RecordEnd))
        {
            string[] parts = line.TrimStart('\r', '\n').Split(FieldEnd);
            // The declarations stand above the articles, in lines without a path.
            if (parts[0].Length == 0 && parts.Length == DeclarationCount)
                declared.Add(new DeclaredField(parts[1], parts[2], parts[3], parts[4], parts[5]));
            if (parts.Length == 2 && parts[1] == Aliases) aliasFiles.Add(Key(parts[0]));
            if (parts.Length < ArticleCount || articles.ContainsKey(Key(parts[0]))) continue;
            schema ??= FieldSchema.Of(declared);
            articles.Add(Key(parts[0]), Entry(parts, schema));
        }
        return new ArticleManifest(articles, aliasFiles, schema ?? FieldSchema.None);
    }

    /// <summary>Whether the project states aliases in a file.</summary>
    public bool IsAliasFile(string path) => _aliasFiles.Contains(Key(path));

    /// <summary>Returns the article of a file; null where the file is not an article.</summary>
    public ManifestEntry? Find(string path) => _articles.TryGetValue(Key(path), out ManifestEntry? entry) ? entry : null;

    /// <summary>Writes the line of an article as the targets do. Tests use it.</summary>
    public static string Line(
        string path, string id, string resource, Func<string, string?> stated, IEnumerable<DeclaredField>? fields = null) => string.Join(
        FieldEnd.ToString(),
        new[]
        {
            path, id, resource, stated("Id"), stated("Headline"), stated("Title"), stated("Published"), stated("Publisher"),
            stated("Byline"), stated("Url"), stated("Language"),
        }.Concat((fields ?? []).Select(field => stated(field.Name)))) + RecordEnd + "\n";

    /// <summary>Writes the line of a declared field as the targets do. Tests use it.</summary>
    public static string Line(DeclaredField field) =>
        string.Join(FieldEnd.ToString(), "", field.Name, field.Type, field.Values, field.Required, field.File) + RecordEnd + "\n";

    /// <summary>Writes the line of an alias file as the targets do. Tests use it.</summary>
    public static string AliasLine(string path) => path + FieldEnd + Aliases + RecordEnd + "\n";

    private const int ArticleCount = 11, DeclarationCount = 6;

    private static ManifestEntry Entry(string[] parts, FieldSchema schema) => new(
        parts[0],
        parts[2].Replace('\\', '/'),
        new ArticleMetadata
        {
            Id = (Stated(parts[3]) ?? parts[1]).Replace('\\', '/'),
            // Title is another name of it.
            Headline = Stated(parts[4]) ?? Stated(parts[5]),
            Published = Stated(parts[6]),
            Publisher = Stated(parts[7]),
            Byline = Stated(parts[8]),
            Url = Stated(PercentEncoded(parts[9])),
            Language = Stated(parts[10]),
            Fields = schema.Fields.Count == 0 ? null : new StatedFields(schema, OwnFields(parts, schema.Fields.Count)),
        });

    private static string?[] OwnFields(string[] parts, int count)
    {
        var values = new string?[count];
        for (int i = 0; i < count && ArticleCount + i < parts.Length; i++) values[i] = Stated(parts[ArticleCount + i]);
        return values;
    }

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
