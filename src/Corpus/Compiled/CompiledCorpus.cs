using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Threading;
using Corpus.Facts;

namespace Corpus.Compiled;

/// <summary>
/// The articles that were compiled into an assembly. For generated code: its static constructors take the articles of each
/// folder from here. Only the index is read at first; the text and the facts of an article are read on first use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledCorpus
{
    private readonly Assembly _assembly;
    private readonly IndexEntry[] _index;
    private readonly int[] _places;
    private readonly Article?[] _articles;
    private readonly Lazy<FactsPack>[] _packs;

    /// <summary>Opens the corpus of an assembly.</summary>
    /// <param name="assembly">The assembly that holds the texts.</param>
    /// <param name="index">The place of each article, as the generator writes it.</param>
    /// <param name="facts">Functions that each give one pack of facts.</param>
    /// <param name="openFolders">
    /// Runs the static constructors that call <see cref="Open{TSpeakers}"/>, so that an article with typed speakers is not
    /// opened without them; null where no article has any.
    /// </param>
    public CompiledCorpus(Assembly assembly, string index, Func<string>[] facts, Action? openFolders)
    {
        _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));
        _index = IndexEntry.Read(index ?? throw new ArgumentNullException(nameof(index)));
        _places = Places(_index, (facts ?? throw new ArgumentNullException(nameof(facts))).Length);
        _articles = new Article?[_index.Length];
        _packs = Array.ConvertAll(facts, load => new Lazy<FactsPack>(() => new FactsPack(load()), LazyThreadSafetyMode.PublicationOnly));
        Articles = new ArticleCollection(() => OpenAll(openFolders));
    }

    /// <summary>All articles, in the ordinal order of their ids.</summary>
    public ArticleCollection Articles { get; }

    /// <summary>Gets an article without typed speakers.</summary>
    /// <param name="index">Its number in the ordinal order of the ids.</param>
    public Article this[int index] => _articles[index] ?? Keep(index, new Article(Store(index)));

    /// <summary>Opens an article that has its speakers as fields of <typeparamref name="TSpeakers"/>.</summary>
    /// <remarks>
    /// The runtime compiles this method anew for each article, because each has a structure of its own. So it calls only one generic
    /// method.
    /// </remarks>
    /// <inheritdoc cref="this[int]"/>
    public Article<TSpeakers> Open<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TSpeakers>(int index)
        where TSpeakers : struct =>
        (Article<TSpeakers>)(_articles[index] ?? Keep(index, new Article<TSpeakers>(Store(index))));

    private CompiledStore Store(int index)
    {
        IndexEntry entry = _index[index];
        return new CompiledStore(_assembly, entry.Id, entry.Resource, () => _packs[entry.Pack].Value[_places[index]]);
    }

    private Article Keep(int index, Article article) => Interlocked.CompareExchange(ref _articles[index], article, null) ?? article;

    private Article[] OpenAll(Action? openFolders)
    {
        openFolders?.Invoke();
        var all = new Article[_index.Length];
        for (int i = 0; i < all.Length; i++) all[i] = this[i];
        return all;
    }

    /// <summary>The number of each article within its pack.</summary>
    private static int[] Places(IndexEntry[] index, int packs)
    {
        var filled = new int[packs];
        return Array.ConvertAll(index, entry => filled[entry.Pack]++);
    }
}
