using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Rules.Across;

namespace Corpus.Checking.Archive;

/// <summary>
/// A line that <c>corpus keys</c> prints and <c>corpus compare</c> reads: <c>key TAB value</c>. The key is a letter for its kind, and 16
/// hexadecimal digits. The value is JSON. Any program that brings lines with the same key together can stand between the two.
/// </summary>
/// <param name="Kind">The letter.</param>
/// <param name="Hash">What the lines of one group share.</param>
/// <param name="Value">The value, as JSON.</param>
internal readonly record struct KeyLine(char Kind, ulong Hash, ReadOnlyMemory<byte> Value)
{
    /// <summary>An article itself. Sorted, these lines come first.</summary>
    public const char Article = 'a';

    /// <summary>Two articles that a comparison has found to contradict each other.</summary>
    public const char Pair = 'p';

    /// <summary>A name that a comparison has found to be misspelled.</summary>
    public const char RareName = 'r';

    /// <summary>The letters of <see cref="KeyKind"/>.</summary>
    private const string Kinds = "?bqwdn";

    private const int Digits = 16;
    private const int ValueStart = 1 + Digits + 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The key of an article, where the line is one.</summary>
    public ArticleKey? Key => Kinds.IndexOf(Kind, StringComparison.Ordinal) > 0 ? new ArticleKey(Hash) : null;

    /// <summary>The key, as the line has it.</summary>
    public string KeyText => Kind + Hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Makes the line of a key.</summary>
    public static KeyLine Of(ArticleKey key, Action<Utf8JsonWriter> value) => new(Kinds[(int)key.Kind], key.Value, Json(value));

    /// <summary>Makes another line. Lines about the same article or articles, <paramref name="about"/>, have the same key.</summary>
    public static KeyLine Of(char kind, string about, Action<Utf8JsonWriter> value) => new(kind, HashOf(about), Json(value));

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is no key and value.</exception>
    public static KeyLine Parse(byte[] line)
    {
        if (line.Length <= ValueStart
            || line[ValueStart - 1] != '\t'
            || !ulong.TryParse(line.AsSpan(1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong hash))
            throw new FormatException("the line is no key and value of corpus keys");
        return new KeyLine((char)line[0], hash, line.AsMemory(ValueStart));
    }

    /// <summary>Writes the line.</summary>
    public void Write(Stream output)
    {
        output.Write(Encoding.ASCII.GetBytes(KeyText + "\t"));
        output.Write(Value.Span);
        output.WriteByte((byte)'\n');
    }

    private static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return bytes.WrittenMemory;
    }

    private static ulong HashOf(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text) hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
