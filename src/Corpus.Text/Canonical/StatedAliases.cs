using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>What all alias files of a project state, and which names in them nobody has.</summary>
internal sealed class StatedAliases(IReadOnlyList<AliasFile> files)
{
    private readonly List<(AliasFile, AliasName)> _unmatched = [];

    /// <summary>Nothing is stated.</summary>
    public static StatedAliases None => new([]);

    /// <summary>The aliases that no article has, each with its file. Known once the speakers are.</summary>
    public IReadOnlyList<(AliasFile File, AliasName Name)> Unmatched => _unmatched;

    /// <summary>Joins names and keeps names apart, as the files state.</summary>
    public void Apply(NameTable names)
    {
        // The splits of all files come first: they also hold against the lines that join.
        foreach (AliasFile file in files)
            foreach (AliasSplit split in file.Splits)
                if (Match(names, file, split.One) is { } one && Match(names, file, split.Other) is { } other) names.KeepApart(one, other);
        foreach (AliasFile file in files)
            foreach (AliasMerge merge in file.Merges) Apply(names, file, merge);
    }

    private void Apply(NameTable names, AliasFile file, AliasMerge merge)
    {
        NameNode canonical = names.Named(merge.Canonical.Text);
        canonical.Stated = merge.Canonical.Text;
        // An article may have the canonical name only as an alias.
        if (canonical.Articles == 0 && OwnerOf(names, merge.Canonical) is { } owner) names.Join(owner, canonical);
        foreach (AliasName alias in merge.Aliases)
            if (Match(names, file, alias) is { } node) names.Join(node, canonical);
    }

    /// <summary>
    /// Finds a name: as the canonical name of an article, or else as the alias of one person or body. Reports a name that nobody has.
    /// </summary>
    private NameNode? Match(NameTable names, AliasFile file, AliasName name)
    {
        if (names.Find(name.Text) is { Articles: > 0 } node) return node;
        if (names.Aliases.ContainsKey(names.KeyOf(name.Text))) return OwnerOf(names, name);
        _unmatched.Add((file, name));
        return null;
    }

    /// <summary>The only person or body that has the name as an alias.</summary>
    private static NameNode? OwnerOf(NameTable names, AliasName name) =>
        names.Aliases.TryGetValue(names.KeyOf(name.Text), out Dictionary<NameNode, int>? owners) && owners.Count == 1
            ? owners.Keys.Single()
            : null;
}
