using System;
using System.Globalization;
using System.Text;

namespace Corpus.Checking;

/// <summary>The reason why a file is not UTF-8 text (CORP0001).</summary>
/// <param name="Message">The message for the user.</param>
/// <param name="Place">The place in the text that is shown instead.</param>
internal sealed record EncodingFault(string Message, Span Place)
{
    public const string Rule = "CORP0001";

    /// <summary>A byte that no text encoding contains.</summary>
    public static EncodingFault Binary(int offset, int index) => At("The file is binary: byte {0} is not text.", offset, index);

    /// <summary>A byte that UTF-8 does not allow there.</summary>
    public static EncodingFault Invalid(int offset, int index) =>
        At("The file is not valid UTF-8: the first bad byte is byte {0}. Save it as UTF-8.", offset, index);

    /// <summary>Another encoding of Unicode, which its byte order mark names.</summary>
    public static EncodingFault Foreign(string encoding) =>
        new("The file is encoded as " + encoding + ", not as UTF-8. Save it as UTF-8.", default);

    private static EncodingFault At(string message, int offset, int index) =>
        new(string.Format(CultureInfo.InvariantCulture, message, offset), new Span(index, 1));
}

/// <summary>Decodes the bytes of a file.</summary>
internal static class Utf8Text
{
    /// <summary>The longest article that is read: 64 MiB, the size of many books.</summary>
    public const int MostBytes = 64 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The other encodings that have a byte order mark. That of UTF-32 begins like that of UTF-16.</summary>
    private static readonly Encoding[] Others =
        [Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Decodes the text without its byte order mark, and finds its first error. Invalid bytes become U+FFFD.</summary>
    public static (string Text, EncodingFault? Fault) Decode(byte[] bytes)
    {
        foreach (Encoding other in Others)
        {
            byte[] mark = other.GetPreamble();
            if (StartsWith(bytes, mark))
                return (other.GetString(bytes, mark.Length, bytes.Length - mark.Length), EncodingFault.Foreign(other.WebName));
        }
        int start = HasMark(bytes) ? 3 : 0;
        try
        {
            string text = Strict.GetString(bytes, start, bytes.Length - start);
            int zero = text.IndexOf('\0');
            return (text, zero < 0 ? null : EncodingFault.Binary(Array.IndexOf(bytes, (byte)0), zero));
        }
        catch (DecoderFallbackException exception)
        {
            int bad = start + exception.Index;
            string text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
            int index = Encoding.UTF8.GetCharCount(bytes, start, exception.Index);
            int zero = text.IndexOf('\0');
            if (zero < 0) return (text, EncodingFault.Invalid(bad, index));
            // The first byte of either kind.
            return (text, zero < index ? EncodingFault.Binary(Array.IndexOf(bytes, (byte)0), zero) : EncodingFault.Binary(bad, index));
        }
    }

    /// <summary>Whether the bytes begin with a byte order mark.</summary>
    public static bool HasMark(byte[] bytes) => StartsWith(bytes, Encoding.UTF8.GetPreamble());

    private static bool StartsWith(byte[] bytes, byte[] mark)
    {
        if (bytes.Length < mark.Length) return false;
        for (int i = 0; i < mark.Length; i++)
            if (bytes[i] != mark[i]) return false;
        return true;
    }
}
