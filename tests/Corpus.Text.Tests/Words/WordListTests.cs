using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Corpus.Text.Words;

namespace Corpus.Text.Tests.Words;

/// <summary>The files under <c>Language</c>, all of them.</summary>
public class WordListTests
{
    private const BindingFlags Fields = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<string> Lists() =>
        [.. typeof(Lexicon).Assembly.GetManifestResourceNames().Select(name => Path.GetFileNameWithoutExtension(name)).Where(
            name => !name.EndsWith(Lexicon.Weights, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Nothing_stands_twice_in_a_list(string list)
    {
        bool words = Enum.TryParse<WordClass>(list, out _);
        string[] entries = [.. Lexicon.ReadList(list).Select(line => line.Split('=')[0].Trim().ToLowerInvariant())];
        string[] all = words ? [.. entries.SelectMany(entry => entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))] : entries;

        Assert.NotEmpty(all);
        Assert.Empty(all.GroupBy(entry => entry, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    public static TheoryData<string> Classes() => [.. Enum.GetNames<WordClass>().Where(name => name != nameof(WordClass.None))];

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_word_of_a_class_can_be_a_token(string list)
    {
        // After another word, as 's is.
        string[] words =
            [.. Lexicon.ReadList(list).SelectMany(line => line.Split('=')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))];

        Assert.NotEmpty(words);
        Assert.DoesNotContain(words, word => Cut("it" + (word[0] == '\'' ? "" : " ") + word) != 2);
    }

    [Fact]
    public void A_word_of_a_phrase_can_be_a_token()
    {
        Type[] owners =
            [.. typeof(PhraseList).Assembly.GetTypes().Where(
                type => type.GetFields(Fields).Any(field => field.FieldType == typeof(PhraseList)))];

        Assert.NotEmpty(owners);
        // A list with a word that the tokenizer cuts ("here's", "e-paper") throws.
        Assert.All(owners, owner => RuntimeHelpers.RunClassConstructor(owner.TypeHandle));
    }

    [Fact]
    public void A_word_that_the_tokenizer_cuts_is_no_word_of_a_list()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Lexicon.English.FindListed("Menu", "e-paper"));
        Assert.Contains("e-paper", error.Message, StringComparison.Ordinal);
    }

    private static int Cut(string text)
    {
        var tokens = new Tokens(text, Lexicon.English);
        Tokenizer.Read(tokens, new Span(0, text.Length));
        return tokens.Count;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_says_what_it_holds(string list)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream(list + ".txt")!);
        Assert.StartsWith("# ", reader.ReadLine(), StringComparison.Ordinal);
    }
}
