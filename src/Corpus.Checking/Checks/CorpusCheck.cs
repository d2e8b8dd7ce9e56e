using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Checking.Inputs;
using Corpus.Text.Events;
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
    private readonly UndatedArticles _undated = new();
    private KeptArticles? _kept;
    private KeyParts? _keys;

    /// <summary>Whether the rules that compare articles run, if they are reported.</summary>
    public bool Compares { get; init; } = true;

    private bool NeedsKeys => Compares && checker.ComparesArticles;

    private KeptArticles Kept => _kept ??= new KeptArticles(_spool);

    private KeyParts Keys => _keys ??= new KeyParts(_spool);

    /// <summary>
    /// Returns the articles with their findings, in order, and then the findings of the rules that compare articles. From the first article
    /// on that may take its publication date from another, the results wait until all articles are read.
    /// </summary>
    /// <exception cref="UnreadableException">An article or a temporary file cannot be read again.</exception>
    public async IAsyncEnumerable<CheckedArticle> CheckAsync(
        IEnumerable<ArticleSource> sources, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var waiting = new List<Waiting>();
        await foreach (ReadArticle read in InOrder.SelectAsync(sources, source => Read(source, cancellation), jobs, cancellation))
        {
            if (Keep(read) is { } number && (number.MayBeDated || waiting.Count > 0)) waiting.Add(new Waiting(number.Number, null));
            else if (waiting.Count > 0) waiting.Add(new Waiting(0, read.Checked));
            else yield return read.Checked;
        }
        cancellation.ThrowIfCancellationRequested();
        Infer(cancellation);
        foreach (Waiting article in waiting)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return article.Unread ?? checker.Report(Kept.SourceOf(article.Number), Kept[article.Number]);
        }
        if (!NeedsKeys) yield break;
        foreach (CheckedArticle compared in Compare(cancellation)) yield return compared;
    }

    /// <inheritdoc/>
    public void Dispose() => _spool.Dispose();

    private ReadArticle Read(ArticleSource source, CancellationToken cancellation)
    {
        CheckedArticle result = checker.CheckAlone(source, out LoadedArticle? loaded, cancellation);
        if (result.Article is not { } article) return new ReadArticle(result, null, null, null);
        var told = ToldArticle.Of(article);
        return new ReadArticle(result, loaded, told.Happenings.Length > 0 ? told : null, KeysOf(article));
    }

    private ComparedKeys? KeysOf(Article article) => NeedsKeys ? ComparedKeys.Of(article) : null;

    private void AddKeys(int number, ComparedKeys? keys)
    {
        if (keys is not null) Keys.Add(number, keys.Keys, keys.Names);
    }

    /// <summary>Keeps an article that could be read.</summary>
    private (int Number, bool MayBeDated)? Keep(ReadArticle read)
    {
        if (read.Loaded is not { } loaded) return null;
        int number = Kept.Add(Kept.Lasting(read.Checked.Source, loaded), read.Checked.Article!);
        bool mayBeDated = _undated.Add(number, read.Told, () => Kept[number]);
        if (!mayBeDated) AddKeys(number, read.Keys);
        return (number, mayBeDated);
    }

    /// <summary>Reads the articles again whose dates others tell.</summary>
    private void Infer(CancellationToken cancellation)
    {
        foreach ((int number, InferredDate? date) in _undated.Infer())
        {
            cancellation.ThrowIfCancellationRequested();
            Article article = Kept[number];
            if (date is not null) Kept.Replace(number, article = Kept.SourceOf(number).Load().With(date).Read(cancellation));
            AddKeys(number, KeysOf(article));
        }
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

    /// <summary>An article that was read, with what the check needs of it later; nothing of that where it could not be loaded.</summary>
    private sealed record ReadArticle(CheckedArticle Checked, LoadedArticle? Loaded, ToldArticle? Told, ComparedKeys? Keys);

    /// <summary>An article that is reported when all are read: the number of a kept one, or one that could not be loaded.</summary>
    private readonly record struct Waiting(int Number, CheckedArticle? Unread);
}
