using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Corpus.Generators.Naming;

/// <summary>A speaker as a member of the article that quotes them.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Speaker">The speaker's canonical name.</param>
/// <param name="Kind">What kind of source this is.</param>
/// <param name="Aliases">The other names that the article uses, in ordinal order.</param>
/// <param name="IsNamed">Whether the speaker is the same in every article that quotes one of this name.</param>
/// <param name="Tooltip">The canonical name, and the other words by which the article names the speaker: <c>Ana Brandt (“Brandt”, “she”)</c>.</param>
internal sealed record SpeakerMember(string Name, string Speaker, SpeakerKind Kind, EquatableArray<string> Aliases, bool IsNamed, string Tooltip)
{
    /// <summary>A tooltip says who is meant, and is no list of every quotation.</summary>
    private const int MostMentions = 3, LongestMention = 40;

    /// <summary>The members for the speakers that an article quotes in words that say who, each with its speaker, in the ordinal order of the names.</summary>
    /// <param name="article">The article.</param>
    /// <param name="enclosing">The name of the type that has the members.</param>
    public static IReadOnlyList<(SpeakerMember Member, Speaker Speaker)> Of(Article article, string enclosing)
    {
        var members = new SortedDictionary<string, (SpeakerMember, Speaker)>(StringComparer.Ordinal);
        foreach (Speaker speaker in article.AllSpeakers.Where(speaker => speaker.Quotes.Count > 0 && SpeakerWords.SayWho(speaker.Name, speaker.Kind)))
        {
            string name = IdentifierNamer.Member(speaker.Name, enclosing);
            // Two names that differ only by what an identifier cannot hold.
            string free = name;
            for (int i = 2; members.ContainsKey(free); i++) free = name + "_" + i.ToString(CultureInfo.InvariantCulture);
            bool isNamed = SpeakerWords.AreName(speaker.Name, speaker.Kind);
            members.Add(free, (new SpeakerMember(free, speaker.Name, speaker.Kind, speaker.Aliases.ToEquatableArray(), isNamed, Describe(article, speaker)), speaker));
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
