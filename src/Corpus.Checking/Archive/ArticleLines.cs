using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Across;

namespace Corpus.Checking.Archive;

/// <summary>Makes the lines of an article for <c>corpus keys</c>.</summary>
internal static class ArticleLines
{
    /// <summary>Returns the lines: the keys, those of names, and the article itself if no file holds it.</summary>
    public static IEnumerable<KeyLine> Of(ArticleSource source, Article article)
    {
        var place = new ArticlePlace(article.Id, source.Offset is null ? null : source.Path, source.Offset.GetValueOrDefault());
        if (place.File is null) yield return Whole(article);
        foreach (ArticleKey key in ArticleKeys.Of(ComparedArticle.Of(article)).Distinct()) yield return KeyLine.Of(key, place.Write);
        foreach (string name in Corp1009RareName.NamesOf(article))
        {
            foreach (ArticleKey key in ArticleKeys.OfName(name))
            {
                yield return KeyLine.Of(key, json =>
                {
                    place.Write(json);
                    json.WriteString("name", name);
                });
            }
        }
    }

    private static KeyLine Whole(Article article) => KeyLine.Of(KeyLine.Article, article.Id, json =>
    {
        json.WriteString("id", article.Id);
        json.WriteString("text", article.Text);
        json.WriteString("facts", FactsCodec.Encode(article.Facts, article.Text, []));
    });
}
