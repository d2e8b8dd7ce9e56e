namespace Corpus.Text.Tests.Quotations;

/// <summary>The antecedents of he, she and him, where they name a speaker.</summary>
public class PronounTests
{
    [Fact]
    public void A_pronoun_means_the_last_speaker() =>
        Assert.Equal(
            ["The pier will open = Anna Holm", "It will open in May = Anna Holm"],
            Story.Quotes("Clara Lind came first.\n\n“The pier will open,” Anna Holm said.\n\n“It will open in May,” she said."));

    [Fact]
    public void A_link_in_capitals_names_nobody_whom_a_pronoun_means() =>
        Assert.Equal(["It is late = Bert Lund"],
            Story.Quotes("Carl Ode is the mayor.\n\nBert Lund answered in the evening.\n\nCARL ODE SIGNS THE HARBOUR BILL\n\n"
                + "“It is late,” he said."));

    [Fact]
    public void A_pronoun_in_a_gallery_means_the_person_in_its_caption() =>
        Assert.Equal(
            ["The pier will open = Bert Lund", "It is late = Anna Holm"],
            Story.Quotes("“The pier will open,” said Bert Lund.\n\n"
                + "Photos: The pier Anna Holm, the mayor, on the pier in May. “It is late,” she said. Hide Caption 3 of 12"));

    [Fact]
    public void A_pronoun_means_the_last_speaker_even_if_the_gender_is_unknown() =>
        Assert.Equal(
            ["We are glad = Tarn Ringholm", "We waited nine years = Tarn Ringholm"],
            Story.Quotes("“We are glad,” said engineer Tarn Ringholm, who drew Anna Holm's pier. “We waited nine years,” she added."));

    [Theory]
    [InlineData("Clara Lind cut the ribbon.", "Clara Lind")]
    [InlineData("Bert Lund cut the ribbon.", "Anna Holm")]
    public void A_pronoun_below_a_paragraph_about_another_person_means_that_person(string above, string speaker) =>
        Assert.Equal(
            ["The pier will open = Anna Holm", "It will open in May = " + speaker],
            Story.Quotes("“The pier will open,” Anna Holm said.\n\n" + above + "\n\n“It will open in May,” she said."));

    [Theory]
    [InlineData("Anna Holm told the Ellery Post she was glad. “The pier will open in May,” the paper quoted her as saying.", "Anna Holm")]
    [InlineData("Bert Lund told the Ellery Post he was glad. “The pier will open in May,” the paper quoted him as saying.", "Bert Lund")]
    [InlineData("The Ellery Post was glad. “The pier will open in May,” the paper quoted him as saying.", "him")]
    public void A_pronoun_that_a_newspaper_quotes_gets_a_full_name(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("After a talk with Anna Holm, Clara Lind was glad.", "Clara Lind")]
    [InlineData("Standing beside Anna Holm, Clara Lind cut the ribbon.", "Clara Lind")]
    [InlineData("Anna Holm, who built it with Clara Lind, was glad.", "Anna Holm")]
    [InlineData("After a talk with Anna Holm, the town was glad.", "Anna Holm")] // nobody else
    public void A_pronoun_means_the_subject_and_not_a_name_in_the_opening_words(string before, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(before + " “The pier will open in May,” she said."));

    [Theory]
    [InlineData("At the quay, Clara Lind cut the ribbon.", "Clara Lind")]
    public void The_subject_of_the_paragraph_above_may_stand_behind_a_comma(string above, string speaker) =>
        Assert.Equal("It will open in May = " + speaker,
            Story.Quotes("“The pier will open,” Anna Holm said.\n\n" + above + "\n\n“It will open in May,” she said.")[^1]);

    [Theory]
    [InlineData("The mayor told Carl Lind that the pier was open.", "Bert Holm")]
    [InlineData("In May, the mayor met Carl Lind at the quay.", "Bert Holm")]
    [InlineData("The mayor's letter did not please Carl Lind.", "Carl Lind")]
    [InlineData("Carl Lind thanked the mayor.", "Carl Lind")]
    [InlineData("The mayor of Vost met Carl Lind.", "Carl Lind")]
    [InlineData("The former mayor met Carl Lind.", "Carl Lind")]
    public void A_pronoun_may_mean_a_person_mentioned_only_by_role(string before, string speaker) =>
        Assert.Equal(speaker,
            Story.Speaker("Mayor Bert Holm came, and so did the sailor Carl Lind.\n\n" + before + " “We waited nine years,” he said."));

