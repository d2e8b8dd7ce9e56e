using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Layout;
using Corpus.Text.Words;

namespace Corpus.Text.Canonical;

/// <summary>
/// Joins the acronym of a body to its full name: where an article gives both as one (Ellery Harbour Authority (EHA)), or where only one
/// body of the corpus has these initials.
/// </summary>
internal sealed class AcronymJoiner
{
    /// <summary>How many times as often as all others an acronym must stand for one body.</summary>
    private const int Dominant = 20;

    /// <summary>An acronym of fewer letters fits too many names.</summary>
    private const int FewestInitials = 3;

    private readonly NameTable _names;
    private readonly ILookup<string, NameNode> _byInitials;

    private AcronymJoiner(NameTable names)
    {
        _names = names;
        _byInitials = names.Nodes.Where(node => !node.IsPerson && node.Articles > 0 && !Acronym.Is(node.Name))
            .ToLookup(node => Acronym.Of(node.Name), StringComparer.Ordinal);
    }

    public static void Join(NameTable names)
    {
        var joiner = new AcronymJoiner(names);
        foreach (NameNode acronym in names.Nodes.Where(
            node => node.Articles > 0 && !node.IsPerson && node.Root == node && Acronym.Is(node.Name)))
            if (joiner.BodyOf(acronym) is { } body) names.Join(acronym, body);
    }

    private NameNode? BodyOf(NameNode acronym)
    {
        Dictionary<NameNode, int> calls = _names.Calls(acronym, static owner => !owner.IsPerson);
        if (calls.Count > 0)
        {
            (NameNode body, int most, int others) = NameTable.MostCalled(calls);
            return most >= Dominant * others ? body : null;
        }
        NameNode[] fitting = [.. _byInitials[acronym.Key].Select(node => node.Root).Distinct()];
        if (fitting.Length != 1) return null;
        return acronym.Key.Length >= FewestInitials || AreAgency(acronym.Name, fitting[0].Name) ? fitting[0] : null;
    }

    /// <summary>Whether both names are those of news agencies, so that two letters are enough: AP, Associated Press.</summary>
    private static bool AreAgency(string acronym, string name) => IsAgency(acronym) && IsAgency(name);

    private static bool IsAgency(string name)
    {
        var words = new Tokens(name, Lexicon.English);
        Tokenizer.Read(words, new Span(0, name.Length));
        return LayoutLanguage.NewsAgency.Match(words, 0, words.Count) == words.Count;
    }
}
