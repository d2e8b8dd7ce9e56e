using System.Linq;
using Corpus.Text.Words;

namespace Corpus.Generators.Naming;

/// <summary>What the words that a speaker goes by, the canonical name, are good for, once they are read away from their sentence.</summary>
internal static class SpeakerWords
{
    /// <summary>Words that hold a phrase together and describe nobody.</summary>
    private const WordClass Grammar = WordClass.Determiner | WordClass.Pronoun | WordClass.Quantity | WordClass.Numeral | WordClass.Preposition
        | WordClass.Conjunction | WordClass.ClauseWord | WordClass.Auxiliary | WordClass.Adverb;

    private static readonly PhraseList Anybody = new("Anybody", Lexicon.English);

    /// <summary>
    /// Whether they still say who: a name, <c>the ministry</c>, <c>a spokesman for the port</c>. They, 51 percent, many people
    /// and his office do not: such a source is found where it speaks, and nobody would look for it by its words.
    /// </summary>
    public static bool SayWho(string name, SpeakerKind kind)
    {
        // The WHO and the US are no pronouns.
        if (AreName(name, kind)) return true;
        var words = new Tokens(name, Lexicon.English);
        Tokenizer.Read(words, new Span(0, name.Length));
        if (words.Is(0, WordClass.Pronoun) || words.ValueOf(0, WordClass.Determiner) > 0) return false;
        for (int i = 0; i < words.Count; i++)
        {
            if (Anybody.Match(words, i, words.Count) is > 0 and int length) i += length - 1;
            else if (words[i].Kind == TokenKind.Word && !words.Is(i, Grammar)) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether they name: Anna Holm, the Harbour Authority, 3M. The report and 2014 study are other ones in the next article,
    /// as officials are.
    /// </summary>
    public static bool AreName(string name, SpeakerKind kind)
    {
        if (kind != SpeakerKind.Organisation) return kind == SpeakerKind.Person;
        string first = name.Split(' ').FirstOrDefault(word => !word.Any(char.IsDigit)) ?? name;
        // A script without case names with any letter.
        return first.Any(c => char.IsLetter(c) && !char.IsLower(c));
    }
}
