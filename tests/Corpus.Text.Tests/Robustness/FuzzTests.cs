using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Text.Tests.Robustness;

/// <summary>
/// Reads texts that nobody would write. <see cref="FuzzedText"/> makes them from a seed. A round reads about 5,400 texts; <c>.ci/run</c>
/// runs 38 rounds. For a longer run: <c>CORPUS_FUZZ_ROUNDS=200 dotnet test tests/Corpus.Text.Tests --filter FuzzTests</c>.
/// </summary>
public class FuzzTests
{
    private const int Texts = 1_500;
    private const int RepeatedTexts = 100;
    private const int RepeatedCharacters = 40_000;

    /// <summary>Long texts are read in one of so many rounds.</summary>
    private const int RoundsPerLong = 8;

    private static readonly ArticleMetadata Dated = new() { Published = "2024-01-22" };

    [Fact]
    public void A_story_that_is_cut_anywhere_is_read_to_its_end() => InEachRound(texts =>
    {
        string story = texts.Story();
        for (int cut = 0; cut < story.Length; cut++) Holds(story[..cut], SoundArticle.Check);
    });

    [Fact]
    public void Two_halves_of_stories_are_read_as_one_text() => InEachRound(texts =>
    {
        for (int i = 0; i < Texts; i++) Holds(texts.Splice(), HoldsInEach);
    });

    [Fact]
    public void A_story_full_of_odd_characters_is_read_to_its_end() => InEachRound(texts =>
    {
        for (int i = 0; i < Texts; i++) Holds(texts.Soiled(), HoldsInEach);
    });

    [Fact]
    public void Any_code_units_are_read_to_their_end() => InEachRound(texts =>
    {
        for (int i = 0; i < Texts; i++) Holds(texts.Characters(), HoldsInEach);
    });

    [Fact]
    public void Fragments_that_repeat_are_read_to_their_end() => InEachRound(texts =>
    {
        for (int i = 0; i < RepeatedTexts; i++) Holds(texts.Repeated(RepeatedCharacters), SoundArticle.Check);
    }, every: RoundsPerLong);

    /// <summary>
    /// They change none, and hardly a speaker: in 7 of 11,400 stories, which no journalist would write, a pronoun meant somebody else.
    /// </summary>
    [Fact]
    public void Lines_of_the_page_between_paragraphs_change_no_quotation()
    {
        int read = 0, other = 0;
        InEachRound(texts =>
        {
            for (int i = 0; i < Texts / 5; i++)
            {
                string story = texts.Story(), page = texts.OnPage(story);
                Interlocked.Increment(ref read);
                if (Quotations(story) != Quotations(page)) Interlocked.Increment(ref other);
            }
        });
        Assert.InRange(other, 0, 1 + (read / 1000));
    }

    private static void InEachRound(Action<FuzzedText> check, int every = 1) =>
        Parallel.ForEach(FuzzedText.Seeds().Where((_, round) => round % every == 0), seed => check(new FuzzedText(seed)));

    private static void HoldsInEach(Article article)
    {
        SoundArticle.Check(article);
        SoundArticle.CheckEncoding(article);
        Assert.Equal(ArticleDump.Of(article), ArticleDump.Of(ArticleReader.Read(article.Text, Dated)));
    }

    private static void Holds(string text, Action<Article> check)
    {
        try
        {
            check(ArticleReader.Read(text, Dated));
        }
        catch (Exception exception)
        {
            Assert.Fail(exception + "\n\n" + text);
        }
    }

    private static string Quotations(string text) =>
        string.Join("\n", ArticleReader.Read(text, Dated).Quotes.Select(quote => $"{quote.Text} {quote.Role} {quote.Speaker}"));
}
