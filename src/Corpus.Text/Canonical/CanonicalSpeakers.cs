using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Text.Canonical;

/// <summary>
/// Finds the people and bodies that a corpus quotes: each one under one canonical name, whatever its articles call them. Names are joined
/// only on good evidence: two members for one person are a smaller mistake than one member for two. The time is linear in the number of
/// names, and the order of the articles does not matter.
/// </summary>
internal static class CanonicalSpeakers
{
    /// <summary>Groups the speakers of all articles.</summary>
    /// <param name="articles">The people and bodies of each article.</param>
    /// <param name="stated">What the user states about names.</param>
    /// <returns>The speakers, in the ordinal order of their canonical names.</returns>
    public static IReadOnlyList<EntityEntry> Of(IReadOnlyList<IReadOnlyList<ArticleEntity>> articles, StatedAliases stated)
    {
        var names = new NameTable(articles);
        stated.Apply(names);
        FullNameJoiner.Join(names);
        ShortNameJoiner.Join(names);
        AcronymJoiner.Join(names);
        var speakers = new Dictionary<NameNode, SpeakerGroup>();
        for (int i = 0; i < articles.Count; i++)
        {
            var article = new ArticleNames(names, articles[i]);
            foreach (ArticleEntity quoted in articles[i].Where(entity => entity.IsQuoted))
            {
                NameNode speaker = article.SpeakerOf(quoted);
                if (!speakers.TryGetValue(speaker, out SpeakerGroup? group)) speakers[speaker] = group = new SpeakerGroup(speaker);
                group.Add(quoted, i);
            }
        }
        foreach (NameNode node in names.Nodes.Where(node => node.Root != node))
            if (speakers.TryGetValue(node.Root, out SpeakerGroup? group)) group.Add(node);
        // The articles come in their order, and the members of an article in theirs: the places of a speaker need no sorting.
        return [.. speakers.Values.Select(group => group.ToEntry()).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>A speaker, while the articles are collected.</summary>
    private sealed class SpeakerGroup(NameNode first)
    {
        private readonly List<NameNode> _names = [first];
        private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
        private readonly List<EntityPlace> _places = [];

        public void Add(ArticleEntity quoted, int article)
        {
            _forms.Add(quoted.Name);
            _forms.UnionWith(quoted.Aliases);
            _places.Add(new EntityPlace(article, quoted.Member));
        }

        public void Add(NameNode name) => _names.Add(name);

        public EntityEntry ToEntry()
        {
            _names.Sort(NameNode.CompareUse);
            string name = _names[0].Name;
            _forms.Remove(name);
            bool isPerson = 2 * _names.Where(node => node.IsPerson).Sum(node => node.Articles) > _names.Sum(node => node.Articles);
            return new EntityEntry(name, isPerson ? SpeakerKind.Person : SpeakerKind.Organisation,
                [.. _forms.OrderBy(form => form, StringComparer.Ordinal)],
                _places);
        }
    }
}
