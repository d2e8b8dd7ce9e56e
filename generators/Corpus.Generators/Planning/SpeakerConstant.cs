using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;

namespace Corpus.Generators.Planning;

/// <summary>A person or organisation that some article quotes, as a constant for <c>QuotesBy</c>.</summary>
/// <param name="Name">The constant's name.</param>
/// <param name="Speaker">Its value: a canonical name.</param>
internal sealed record SpeakerConstant(string Name, string Speaker)
{
    /// <summary>The constants for the speakers of all articles, in the ordinal order of their names.</summary>
    /// <remarks>Who is only described has none: "officials" and "the report" of two articles are not one source.</remarks>
    public static EquatableArray<SpeakerConstant> Of(IEnumerable<SpeakerMember> members)
    {
        var constants = new SortedDictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<string> speakers = members
            .Where(speaker => speaker.IsNamed)
            .Select(speaker => speaker.Speaker)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(speaker => speaker, StringComparer.Ordinal);
        foreach (string speaker in speakers)
        {
            string name = IdentifierNamer.Member(speaker, CorpusOptions.SpeakersClass);
            if (!constants.TryGetValue(name, out string? same)) constants.Add(name, speaker);
            else if (!PersonName.Same(same, speaker)) constants[name + IdentifierNamer.Distinction(speaker)] = speaker;
        }
        return constants.Select(constant => new SpeakerConstant(constant.Key, constant.Value)).ToEquatableArray();
    }
}
