using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1006: somebody is quoted by surname whom the article nowhere gives a full name.</summary>
internal static class Corp1006SurnameAlone
{
    public const string Id = "CORP1006";
    public const string Title = "Quoted by surname, never introduced";
    public const FindingSeverity Severity = FindingSeverity.Info;

    private static readonly PhraseList HeadsOfState = new("HeadOfState", Lexicon.English);

    public static void Check(Reading reading)
    {
        HashSet<Name>? told = null;
        HashSet<string>? introduced = null;
        foreach (Quote quote in reading.Quotes)
        {
            if (quote.Speaker is not { Kind: SpeakerKind.Person } || quote.Attribution?.Source is not { } mention) continue;
            int first = reading.Tokens.FirstAt(mention.Start);
            if (reading.Paragraphs[reading.ParagraphOf(first)].Kind != BlockKind.Body) continue;
            if (SurnameIn(reading, first, mention.End) is not { } named
                || !(told ??= []).Add(named.Name)
                || IsKnownOtherwise(reading.Tokens, named))
                continue;
            introduced ??= Introduced(reading.Tokens);
            if (introduced.Contains(reading.Tokens.TextOf(named.First))) continue;
            reading.Report(Id, Severity, mention,
                "“" + Excerpt.Of(mention.Of(reading.Text)) + "” is quoted by surname, and no full name stands anywhere in the article.");
        }
    }

    /// <summary>The surname that a mention is, with nothing before it but titles: Dr. Holm; Holm, who built it.</summary>
    private static NameMention? SurnameIn(Reading reading, int first, int end)
    {
        while (reading.Tokens.Is(first, WordClass.Title) || (reading.Tokens.Is(first, '.') && !reading.Tokens[first].SpaceBefore)) first++;
        if (reading.Names.At(first) is not { Name.Kind: NameKind.Person, IsOneWord: true } named) return null;
        bool whole = reading.Tokens[named.End].Start >= end || reading.Tokens.Is(named.End, ',');
        return whole ? named : null;
    }

    /// <summary>One who is called by a given name, Sister Agatha, has no other; capitals are the label of a transcript.</summary>
    private static bool IsKnownOtherwise(Tokens tokens, NameMention named) =>
        named.Name.FullMentions > 0 || tokens.Is(named.First, WordClass.FirstName) || tokens[named.First].AllCaps;

    /// <summary>The words beside which another name stands somewhere, or an office that says who it is.</summary>
    private static HashSet<string> Introduced(Tokens tokens)
    {
        var introduced = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Capitalised) continue;
            bool known = IsGivenName(tokens, i - 1) || (IsGivenName(tokens, i + 1) && tokens[i + 1].SpaceBefore);
            for (int k = i - 1; k > i - 4 && !known && tokens[k].Kind != TokenKind.Mark; k--) known = HeadsOfState.Match(tokens, k, i) > 0;
            if (known) introduced.Add(tokens.TextOf(i));
        }
        return introduced;
    }

    /// <summary>A word with a capital that is no title, or an initial.</summary>
    private static bool IsGivenName(Tokens tokens, int i)
    {
        if (tokens.Is(i, '.') && tokens[i - 1] is { Kind: TokenKind.Word, Length: 1, Capitalised: true }) return true;
        return tokens[i].Kind == TokenKind.Word
            && tokens[i].Capitalised
            && !tokens.Is(i,
                WordClass.Title
                    | WordClass.Weekday
                    | WordClass.Determiner
                    | WordClass.Conjunction
                    | WordClass.Preposition
                    | WordClass.CueVerb
                    | WordClass.Pronoun);
    }
}