    [Theory]
    [InlineData("It is safe, said the Vost harbour engineer Bert Lund.")]
    [InlineData("It is safe, according to the engineer Bert Lund.")]
    [InlineData("Tom Ode should wait, said Bert Lund, an engineer who knows the pier.")]
    [InlineData("Bert Lund, an engineer, says that Tom Ode should wait.")]
    public void Who_said_the_sentence_above_speaks_on_in_whatever_form(string above) =>
        Assert.Equal("Bert Lund",
            Story.Quotes("“The pier will open,” the sailor Tom Ode said.\n\n" + above + "\n\n“We waited nine years,” he said.")[^1]
                .Split(" = ")[1]);

    [Theory]
    [InlineData("“Tom Ode waited nine years,” he said.", "Bert Lund")]
    [InlineData("“Tom waited nine years,” he said.", "Bert Lund")]
    public void Hardly_anybody_names_themselves(string quotation, string speaker) =>
        Assert.Equal(speaker,
            Story.Quotes("Mayor Tom Ode met the engineer Bert Lund at the quay.\n\n" + quotation)[^1].Split(" = ")[1]);

    [Theory]
    [InlineData("The mayor said the pier was open.", "Bert Holm")]
    [InlineData("A mayor said the pier was open.", "mayor")]
    public void A_speaker_given_by_role_is_the_current_speaker(string above, string speaker) =>
        Assert.Equal("We waited nine years = " + speaker,
            Story.Quotes("Mayor Bert Holm came. Carl Lind said he was glad.\n\n" + above + "\n\n“We waited nine years,” he said.")[^1]);

    [Theory]
    [InlineData("Anna Holm came to the quay.", "the Republican nominee", "Anna Holm")]
    [InlineData("Anna Holm came to the quay.", "the Democratic front-runner", "Anna Holm")]
    [InlineData("Anna Holm came to the quay.", "the Danish nominee", "Danish nominee")]
    [InlineData("Nobody came to the quay.", "the Republican nominee", "Republican nominee")]
    [InlineData("Anna Holm came to the quay.", "a Republican nominee", "Republican nominee")]
    public void A_party_does_not_state_an_origin(string above, string description, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(above + "\n\n“We waited nine years,” " + description + " said."));

    [Theory]
    [InlineData("Danish Mayor Clara Lind met the Norwegian mayor Anna Holm.", "Clara Lind")]
    [InlineData("Mayor Clara Lind was there.", "Clara Lind")]
    [InlineData("Norwegian Mayor Anna Holm was there.", "Danish mayor")]
    public void A_role_with_a_country_does_not_mean_a_person_from_elsewhere(string before, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(before + " “We waited nine years,” the Danish mayor said."));

    [Theory]
    [InlineData("Bert Holm's wife was at the quay.", "Bert Holm's wife")]
    [InlineData("His sister drove him to the quay.", "his sister")]
    [InlineData("A pensioner who lives at the quay saw it.", "pensioner")]
    [InlineData("His wife, Berta, was at the quay.", "Berta")]
    [InlineData("Bert Holm's daughter Berta was at the quay.", "Berta")]
    [InlineData("Clara Lind's mother was at the quay.", "Clara Lind")] // which of the two?
    [InlineData("His brother was at the quay.", "Clara Lind")]
    [InlineData("His sisters were at the quay.", "Clara Lind")]
    [InlineData("A reporter asked Clara Lind about the pier.", "Clara Lind")]
    [InlineData("A woman fell into the harbour.", "Clara Lind")]
    [InlineData("“It held. A pensioner saw it. It was late,” she said.", "Clara Lind")]
    public void A_pronoun_may_mean_an_unnamed_person(string before, string speaker) =>
        Assert.Equal(speaker,
            Story.Quotes(
                "Bert Holm and Clara Lind came. “It is open,” Clara Lind said.\n\n" + before + " “We waited nine years,” she said.")[^1]
                    .Split(" = ")[1]);

