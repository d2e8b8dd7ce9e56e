using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>What keeps a file from being text in UTF-8.</summary>
/// <param name="Message">Says so to the user.</param>
/// <param name="Place">The first character that stands for a bad byte.</param>
/// <param name="IsBinary">Whether there is no point in reading the file.</param>
internal sealed record EncodingFault(string Message, Span Place, bool IsBinary);

/// <summary>
/// Finds files that are not UTF-8 (CORP0001) in what the compiler made of them. Where UTF-8 fails, a compiler on Windows takes
/// the machine's own code page, and one elsewhere puts U+FFFD for each bad byte; the file's bytes are gone, but not their checksum.
/// </summary>
internal static class EncodingCheck
{
    private static readonly char[] Bad = ['\0', '\uFFFD'];

    public static EncodingFault? Check(SourceText text)
    {
        string content = text.ToString();
        if (!IsUtf8(text.Encoding)) return Foreign(text, content);
        int bad = content.IndexOfAny(Bad);
        if (bad < 0) return null;
        if (content.IndexOf('\0', bad) >= 0) return Fault("The file is binary: byte {0} is not text.", text, content, bad, isBinary: true);
        return IsItself(text, content)
            ? null
            : Fault("The file is not valid UTF-8: the first bad byte is byte {0}. Save it as UTF-8.", text, content, bad, isBinary: false);
    }

    private static bool IsUtf8(Encoding? encoding) => encoding is null or UTF8Encoding;

    private static EncodingFault Foreign(SourceText text, string content)
    {
        Encoding encoding = text.Encoding!;
        if (!encoding.IsSingleByte)
            return new EncodingFault("The file is encoded as " + encoding.WebName + ", not as UTF-8. Save it as UTF-8.", default, IsBinary: false);
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(encoding.GetBytes(content));
            return new EncodingFault("The compiler took the file for " + encoding.WebName + ". Save it as UTF-8.", default, IsBinary: false);
        }
        catch (DecoderFallbackException fallback)
        {
            return Fault("The file is not valid UTF-8: the first bad byte is byte {0}. Save it as UTF-8.", fallback.Index, fallback.Index, isBinary: false);
        }
    }

    /// <summary>Whether the file really holds U+FFFD, as a page that was scraped badly may: its bytes are then those of the text.</summary>
    private static bool IsItself(SourceText text, string content)
    {
        Encoding encoding = text.Encoding ?? new UTF8Encoding(false);
        return SourceText.From(content, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());
    }

    private static EncodingFault Fault(string message, SourceText text, string content, int index, bool isBinary)
    {
        int preamble = text.Encoding?.GetPreamble().Length ?? 0;
        return Fault(message, preamble + Encoding.UTF8.GetByteCount(content.Substring(0, index)), index, isBinary);
    }

    private static EncodingFault Fault(string message, int offset, int index, bool isBinary) =>
        new(string.Format(CultureInfo.InvariantCulture, message, offset), new Span(index, 1), isBinary);
}
