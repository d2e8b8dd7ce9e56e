using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Tests.Quotations;

namespace Corpus.Text.Tests.Entities;

/// <summary>The people that he, she, his and her stand for in the story, away from quotations.</summary>
public class AntecedentTests
{
    [Theory]
    [InlineData("On her first day at the quay, Anna Holm met Clara Lind.", "Anna Holm")]
    [InlineData("Before she left, Anna Holm met Clara Lind.", "Anna Holm")]
    [InlineData("In May, as part of her tour, Anna Holm met Clara Lind.", "Anna Holm")]
    public void A_pronoun_before_the_subject_means_the_subject(string body, string person) =>
        Assert.Equal(person, Assert.Single(Pronouns(body)).Person);

    [Theory]
    [InlineData("For Anna Holm, Clara Lind was a friend. She sold a boat.", "Clara Lind")]
    [InlineData("Unlike Anna Holm, Clara Lind voted for the pier. She owns a boat.", "Clara Lind")]
    [InlineData("According to Anna Holm, Clara Lind left early. She missed a boat.", "Clara Lind")]
    [InlineData("Anna Holm sold a boat to Clara Lind. She got a good price.", "Anna Holm")]
    public void A_pronoun_that_opens_a_sentence_means_the_subject_of_the_sentence_before(string body, string person) =>
        Assert.Equal(person, Assert.Single(Pronouns(body)).Person);

    [Theory]
    [InlineData("Ringholm drew the pier in 1990. She was the first woman in the office.", "Ringholm")]
    [InlineData("Anna is a sailor, and Berta builds boats. Anna lent her a sail.", "Berta")]
    public void A_single_name_that_does_something_may_be_a_person(string body, string person) =>
        Assert.Equal(person, Assert.Single(Pronouns(body)).Person);

    [Theory]
    [InlineData("Rain fell on the quay. She was glad.")]
    [InlineData("The Vesselwatch counts the boats in Ellery. He was glad.")]
    [InlineData("The boat was built in Ellery. She was glad.")]
    public void A_pronoun_without_a_person_before_it_means_nobody(string body) => Assert.Empty(Pronouns(body));

    [Fact]
    public void A_short_form_of_she_would_is_a_mention() =>
        Assert.Equal(
            [("She", "Anna Holm"), ("she'd", "Anna Holm")],
            Pronouns("Anna Holm was at the quay with Bert Lund. She said she'd go."));

    [Fact]
    public void Page_furniture_does_not_part_a_pronoun_from_its_antecedent()
    {
        const string Furniture = "Advertisement\n\nSign up for our newsletter\n\nRelated: Ten boats to see\n\n";
        Article article = Story.Read("“The pier will open in May,” Anna Holm said.\n\n" + Furniture + "“It will hold,” she said.");
        Assert.Equal("Anna Holm", article.Quotes[1].Speaker?.Name);
    }

    /// <summary>The pronouns of all people, in the order of the text.</summary>
    private static List<(string Word, string Person)> Pronouns(string body)
    {
        Article article = Story.Read(body);
        return
        [
            .. article.People
                .SelectMany(person => person.Mentions.Select(mention => (mention, person)))
                .Where(pair => pair.mention.Kind == MentionKind.Pronoun)
                .OrderBy(pair => pair.mention.Span.Start)
                .Select(pair => (pair.mention.Text, pair.person.Name)),
        ];
    }
}
