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

    /// <summary>A surname in as many of 10,000 articles needs no introduction.</summary>
    private const int WellKnown = 200;

    /// <summary>Without a title, so frequent a word may be a body that every reader knows.</summary>
    private const int WellKnownUntitled = 100;

    /// <summary>Shorter words without a title are as often bodies.</summary>
    private const int ShortestUntitled = 4;

    private static readonly PhraseList HeadsOfState = new("HeadOfState", Lexicon.English);

    public static void Check(Reading reading)
    {
        HashSet<Name>? told = null;
        HashSet<string>? introduced = null;
        foreach (Quote quote in reading.Quotes)
        {
            if (quote.Speaker is not { Kind: SpeakerKind.Person } speaker || quote.Attribution?.Source is not { } mention) continue;
            // The canonical name is the fullest form: somewhere the article gives the full name.
            if (speaker.Name.IndexOf(' ') >= 0) continue;
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
        named.Name.FullMentions > 0
            || tokens.Is(named.First, WordClass.FirstName)
            || tokens[named.First].AllCaps
            || (named.Name.TitledMentions > 0
                ? WordCounts.Names.Of(tokens.FoldedTextOf(named.First)) >= WellKnown
                : MayBeBody(tokens, named.First));

    /// <summary>
    /// Whether a word that never has a title may be a body or a thing: it is short, a common word too, as frequent as a body that all know,
    /// or has a capital inside (NewsHour).
    /// </summary>
    private static bool MayBeBody(Tokens tokens, int i)
    {
        Token word = tokens[i];
        for (int k = word.Start + 1; k < word.End; k++)
            if (char.IsUpper(tokens.Text[k])) return !StartsLikeSurname(tokens, i);
        string folded = tokens.FoldedTextOf(i);
        return word.Length < ShortestUntitled
            || tokens.EndsWith(i, "ly")
            || WordCounts.Names.Of(folded) >= WellKnownUntitled
            || WordCounts.Words.Of(folded) > 0;
    }

    /// <summary>Whether a capital inside the word is that of a surname: McHolm, MacHolm, LaRose, O'Holm.</summary>
    private static bool StartsLikeSurname(Tokens tokens, int i) =>
        tokens.FoldedTextOf(i) is var word
            && (word.StartsWith("mc", StringComparison.Ordinal)
                || word.StartsWith("mac", StringComparison.Ordinal)
                || word.StartsWith("la", StringComparison.Ordinal)
                || word.StartsWith("de", StringComparison.Ordinal)
                || word.StartsWith("o'", StringComparison.Ordinal)
                || word.StartsWith("o’", StringComparison.Ordinal));

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
