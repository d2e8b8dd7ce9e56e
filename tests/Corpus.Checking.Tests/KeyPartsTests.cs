using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Checking.Checks;
using Corpus.Checking.Inputs;
using Corpus.Text.Rules.Across;

namespace Corpus.Checking.Tests;

public sealed class KeyPartsTests
{
    [Fact]
    public void Articles_with_a_key_in_common_are_a_group()
    {
        using var spool = new Spool();
        var parts = new KeyParts(spool);
        ArticleKey shared = Key(7), alone = Key(8);
        parts.Add(0, [shared, alone], []);
        parts.Add(3, [shared], []);
        KeyGroup group = Assert.Single(parts.Groups());
        Assert.Equal(shared, group.Key);
        Assert.Equal([0, 3], group.Bearers.Select(one => one.Article).Order());
    }

    [Fact]
    public void Names_that_share_a_word_are_a_group()
    {
        using var spool = new Spool();
        var parts = new KeyParts(spool);
        parts.Add(0, [], ["Zoë Holm"]);
        parts.Add(1, [], ["Anna Holm"]);
        parts.Add(2, [], ["Anna Berg"]);
        Assert.Equal(
            ["0 Zoë Holm, 1 Anna Holm", "1 Anna Holm, 2 Anna Berg"],
            parts.Groups().Select(group => string.Join(", ", group.Bearers.Order().Select(one => one.Article + " " + one.Name))).Order());
    }

    [Fact]
    public void Many_keys_are_written_to_the_spool_and_found_again()
    {
        const int Articles = 400, Keys = 300;
        using var spool = new Spool(0);
        var parts = new KeyParts(spool);
        for (int article = 0; article < Articles; article++)
            parts.Add(article, Enumerable.Range(article * Keys, Keys + 1).Select(Key), []);
        List<KeyGroup> groups = [.. parts.Groups()];
        Assert.Equal(
            Enumerable.Range(1, Articles - 1).Select(article => (Key(article * Keys), article - 1, article)).Order(Comparer),
            groups.Select(group => (group.Key, group.Bearers.Min(Article), group.Bearers.Max(Article))).Order(Comparer));
    }

    private static readonly Comparer<(ArticleKey, int, int)> Comparer =
        Comparer<(ArticleKey Key, int First, int Last)>.Create((one, other) => one.First.CompareTo(other.First));

    private static int Article((int Article, string Name) bearer) => bearer.Article;

    private static ArticleKey Key(int number) => new(KeyKind.Quotation, unchecked((ulong)number * 0x9E3779B97F4A7C15));
}
