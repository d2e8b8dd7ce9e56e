using System;
using System.Runtime.CompilerServices;

namespace Corpus.Text;

/// <summary>
/// What is computed from an article once and kept as long as <see cref="Article.Identity"/> lives. It must not hold the article.
/// </summary>
/// <typeparam name="T">What is computed.</typeparam>
/// <param name="make">Computes it from an article.</param>
internal sealed class Derived<T>(Func<Article, T> make)
    where T : class
{
    private readonly ConditionalWeakTable<object, T> _made = new();

    /// <summary>Gets what is derived from the article, computed now or earlier.</summary>
    public T Of(Article article) =>
        _made.TryGetValue(article.Identity, out T? made) ? made : _made.GetValue(article.Identity, _ => make(article));
}
