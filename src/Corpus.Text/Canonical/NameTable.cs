using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>All names of a corpus, and what single articles say about them: which names mean the same.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, NameNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly List<Apart> _apart = [];
    private NameNode[]? _sorted;

    /// <summary>Reads the names of all articles.</summary>
    public NameTable(IEnumerable<IReadOnlyList<ArticleEntity>> articles)
    {
        foreach (ArticleEntity entity in articles.SelectMany(entities => entities))
        {
            NameNode node = Node(KeyOf(entity.Name));
            node.Add(entity);
            foreach (string alias in entity.Aliases) Called(node, alias);
        }
    }

    /// <summary>The names, in the ordinal order of their keys.</summary>
    public IReadOnlyList<NameNode> Nodes => _sorted ??= [.. _nodes.Values.OrderBy(node => node.Key, StringComparer.Ordinal)];

    /// <summary>For each other name that an article gives to somebody, by its key: to whom, and in how many articles.</summary>
    public Dictionary<string, Dictionary<NameNode, int>> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Finds the name; null if no article has it as a canonical name.</summary>
    public NameNode? Find(string name) => _nodes.TryGetValue(KeyOf(name), out NameNode? node) ? node : null;

    /// <summary>Gives the name, also if no article has it.</summary>
    public NameNode Named(string name) => Node(KeyOf(name));

    /// <summary>Gives the key of a name.</summary>
    public string KeyOf(string name)
    {
        if (!_keys.TryGetValue(name, out string? key)) _keys[name] = key = NameKey.Of(name) is { Length: > 0 } letters ? letters : name;
        return key;
    }

    /// <summary>Keeps two names from being joined, directly or through others.</summary>
    public void KeepApart(NameNode one, NameNode other) => _apart.Add(new Apart(one, other));

    /// <summary>Joins a name to another one, unless the user keeps them apart.</summary>
    public void Join(NameNode node, NameNode to)
    {
        NameNode one = node.Root, other = to.Root;
        if (one == other || _apart.Any(apart => apart.Separates(one, other))) return;
        one.JoinTo(other);
    }

    /// <summary>The people or bodies whom articles call by a name, each with the number of these articles.</summary>
    /// <param name="name">The name.</param>
    /// <param name="mayBe">Whether the name may mean the owner of a full name.</param>
    public Dictionary<NameNode, int> Calls(NameNode name, Func<NameNode, bool> mayBe)
    {
        var calls = new Dictionary<NameNode, int>();
        if (!Aliases.TryGetValue(name.Key, out Dictionary<NameNode, int>? owners)) return calls;
        foreach (KeyValuePair<NameNode, int> owner in owners)
        {
            if (!mayBe(owner.Key)) continue;
            NameNode root = owner.Key.Root;
            calls[root] = calls.TryGetValue(root, out int known) ? known + owner.Value : owner.Value;
        }
        return calls;
    }

    /// <summary>The person or body that most articles call by a name, with the number of these articles and of all others.</summary>
    public static (NameNode Node, int Calls, int Others) MostCalled(Dictionary<NameNode, int> calls)
    {
        NameNode? node = null;
        int most = 0, all = 0;
        foreach (KeyValuePair<NameNode, int> call in calls)
        {
            all += call.Value;
            if (node is null || call.Value > most) (node, most) = (call.Key, call.Value);
        }
        return (node!, most, all - most);
    }

    /// <summary>Whether an article calls somebody by this name and by one of the others.</summary>
    public bool AreLinked(NameNode node, IReadOnlyCollection<NameNode> others) =>
        (Aliases.TryGetValue(node.Key, out Dictionary<NameNode, int>? owners) && owners.Keys.Any(others.Contains))
            || others.Any(other => Aliases.TryGetValue(other.Key, out owners) && owners.ContainsKey(node));

    private void Called(NameNode node, string alias)
    {
        string key = KeyOf(alias);
        if (key == node.Key) return;
        if (!Aliases.TryGetValue(key, out Dictionary<NameNode, int>? owners)) Aliases[key] = owners = [];
        owners[node] = owners.TryGetValue(node, out int calls) ? calls + 1 : 1;
    }

    private NameNode Node(string key)
    {
        if (_nodes.TryGetValue(key, out NameNode? node)) return node;
        _sorted = null;
        return _nodes[key] = new NameNode(key);
    }

    /// <summary>Two names that stay apart.</summary>
    private sealed record Apart(NameNode One, NameNode Other)
    {
        public bool Separates(NameNode root, NameNode other) =>
            (One.Root == root && Other.Root == other) || (One.Root == other && Other.Root == root);
    }
}
