using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>
/// Finds the person that a short name means in an article that does not give the full name: Holm, Peña Nieto. It is the only person of the
/// corpus with this surname, or the one whom nearly all articles mean by it.
/// </summary>
internal sealed class ShortNameJoiner
{
    /// <summary>In so many articles, and so many times as often as for all others, a short name must mean one person.</summary>
    private const int Dominant = 20;

    private readonly NameTable _names;

    /// <summary>By the key of a word: the people who may be called so.</summary>
    private readonly Dictionary<string, List<NameNode>> _bearers = new(StringComparer.Ordinal);

    private ShortNameJoiner(NameTable names)
    {
        _names = names;
        foreach (NameNode person in names.Nodes.Where(node => node.IsPerson && !node.IsShort))
        {
            PersonForm form = person.Form;
            Bear(form.Surname, person);
            if (form.Words[0] != form.Surname) Bear(form.Words[0], person);
        }
    }

    public static void Join(NameTable names)
    {
        var joiner = new ShortNameJoiner(names);
        // Two surnames of one person first, so that they are no second bearer of the last one: Peña Nieto, then Nieto.
        joiner.JoinAll(isShort: false);
        joiner.JoinAll(isShort: true);
    }

    private void JoinAll(bool isShort)
    {
        foreach (NameNode node in _names.Nodes)
            if (node.IsPerson && node.IsShort == isShort && node.Root == node && Meant(node) is { } person) _names.Join(node, person);
    }

    /// <summary>The person that a short name means; null if nobody, or more than one, may be meant.</summary>
    private NameNode? Meant(NameNode node)
    {
        PersonForm form = node.Form;
        Dictionary<NameNode, int> calls = _names.Calls(node, owner => MayBe(owner, node));
        bool isSurname = !node.IsShort;
        if (form.Words.Count == 1 && _bearers.TryGetValue(form.Surname, out List<NameNode>? bearers))
            foreach (NameNode bearer in bearers)
            {
                if (!calls.ContainsKey(bearer.Root)) calls[bearer.Root] = 0;
                isSurname |= bearer.Form.EndsWith(form);
            }
        if (calls.Count == 0) return null;
        (NameNode person, int most, int others) = NameTable.MostCalled(calls);
        if (most >= Dominant && most >= Dominant * others) return person;
        if (calls.Count > 1 || (!node.IsShort && node.Articles > person.Articles)) return null;
        return isSurname || (most > 0 && !form.IsGivenName) ? person : null;
    }

    /// <summary>Whether a name is that of a person, and longer than the short name: Anna Peña Nieto for Peña Nieto.</summary>
    private static bool MayBe(NameNode full, NameNode node) =>
        full.IsPerson && full.Form.Words.Count > node.Form.Words.Count && (node.IsShort || full.Form.EndsWith(node.Form));

    private void Bear(string word, NameNode person)
    {
        if (!_bearers.TryGetValue(word, out List<NameNode>? bearers)) _bearers[word] = bearers = [];
        bearers.Add(person);
    }
}
