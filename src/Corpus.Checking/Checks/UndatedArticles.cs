using System;
using System.Collections.Generic;
using Corpus.Text.Events;

namespace Corpus.Checking.Checks;

/// <summary>The articles of a check that state no publication date, and the dated ones that may tell it.</summary>
internal sealed class UndatedArticles
{
    private readonly SiblingDates _dated = new();
    private readonly List<(int Number, ToldArticle Told, Func<Article> Load)> _undated = [];

    /// <summary>Adds an article. Those that tell of no event are left out.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="told">What it tells; null where that is no event.</param>
    /// <param name="load">Loads the article again.</param>
    /// <returns>Whether its date may be inferred when all articles are there.</returns>
    public bool Add(int number, ToldArticle? told, Func<Article> load)
    {
        if (told is null) return false;
        if (told.Day is null) _undated.Add((number, told, load));
        else _dated.Add(told, load);
        return told.Day is null;
    }

    /// <summary>Returns the articles without a date that were added, each with the date that others tell, or null.</summary>
    public IEnumerable<(int Number, InferredDate? Date)> Infer()
    {
        foreach ((int number, ToldArticle told, Func<Article> load) in _undated)
            yield return (number, _dated.IsEmpty ? null : _dated.Of(told, load));
    }
}
