using System;
using System.Linq;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Across;

/// <summary>Compares the speakers that two articles name for a quotation.</summary>
internal static class SpeakerNames
{
    /// <summary>How far from a quotation its speaker may be named, in characters.</summary>
    private const int Beside = 60;

    /// <summary>How far from a quotation the article may name another person whom the speaker quotes, in characters.</summary>
    private const int Around = 250;

    /// <summary>Whether two speakers are the same: they share a name, or the last word of a name, or nearly so.</summary>
    public static bool AreOne(Speaker one, Speaker other) => one.Aliases.Append(one.Name).Any(name =>
        other.Aliases.Append(other.Name).Any(
            otherName =>
                PersonName.Same(name, otherName)
                    || (IsJunior(name) && IsJunior(otherName))
                    || AreNearlySame(LastOf(name), LastOf(otherName))));

    /// <summary>Whether the article names a person beside the quotation, and not by a pronoun, a description, a body or a place.</summary>
    public static bool IsSure(Quote quote) =>
        IsNamed(quote) && quote is { Speaker.Kind: SpeakerKind.Person, Attribution: { Source: { } source, Cue: not null } }
        && (source.Start >= quote.Span.End ? source.Start - quote.Span.End < Beside : quote.Span.Start - source.End is >= 0 and < Beside);

    /// <summary>Whether the quotation has one speaker, named by a name and not as “he” or “the mayor”.</summary>
    public static bool IsNamed(Quote quote) => quote is { Speaker: { } speaker, Attribution.Source: { } source, Speakers.Count: 1 }
        && char.IsUpper(LastOf(speaker.Name)[0])
        && source.Of(quote.Article.Text).IndexOf(LastOf(speaker.Name), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>
    /// Whether the words that name the speaker may be the name of a person, and not of a body: the Harbour Authority, Reuters.
    /// </summary>
    public static bool IsPersonal(Quote quote) => IsNamed(quote)
        && (quote.Speaker!.Kind != SpeakerKind.Organisation
            || (quote.Speaker.Name.Split(' ') is { Length: 2 or 3 } words && words.All(IsNameWord)));

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && word.Any(char.IsLower) && Lexicon.English.ClassesOf(Lexicon.English.Find(word)) is var classes
        && (classes & (WordClass.OrganisationNoun | WordClass.PlaceNoun | WordClass.Place | WordClass.Demonym)) == 0;

    /// <summary>Whether an article names a person near a quotation: the speaker may quote that person.</summary>
    public static bool Names(Quote quote, Speaker other)
    {
        string text = quote.Article.Text;
        int start = Math.Max(0, quote.Span.Start - Around), length = Math.Min(text.Length, quote.Span.End + Around) - start;
        return text.IndexOf(LastOf(other.Name), start, length, StringComparison.Ordinal) >= 0;
    }

    public static string LastOf(string name)
    {
        int space = name.TrimEnd('.').LastIndexOf(' ');
        string last = name.Substring(space + 1);
        return last is "Jr." or "Sr." or "Jr" or "Sr" or "II" or "III" && space > 0 ? LastOf(name.Substring(0, space)) : last;
    }

    private static bool IsJunior(string name) =>
        name.EndsWith(" Jr.", StringComparison.Ordinal) || name.EndsWith(" Jr", StringComparison.Ordinal);

    /// <summary>Whether two surnames are equal, or one is a misspelling of the other: Krueger, Kruger.</summary>
    private static bool AreNearlySame(string one, string other) =>
        one.Length > 2 && (PersonName.Same(one, other) || (one.Length > 3 && other.Length > 3 && RareNames.AreAlike(one, other)));
}
