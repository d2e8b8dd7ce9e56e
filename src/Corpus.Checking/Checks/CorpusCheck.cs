using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Checking.Inputs;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Across;

namespace Corpus.Checking.Checks;

/// <summary>
/// Checks a corpus of any size: each article alone, then the articles against each other. Memory holds the places of the articles; what
/// the rules need of them waits in a spool. The articles that it returns can be read until it is disposed.
/// </summary>
/// <param name="checker">Checks the articles, and decides what is reported.</param>
/// <param name="jobs">How many articles are read at a time.</param>
internal sealed class CorpusCheck(Checker checker, int jobs) : IDisposable
{
    private readonly Spool _spool = new();
    private KeptArticles? _kept;
    private KeyParts? _keys;

    private KeptArticles Kept => _kept ??= new KeptArticles(_spool);

    private KeyParts Keys => _keys ??= new KeyParts(_spool);

    /// <summary>Returns the articles with their findings, and then the findings of the rules that compare articles.</summary>
    /// <exception cref="UnreadableException">An article or a temporary file cannot be read again.</exception>
    public async IAsyncEnumerable<CheckedArticle> CheckAsync(
        IEnumerable<ArticleSource> sources, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (ReadArticle read in InOrder.SelectAsync(sources, source => Read(source, cancellation), jobs, cancellation))
        {
            if (read.Loaded is { } loaded) Keep(read, loaded);
            yield return read.Checked;
        }
        cancellation.ThrowIfCancellationRequested();
        foreach (CheckedArticle compared in Compare(cancellation)) yield return compared;
    }

    /// <inheritdoc/>
    public void Dispose() => _spool.Dispose();

    private ReadArticle Read(ArticleSource source, CancellationToken cancellation)
    {
        CheckedArticle result = checker.CheckAlone(source, out LoadedArticle? loaded, cancellation);
        return result.Article is { } article && checker.ComparesArticles
            ? new ReadArticle(result, loaded, ArticleKeys.Of(ComparedArticle.Of(article)), [.. Corp1009RareName.NamesOf(article)])
            : new ReadArticle(result, null, [], []);
    }

    private void Keep(ReadArticle read, LoadedArticle loaded)
    {
        int number = Kept.Add(Kept.Lasting(read.Checked.Source, loaded), read.Checked.Article!);
        Keys.Add(number, read.Keys, read.Names);
    }

    private IEnumerable<CheckedArticle> Compare(CancellationToken cancellation)
    {
        int[] byId = Kept.ById(), ranks = new int[byId.Length];
        for (int rank = 0; rank < byId.Length; rank++) ranks[byId[rank]] = rank;
        var pairs = new HashSet<(int First, int Second)>();
        var names = new List<RareName>();
        foreach (KeyGroup group in Keys.Groups())
        {
            cancellation.ThrowIfCancellationRequested();
            if (group.Key.Kind == KeyKind.Name)
            {
                names.AddRange(Corp1009RareName.Find(Bearers.ByName(group.Bearers.Select(one => (one.Name, ranks[one.Article])))));
                continue;
            }
            int[] having = [.. group.Bearers.Select(one => ranks[one.Article]).Distinct().Order()];
            foreach ((int first, int second) in group.Key.Pairs(having.Length)) pairs.Add((having[first], having[second]));
        }
        return checker.Report(
            CorpusRules.Compare(pairs, names, rank => Kept[byId[rank]], cancellation), article => ((KeptArticle)article).Source);
    }

    /// <summary>An article that was read, with what compares it; nothing of that where it is not compared.</summary>
    private sealed record ReadArticle(CheckedArticle Checked, LoadedArticle? Loaded, List<ArticleKey> Keys, string[] Names);
}
