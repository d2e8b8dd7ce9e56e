using System.Collections.Generic;
using System.IO;

namespace Corpus.Facts;

/// <summary>
/// Writes facts as one compact string of printable characters and reads them back: the version, the stamp of the text, then
/// the facts. The generator compiles the string into the assembly.
/// </summary>
internal static class FactsCodec
{
    /// <summary>The version of the format. It changes with every change of what is written.</summary>
    private const char Version = 'C';

    /// <summary>Writes <paramref name="facts"/>, which were read from <paramref name="text"/>.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="text">The whole text, without its byte order mark.</param>
    /// <param name="members">The <see cref="ArticleFacts.Members"/> that the compiled facts get.</param>
    public static string Encode(ArticleFacts facts, string text, IReadOnlyList<Speaker> members)
    {
        var output = new FactsWriter();
        output.Raw(Version);
        var stamp = TextStamp.Of(text);
        output.Number(stamp.Length);
        output.Number(stamp.Hash);
        new FactsEncoder(output, facts, members).Write();
        return output.ToString();
    }

    /// <summary>Whether this version has read <paramref name="encoded"/> from <paramref name="text"/>.</summary>
    public static bool IsOf(string encoded, string text)
    {
        try
        {
            return Stamp(encoded).Equals(TextStamp.Of(text));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Reads the stamp of the text that <paramref name="encoded"/> was read from.</summary>
    /// <exception cref="InvalidDataException">The facts are of another version, or damaged.</exception>
    public static TextStamp Stamp(string encoded) => Stamp(Open(encoded));

    /// <summary>Reads the facts back.</summary>
    /// <exception cref="InvalidDataException">The facts are of another version, or damaged.</exception>
    public static ArticleFacts Decode(string encoded)
    {
        FactsReader input = Open(encoded);
        Stamp(input);
        ArticleFacts facts = new FactsDecoder(input).Read();
        return input.AtEnd ? facts : throw new InvalidDataException("The facts are damaged: something follows their end.");
    }

    private static TextStamp Stamp(FactsReader input) => new(input.Number(), input.Number());

    private static FactsReader Open(string encoded) =>
        encoded.Length > 0 && encoded[0] == Version
            ? new FactsReader(encoded, 1)
            : throw new InvalidDataException(
                "The facts were compiled by another version of the package Corpus than the one that runs: build and run with the same.");
}
