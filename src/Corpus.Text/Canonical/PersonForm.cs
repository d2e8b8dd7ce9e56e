using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Words;

namespace Corpus.Text.Canonical;

/// <summary>The parts of a person's name. Words are <see cref="NameKey"/>s.</summary>
/// <param name="Words">The words of the name, without titles and suffix.</param>
/// <param name="Given">The given name; empty if the name is a surname alone.</param>
/// <param name="Middle">The initials between given name and surname: <c>hw</c> for George H.W. Ode.</param>
/// <param name="Suffix"><c>jr</c>, <c>sr</c>, <c>ii</c> …; empty if there is none.</param>
internal sealed record PersonForm(IReadOnlyList<string> Words, string Given, string Middle, string Suffix)
{
    private static readonly char[] Blanks = [' ', '\u00A0'];

    /// <summary>The last word.</summary>
    public string Surname => Words[Words.Count - 1];

    /// <summary>
    /// The suffix where it tells a son from his father: Bert Lund Jr. With a middle name, Bert O. Lund Jr. and Bert Lund are one.
    /// </summary>
    public string Namesake => Middle.Length > 0 ? "" : Suffix;

    /// <summary>Whether the name is a surname or a given name alone: Holm, van Holm, President Holm.</summary>
    public bool IsShort => Given.Length == 0;

    /// <summary>The given name, or the number that all its short forms share: Robert, Bob.</summary>
    public string GivenFamily => ValueOf(WordClass.Nickname, Given) is >= 0 and int number ? "#" + number : Given;

    /// <summary>Whether the only word of the name is also a given name: Hillary, Jordan.</summary>
    public bool IsGivenName => Words.Count == 1 && Is(Words[0], WordClass.FirstName);

    /// <summary>Takes a name apart.</summary>
    public static PersonForm Of(string name)
    {
        string[] parts = name.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        string[] keys = Array.ConvertAll(parts, KeyOf);
        int first = 0, end = parts.Length;
        string suffix = end > 1 && keys[end - 1] is "jr" or "sr" or "ii" or "iii" or "iv" ? keys[--end] : "";
        while (first < end - 1 && IsTitle(keys[first])) first++;
        string[] words = [.. keys.Skip(first).Take(end - first).Where(word => word.Length > 0)];
        if (words.Length == 0) words = [name];
        if (words.Length == 1 || IsParticle(words[0])) return new PersonForm(words, "", "", suffix);
        string middle = "";
        for (int i = first + 1; i < end - 1; i++) middle += Initials(parts[i], keys[i]);
        return new PersonForm(words, words[0], middle, suffix);
    }

    /// <summary>Whether the words of a shorter name end this one: Peña Nieto, Nieto.</summary>
    public bool EndsWith(PersonForm other) =>
        other.Words.Count < Words.Count && other.Words.SequenceEqual(Words.Skip(Words.Count - other.Words.Count), StringComparer.Ordinal);

    /// <summary>The initials of a middle name: <c>hw</c> for H.W., <c>w</c> for Walker, none for a particle.</summary>
    private static string Initials(string part, string key) =>
        key.Length == 0 || IsParticle(key) ? ""
        : part.IndexOf('.') >= 0 || (key.Length <= 3 && part.All(char.IsUpper)) ? key
        : key.Substring(0, 1);

    /// <summary>The key of a word; a particle that a hyphen binds to it does not count: al-Ode is Ode.</summary>
    private static string KeyOf(string part)
    {
        int hyphen = part.IndexOf('-');
        return NameKey.Of(hyphen > 0 && Is(part.Substring(0, hyphen), WordClass.NameParticle) ? part.Substring(hyphen + 1) : part);
    }

    private static bool IsTitle(string word) => word.Length == 0 || (Is(word, WordClass.Title) && !Is(word, WordClass.FirstName));

    private static bool IsParticle(string word) => Is(word, WordClass.NameParticle) && !Is(word, WordClass.FirstName);

    private static bool Is(string word, WordClass classes) => Lexicon.English.Is(word, classes);

    private static int ValueOf(WordClass wordClass, string word) => Lexicon.English.ValueOf(wordClass, Lexicon.English.Find(word));
}
