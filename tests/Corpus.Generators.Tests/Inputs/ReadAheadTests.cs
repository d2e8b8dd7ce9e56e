using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Checking;
using Corpus.Generators.Inputs;
using Corpus.Generators.Tests.Harness;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Inputs;

public class ReadAheadTests
{
    [Fact]
    public void An_article_is_read_and_an_unrelated_file_is_not_opened()
    {
        File article = new("/desk/harbour.txt"), foreign = new("/desk/BannedSymbols.txt");
        ReadAhead.Of([article, foreign, Manifest(article)], Options, default);
        Assert.True(SharedReading.Holds(article.Text));
        Assert.False(foreign.IsOpened);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_does_not_stop_the_others()
    {
        File[] files = [.. Enumerable.Range(0, 20).Select(i => new File($"/desk/{i}.txt") { IsBroken = i % 2 == 0 })];
        ReadAhead.Of([.. files, Manifest(files)], Options, default);
        Assert.All(files, file => Assert.Equal(!file.IsBroken, SharedReading.Holds(file.Text)));
    }

    private static readonly ProjectOptions Options = new(ImmutableDictionary<string, string>.Empty);

    private static ArticleText Manifest(params File[] articles) =>
        new("/desk/obj/desk.corpus-articles",
            string.Concat(articles.Select(file => ArticleManifest.Line(file.Path, "id", "resource", _ => null))));

    private sealed class File(string path) : AdditionalText
    {
        public SourceText Text { get; } =
            SourceText.From("Ferry leaves Port Ellery\n\nThe ferry left the harbour of Port Ellery on Monday.\n");

        public bool IsBroken { get; init; }

        public bool IsOpened { get; private set; }

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            IsOpened = true;
            return IsBroken ? throw new IOException("The disk is gone.") : Text;
        }
    }
}
