using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>
/// Joins the full names of one person: with and without a middle name (Anna K. Holm), with the short form of a given name (Bob Ode).
/// Names with one given name and one surname form a bucket, and only names of one bucket are compared.
/// </summary>
internal static class FullNameJoiner
{
    /// <summary>
    /// How many times as often as all others one middle name must be, so that the name without a middle name means this person: George Ode,
    /// where there are George H. Ode and George W. Ode.
    /// </summary>
    private const int Dominant = 10;

    /// <summary>With at most so many given names for a surname, the short form of a given name means the same person.</summary>
    private const int RareSurname = 3;

    public static void Join(NameTable names)
    {
        ILookup<string, NameNode> bySurname = names.Nodes.Where(node => node.IsPerson && !node.IsShort)
            .ToLookup(node => node.Form.Surname, StringComparer.Ordinal);
        foreach (IGrouping<string, NameNode> bearers in bySurname)
        {
            NameNode[][] buckets =
            [
                .. bearers.GroupBy(node => node.Form.GivenFamily + " " + node.Form.Namesake, StringComparer.Ordinal)
                    .Select(same => same.ToArray()),
            ];
            foreach (NameNode[] bucket in buckets)
                if (bucket.Length > 1) JoinBucket(names, MostFrequentFirst(bucket), buckets.Length <= RareSurname);
        }
    }

    private static void JoinBucket(NameTable names, NameNode[] bucket, bool isRare)
    {
        NameNode[][] byMiddle =
        [
            .. bucket.Where(node => node.Form.Middle.Length > 0).GroupBy(node => node.Form.Middle, StringComparer.Ordinal)
                .SelectMany(same => ByGeneration([.. same])).OrderByDescending(Articles),
        ];
        foreach (NameNode[] same in byMiddle) JoinAlike(names, same, isRare);
        NameNode[] bare = [.. bucket.Where(node => node.Form.Middle.Length == 0)];
        bool isOne = byMiddle.Length == 1
            || (byMiddle.Length > 1 && Articles(byMiddle[0]) >= Dominant * byMiddle.Skip(1).Sum(Articles));
        JoinAlike(names, isOne ? MostFrequentFirst([.. bare, .. byMiddle[0]]) : bare, isRare);
    }

    /// <summary>
    /// Separates a son from his father where both have the middle name: Bert O. Lund Jr. and Bert O. Lund III. The name without a suffix is
    /// that of the first, whom more articles name.
    /// </summary>
    private static IEnumerable<NameNode[]> ByGeneration(NameNode[] same)
    {
        string[] suffixes = [.. same.Select(node => node.Form.Suffix).Where(suffix => suffix.Length > 0).Distinct(StringComparer.Ordinal)];
        return suffixes.Length < 2
            ? [same]
            : suffixes.Select((suffix, i) => same.Where(
                node => node.Form.Suffix == suffix || (i == 0 && node.Form.Suffix.Length == 0)).ToArray());
    }

    /// <summary>
    /// Joins names that differ at most in the form of the given name. Two forms are one person if an article says so, or if few people in
    /// the corpus have the surname: Bob Ode and Robert Ode.
    /// </summary>
    private static void JoinAlike(NameTable names, NameNode[] alike, bool isRare)
    {
        var forms = new List<HashSet<NameNode>>();
        foreach (IGrouping<string, NameNode> form in alike.GroupBy(node => node.Form.Given, StringComparer.Ordinal))
        {
            NameNode first = form.First();
            foreach (NameNode other in form.Skip(1)) names.Join(other, first);
            foreach (HashSet<NameNode> known in forms)
                if (isRare || form.Any(node => names.AreLinked(node, known))) names.Join(first, known.First());
            forms.Add([.. form]);
        }
    }

    private static NameNode[] MostFrequentFirst(NameNode[] nodes)
    {
        Array.Sort(nodes, NameNode.CompareUse);
        return nodes;
    }

    private static int Articles(NameNode[] nodes) => nodes.Sum(node => node.Articles);
}