    [Theory]
    [InlineData("Berta, 57, was at the quay.", "Berta")]
    [InlineData("Then 57-year-old Berta came to the quay.", "Berta")]
    [InlineData("A 57-year-old Ellery, Vost, resident was at the quay.", "Clara Lind")]
    [InlineData("In Ellery, 57 sailors were at the quay.", "Clara Lind")]
    public void An_age_shows_that_a_single_name_is_a_person(string before, string speaker) =>
        Assert.Equal(speaker,
            Story.Quotes("“It is open,” Clara Lind said.\n\n" + before + " “We waited nine years,” she said.")[^1].Split(" = ")[1]);

    [Theory]
    [InlineData("Clara Lind asked Anna Holm about the pier.", "Anna Holm")]
    [InlineData("Clara Lind asked Mayor Anna Holm about the pier.", "Anna Holm")]
    [InlineData("Clara Lind asked about Anna Holm's pier.", "Clara Lind")]
    [InlineData("Clara Lind kept asking for the pier, and Bert Lund left.", "Clara Lind")]
    [InlineData("Clara Lind told Anna Holm about the pier.", "Clara Lind")]
    public void A_person_asked_in_the_sentence_before_answers(string before, string speaker)
    {
        Assert.Equal(speaker, Story.Speaker(before + " “We waited nine years,” she said."));
        Assert.Equal(speaker, Story.Speaker(before + "\n\n“We waited nine years,” she said."));
    }

    [Theory]
    [InlineData("“Will it hold?” a diver was heard asking Anna Holm.", "Anna Holm")]
    public void A_person_who_is_asked_becomes_the_current_speaker(string above, string speaker) =>
        Assert.Equal("We waited nine years = " + speaker,
            Story.Quotes("“It is open,” Clara Lind said.\n\n" + above + "\n\n“We waited nine years,” she said.")[^1]);

    [Theory]
    [InlineData("Clara Lind, who came late, was full of praise for Anna Holm's pier.", "Clara Lind")]
    public void A_possessive_is_not_the_last_speaker(string above, string speaker) =>
        Assert.Equal("It will open in May = " + speaker,
            Story.Quotes("“The pier will open,” Anna Holm said.\n\n" + above + "\n\n“It will open in May,” she said.")[^1]);

    [Theory]
    [InlineData("Bert Holm said the sailors were “glad of the pier.” Carl Lind agreed.", "Bert Holm")]
    [InlineData("The sailors are “glad of the pier,” Carl Lind agreed.", "Carl Lind")]
    public void A_person_who_agrees_behind_a_full_stop_is_not_the_speaker(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Bert Holm was at the quay. He met Carl Lind, and he said the pier was “nine years late.”", "Bert Holm")]
    public void A_pronoun_that_opens_a_sentence_keeps_its_antecedent_in_it(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Lind campaign manager Bert Holm was at the quay.", "Bert Holm")]
    [InlineData("Lind spokesman Bert Holm was at the quay.", "Bert Holm")]
    [InlineData("Lind campaign signs angered Bert Holm.", "Carl Lind")]
    [InlineData("Lind met spokesman Bert Holm.", "Carl Lind")]
    [InlineData("Still, Lind thanked Bert Holm.", "Carl Lind")]
    public void A_pronoun_does_not_mean_an_employer_or_a_person_nodded_to(string before, string speaker) =>
        Assert.Equal(speaker, Story.Speaker("The engineer Carl Lind came.\n\n" + before + " “We waited nine years,” he said."));

    [Theory]
    [InlineData("SEE ALSO: Bert Holm defends the pier: “It holds”", "Carl Lind")]
    [InlineData("Bert Holm defended the pier: “It holds.”", "Bert Holm")]
    public void A_speaker_in_a_link_is_not_the_current_speaker(string between, string speaker) =>
        Assert.Equal("We waited nine years = " + speaker,
            Story.Quotes("The engineer Carl Lind said it was “late.”\n\n" + between + "\n\n“We waited nine years,” he said.")[^1]);
}
