using System.Linq;
using Corpus.Text.Words;

namespace Corpus.Text.Canonical;

/// <summary>Decides whether the canonical name of a speaker still makes sense outside its sentence.</summary>
internal static class SpeakerWords
{
    /// <summary>Words of grammar, which describe nobody.</summary>
    public const WordClass Grammar =
        WordClass.Determiner | WordClass.Pronoun | WordClass.Quantity | WordClass.Numeral | WordClass.Preposition
        | WordClass.Conjunction | WordClass.ClauseWord | WordClass.Auxiliary | WordClass.Adverb;

    private static readonly PhraseList Anybody = new("Anybody", Lexicon.English);

    /// <summary>
    /// Whether the words identify a speaker: a name, <c>the ministry</c>, <c>a spokesman for the port</c>; not <c>they</c>,
    /// <c>51 percent</c>, <c>many people</c> or <c>his office</c>. Nobody would look for such a source by these words.
    /// </summary>
    public static bool SayWho(string name, SpeakerKind kind)
    {
        // "WHO" and "US" in capitals are no pronouns.
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
    /// Whether the words are a name: Anna Holm, the Harbour Authority, 3M. “The report”, “2014 study” and “officials” mean others in
    /// the next article.
    /// </summary>
    public static bool AreName(string name, SpeakerKind kind)
    {
        if (kind != SpeakerKind.Organisation) return kind == SpeakerKind.Person;
        string first = name.Split(' ').FirstOrDefault(word => !word.Any(char.IsDigit)) ?? name;
        // In a script without case, a name may start with any letter.
        return first.Any(c => char.IsLetter(c) && !char.IsLower(c));
    }
}
