using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>A file as the compiler holds it: one instance is one version of its text.</summary>
internal sealed class ArticleText(string path, byte[]? bytes) : AdditionalText
{
    private readonly SourceText? _text =
        bytes is null
            ? null
            : SourceText.From(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                SourceHashAlgorithm.Sha256);

    public ArticleText(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
