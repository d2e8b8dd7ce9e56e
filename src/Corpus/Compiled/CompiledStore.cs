using System;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text;
using Corpus.Facts;

namespace Corpus.Compiled;

/// <summary>Reads the text and the facts of a compiled article: an embedded resource and a part of a string literal.</summary>
internal sealed class CompiledStore(Assembly assembly, string id, string resource, Func<string> facts)
{
    /// <summary>The article's id in its corpus.</summary>
    public string Id => id;

    /// <summary>Decodes the facts.</summary>
    /// <exception cref="InvalidOperationException">They were compiled by another version of the package, or are damaged.</exception>
    public ArticleFacts Facts() => Explained(() => facts() is { Length: > 0 } compiled ? FactsCodec.Decode(compiled) : null)
        ?? throw Broken("its facts do not fit the assembly, as CORP0005 says", null);

    /// <summary>Reads the text.</summary>
    /// <exception cref="InvalidOperationException">The resource is missing, or is not the text that the facts were read from.</exception>
    public string Text()
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)
            ?? throw Broken("its text is not embedded: there is no resource '" + resource + "'", null);
        // Skips a byte order mark.
        using var reader =
            new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        string text = reader.ReadToEnd();
        TextStamp? compiled = Explained<TextStamp?>(() => facts() is { Length: > 0 } compiled ? FactsCodec.Stamp(compiled) : null);
        var embedded = TextStamp.Of(text);
        return compiled is null || compiled == embedded
            ? text
            : throw Broken(string.Format(
                CultureInfo.InvariantCulture,
                "the embedded text ({0}) is not the text that its facts were read from ({1}); rebuild the project, and look for a build "
                    + "step that rewrites the file",
                embedded,
                compiled), null);
    }

    private T Explained<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException reason)
        {
            throw Broken(reason.Message, reason);
        }
    }

    private InvalidOperationException Broken(string problem, Exception? reason) =>
        new("The article '" + id + "' in " + assembly.GetName().Name + " cannot be opened: " + problem, reason);
}
