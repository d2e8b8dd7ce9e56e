using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;

namespace Corpus.Generators.Planning;

/// <summary>A person or body that articles quote by name, as a field of <c>Speakers</c>.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Speaker">The canonical name.</param>
internal sealed record SpeakerField(string Name, string Speaker);

/// <summary>All fields of <c>Speakers</c>, and the data that fills them at run time.</summary>
/// <param name="Fields">In the ordinal order of their names.</param>
/// <param name="Packed">The speakers in the same order, as <see cref="SpeakerEntry"/> writes them.</param>
internal sealed record SpeakerTable(EquatableArray<SpeakerField> Fields, string Packed)
{
    /// <summary>Makes the table for the speakers of all articles. The order of the articles does not matter.</summary>
    /// <remarks>A speaker without a name has no field: "officials" in two articles are not one source.</remarks>
    public static SpeakerTable Of(IEnumerable<ArticleSpeakers> articles)
    {
        ArticleSpeakers[] sorted = [.. articles.OrderBy(article => article.Order, ArticleOrder.Comparer)];
        var fields = new SortedDictionary<string, SpeakerEntry>(StringComparer.Ordinal);
        foreach (IGrouping<string, (SpeakerMember Member, SpeakerPlace Place)> speaker in Named(sorted))
        {
            string name = IdentifierNamer.Member(speaker.Key, CorpusOptions.SpeakersClass);
            if (fields.TryGetValue(name, out SpeakerEntry? same))
            {
                if (PersonName.Same(same.Name, speaker.Key))
                {
                    fields[name] = Merged(same.Name, [same], speaker);
                    continue;
                }
                name += IdentifierNamer.Distinction(speaker.Key);
            }
            fields[name] = Merged(speaker.Key, [], speaker);
        }
        return new SpeakerTable(
            fields.Select(field => new SpeakerField(field.Key, field.Value.Name)).ToEquatableArray(),
            SpeakerEntry.Write([.. fields.Values]));
    }

    private static IEnumerable<IGrouping<string, (SpeakerMember Member, SpeakerPlace Place)>> Named(ArticleSpeakers[] articles) => articles
        .SelectMany(
            (article, number) => article.Speakers.Select((member, index) => (Member: member, Place: new SpeakerPlace(number, index))))
        .Where(speaker => speaker.Member.IsNamed)
        .GroupBy(speaker => speaker.Member.Speaker, StringComparer.Ordinal)
        .OrderBy(speaker => speaker.Key, StringComparer.Ordinal);

    private static SpeakerEntry Merged(string name, SpeakerEntry[] known, IEnumerable<(SpeakerMember Member, SpeakerPlace Place)> speakers)
    {
        (SpeakerMember Member, SpeakerPlace Place)[] all = [.. speakers];
        IEnumerable<string> aliases = all.SelectMany(speaker => speaker.Member.Aliases.Append(speaker.Member.Speaker))
            .Concat(known.SelectMany(entry => entry.Aliases))
            .Where(alias => alias != name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alias => alias, StringComparer.Ordinal);
        IEnumerable<SpeakerPlace> places = all.Select(speaker => speaker.Place)
            .Concat(known.SelectMany(entry => entry.Quoted))
            .OrderBy(place => place.Article).ThenBy(place => place.Member);
        return new SpeakerEntry(name, known.FirstOrDefault()?.Kind ?? all[0].Member.Kind, [.. aliases], [.. places]);
    }
}
