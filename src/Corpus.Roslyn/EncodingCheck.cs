using System.Linq;
using System.Text;
using Corpus.Checking;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// Finds files that are not UTF-8 (CORP0001) from the text that the compiler decoded. If UTF-8 fails, a compiler on Windows uses the
/// code page of the machine, and others put U+FFFD for each bad byte. The bytes are gone then, but their checksum is known.
/// </summary>
internal static class EncodingCheck
{
    private static readonly char[] Bad = ['\0', '\uFFFD'];

    /// <summary>Whether the file is binary: it contains a zero character.</summary>
    public static bool IsBinary(SourceText text) => text.ToString().IndexOf('\0') >= 0;

    /// <summary>Finds the encoding error of the file; null if it is UTF-8.</summary>
    public static EncodingFault? Check(SourceText text)
    {
        string content = text.ToString();
        if (!IsUtf8(text.Encoding)) return Foreign(text, content);
        int bad = content.IndexOfAny(Bad);
        if (bad < 0) return null;
        if (IsBinary(text)) return EncodingFault.Binary(OffsetOf(text, content, bad), bad);
        return IsItself(text, content)
            ? null
            : EncodingFault.Invalid(OffsetOf(text, content, bad), bad);
    }

    private static bool IsUtf8(Encoding? encoding) => encoding is null or UTF8Encoding;

    private static EncodingFault Foreign(SourceText text, string content)
    {
        Encoding encoding = text.Encoding!;
        if (!encoding.IsSingleByte)
            // The compiler takes the byte order mark of UTF-32 for that of UTF-16, and a zero that follows it for a character.
            return EncodingFault.Foreign(content.Length > 0 && content[0] == '\0' ? "utf-32" : encoding.WebName);
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(encoding.GetBytes(content));
            return new EncodingFault("The compiler took the file for " + encoding.WebName + ". Save it as UTF-8.", default);
        }
        catch (DecoderFallbackException fallback)
        {
            return EncodingFault.Invalid(fallback.Index, fallback.Index);
        }
    }

    /// <summary>Whether the file itself contains U+FFFD, as a badly scraped page may: its bytes are then those of the text.</summary>
    private static bool IsItself(SourceText text, string content)
    {
        Encoding encoding = text.Encoding ?? new UTF8Encoding(false);
        return SourceText.From(content, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());
    }

    private static int OffsetOf(SourceText text, string content, int index) =>
        (text.Encoding?.GetPreamble().Length ?? 0) + Encoding.UTF8.GetByteCount(content.Substring(0, index));
}
