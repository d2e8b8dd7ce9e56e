using System.Linq;

namespace Corpus.Text.Tests.Quotations;

/// <summary>The words that refer to each person of an article.</summary>
public class MentionTests
{
    [Theory]
    [InlineData("Anna Holm came with her dog. She was late.", "Anna Holm: Anna Holm, her, She")]
    [InlineData("Anna Holm met Bert Lund. She gave him the key.", "Anna Holm: Anna Holm, She; Bert Lund: Bert Lund, him")]
    [InlineData("Mayor Anna Holm came. The mayor was late.", "Anna Holm: Anna Holm, The mayor")]
    [InlineData("When she came, Anna Holm was late.", "Anna Holm: she, Anna Holm")]
    [InlineData("Anna Holm came. “He is late,” she said.", "Anna Holm: Anna Holm, she")] // words inside marks stand for nobody
    [InlineData("Anna Holm came. He was late.", "Anna Holm: Anna Holm")]
    [InlineData("Anna Holm came. They were late, and it rained.", "Anna Holm: Anna Holm")]
    public void A_person_is_mentioned_by_names_pronouns_and_roles(string body, string people) =>
        Assert.Equal(people, string.Join("; ", ArticleReader.Read("Harbour reopens\n\n" + body + "\n").People.Select(Told)));

    [Theory]
    [InlineData("Tarn Ringholm came. He was late.", "Tarn Ringholm")]
    [InlineData("Tarn Ringholm came. It was late.", "")]
    [InlineData("Tarn Ringholm came. Bert Lund was late. He slept.", "Bert Lund")]
    public void The_antecedent_of_a_pronoun_is_a_person(string body, string people) =>
        Assert.Equal(people,
            string.Join("; ", ArticleReader.Read("Harbour reopens\n\n" + body + "\n").People.Select(person => person.Name)));

    private static string Told(Person person) => person.Name + ": " + string.Join(", ", person.Mentions.Select(mention => mention.Text));
}
