using System.Collections.Generic;
using Corpus.Text.Names;

namespace Corpus.Text.Entities;

/// <summary>Lists the people of an article, each with all mentions.</summary>
internal static class PeopleReader
{
    /// <summary>Builds the people, after the pronouns are resolved.</summary>
    public static void Read(Reading reading)
    {
        foreach (Name name in reading.Names.Names)
        {
            if (name.Kind != NameKind.Person) continue;
            name.Person = new Person(name.Canonical, name.Aliases, Mentions(reading, name));
            reading.People.Add(name.Person);
        }
    }

    /// <summary>The names, pronouns and descriptions of a person, in the order of the text.</summary>
    private static List<Mention> Mentions(Reading reading, Name name)
    {
        var mentions = new List<Mention>(name.Mentions.Count + name.OtherMentions.Count);
        int next = 0;
        foreach (NameMention named in name.Mentions)
        {
            for (; next < name.OtherMentions.Count && name.OtherMentions[next].First < named.First; next++)
                Add(name.OtherMentions[next].First, name.OtherMentions[next].End, name.OtherMentions[next].Kind);
            Add(named.First, named.End, MentionKind.Name);
        }
        for (; next < name.OtherMentions.Count; next++)
            Add(name.OtherMentions[next].First, name.OtherMentions[next].End, name.OtherMentions[next].Kind);
        return mentions;

        void Add(int first, int end, MentionKind kind) => mentions.Add(new Mention(reading.Tokens.SpanOf(first, end - 1), kind));
    }
}
