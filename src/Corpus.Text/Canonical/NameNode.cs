using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>
/// A name of the corpus in all its spellings. Names that mean one person or body form a tree, whose root stands for it. All articles are
/// added before anything is asked.
/// </summary>
internal sealed class NameNode(string key)
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private NameNode? _parent;
    private PersonForm? _form;
    private string? _name;
    private int _persons;

    /// <summary>The <see cref="NameKey"/> of the name.</summary>
    public string Key { get; } = key;

    /// <summary>How many articles have the name.</summary>
    public int Articles { get; private set; }

    /// <summary>The canonical name that the user states; null where nothing states one.</summary>
    public string? Stated { get; set; }

    /// <summary>Whether most articles take the name for a person's.</summary>
    public bool IsPerson => 2 * _persons > Articles;

    /// <summary>The name as the user states it, or as most articles spell it; of two spellings, the longer one.</summary>
    public string Name => Stated ?? (_name ??= Spelling());

    /// <summary>The parts of the name, if it is a person's.</summary>
    public PersonForm Form => _form ??= PersonForm.Of(_spellings.Count == 0 ? Name : _spellings.Keys.Aggregate(MoreWords));

    /// <summary>Whether the name is a short form, which stands for a full one: Holm, EHA.</summary>
    public bool IsShort => IsPerson ? Form.IsShort : Acronym.Is(Name);

    /// <summary>Orders names: a stated name first, a short form last, else the one that more articles have, then the longer one.</summary>
    public static int CompareUse(NameNode one, NameNode other)
    {
        if (one.Stated is null != other.Stated is null) return one.Stated is null ? 1 : -1;
        if (one.IsShort != other.IsShort) return one.IsShort ? 1 : -1;
        if (one.Articles != other.Articles) return other.Articles.CompareTo(one.Articles);
        return one.Name.Length != other.Name.Length
            ? other.Name.Length.CompareTo(one.Name.Length)
            : string.CompareOrdinal(one.Key, other.Key);
    }

    /// <summary>The root of the tree.</summary>
    public NameNode Root
    {
        get
        {
            NameNode root = this;
            while (root._parent is { } parent) root = parent;
            return root;
        }
    }

    /// <summary>Counts an article that has the name.</summary>
    public void Add(ArticleEntity entity)
    {
        _spellings[entity.Name] = _spellings.TryGetValue(entity.Name, out int count) ? count + 1 : 1;
        Articles++;
        if (entity.Kind == SpeakerKind.Person) _persons++;
    }

    /// <summary>Makes the tree of this name a part of another tree.</summary>
    public void JoinTo(NameNode other) => Root._parent = other.Root;

    private string Spelling() => _spellings.Keys.Aggregate((one, other) => IsBetter(other, one) ? other : one);

    private bool IsBetter(string one, string other)
    {
        if (IsMixed(one) != IsMixed(other)) return IsMixed(one);
        if (_spellings[one] != _spellings[other]) return _spellings[one] > _spellings[other];
        return one.Length != other.Length ? one.Length > other.Length : string.CompareOrdinal(one, other) < 0;
    }

    private static string MoreWords(string one, string other)
    {
        int difference = one.Count(c => c == ' ') - other.Count(c => c == ' ');
        return difference > 0 || (difference == 0 && string.CompareOrdinal(one, other) < 0) ? one : other;
    }

    /// <summary>Whether the spelling is not all capitals: ANNA HOLM is Anna Holm in a headline.</summary>
    private static bool IsMixed(string name) => name.Any(char.IsLower);
}
