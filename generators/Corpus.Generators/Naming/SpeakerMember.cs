using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Text.Canonical;

namespace Corpus.Generators.Naming;

/// <summary>A speaker as a member of an article that quotes the speaker.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Tooltip">The canonical name, and the other words by which the article names the speaker: <c>Ana Brandt (“Brandt”,
/// “she”)</c>.</param>
internal sealed record SpeakerMember(string Name, string Tooltip)
{
    /// <summary>The limits of a tooltip, which only shows who is meant.</summary>
    private const int MostMentions = 3, LongestMention = 40;

    /// <summary>
    /// Makes the members for the quoted speakers with a name or a description, each with its speaker, in the ordinal order of the names.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="enclosing">The name of the type that has the members.</param>
    public static IReadOnlyList<(SpeakerMember Member, Speaker Speaker)> Of(Article article, string enclosing)
    {
        var members = new SortedDictionary<string, (SpeakerMember, Speaker)>(StringComparer.Ordinal);
        foreach (Speaker speaker in article.AllSpeakers.Where(
            speaker => speaker.Quotes.Count > 0 && SpeakerWords.SayWho(speaker.Name, speaker.Kind)))
        {
            string name = IdentifierNamer.Member(speaker.Name, enclosing);
            // Two names may differ only in characters that an identifier cannot have.
            string free = name;
            for (int i = 2; members.ContainsKey(free); i++) free = name + "_" + i.ToString(CultureInfo.InvariantCulture);
            members.Add(free, (new SpeakerMember(free, Describe(article, speaker)), speaker));
        }
        return [.. members.Values];
    }

    private static string Describe(Article article, Speaker speaker)
    {
        IEnumerable<string> mentions = speaker.Quotes
            .Select(quote => quote.Attribution?.SpanOf(speaker))
            .Where(mention => mention is { Length: <= LongestMention })
            .Select(mention => "“" + mention.GetValueOrDefault().Of(article.Text) + "”")
            .Where(mention => mention != "“" + speaker.Name + "”")
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostMentions);
        string others = string.Join(", ", mentions);
        return others.Length == 0 ? speaker.Name : speaker.Name + " (" + others + ")";
    }
}
