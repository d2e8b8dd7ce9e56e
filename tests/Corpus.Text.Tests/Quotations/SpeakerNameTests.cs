using System.Linq;

namespace Corpus.Text.Tests.Quotations;

public class SpeakerNameTests
{
    [Theory]
    [InlineData("“We waited nine years,” said Mayor Anna Holm Jr. of Ellery.", "Anna Holm Jr.")]
    [InlineData("Anna Ode-Lund, 43, came. “We waited nine years,” Ode-Lund said.", "Anna Ode-Lund")]
    [InlineData("Anna Holm -- an engineer at the quay -- said: “We waited nine years.”", "Anna Holm")]
    [InlineData("The engineer -- Anna Holm -- said: “We waited nine years.”", "Anna Holm")]
    [InlineData("The mayors came. “We waited nine years,” said one of them, Rep. Anna Holm, a diver.", "Anna Holm")]
    [InlineData("“We waited nine years,” Lund & Sons said in a statement.", "Lund & Sons")]
    [InlineData("“We waited nine years,” VG&E said in a statement.", "VG&E")]
    [InlineData("& Anna Holm said: “We waited nine years.”", "Anna Holm")]
    [InlineData("The mayors came. “We waited nine years,” said one of them, in Rep. Anna Holm's office.", "one of them")]
    [InlineData("“We waited nine years,” said a lawyer for the town, Anna Holm of Port Ellery.", "Anna Holm")]
    [InlineData("“We waited nine years,” said a lawyer for the mayor, Anna Holm of Port Ellery.", "lawyer")]
    [InlineData("“We waited nine years,” said Vost Council of Elders Speaker Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” a ministry of tides spokesman said.", "ministry of tides spokesman")]
    [InlineData("“We waited nine years,” a council of the mayor said.", "council")]
    [InlineData("A Vost professor, Anna Holm, came. “We waited nine years,” the professor said.", "Anna Holm")]
    [InlineData("“We waited nine years,” said Ellery Democrat Tarn Ringholm.", "Tarn Ringholm")]
    [InlineData("“We waited nine years,” said Anna Paris.", "Anna Paris")]
    [InlineData("A man in Paris who waited told us: “We waited nine years.”", "man")]
    [InlineData("The Ellery Times was there. “We waited nine years,” the Times wrote.", "Ellery Times")]
    [InlineData("The Ellery Times and the Vost Times were there. “We waited nine years,” the Times wrote.", "Times")]
    [InlineData("Bert King came. “We waited nine years,” King said.", "Bert King")]
    [InlineData("Bert King came. “We waited nine years,” Mr. King said.", "Bert King")]
    [InlineData("“We waited nine years,” the Attorney General said.", "Attorney General")]
    [InlineData("“We waited nine years,” said the Ambassador to VATO Anna Holm.", "Anna Holm")]
    [InlineData("The book's author, Anna Holm, came. “We waited nine years,” the author said.", "Anna Holm")]
    [InlineData("The town's Harbour Minister, Anna Holm, said: “We waited nine years.”", "Anna Holm")]
    [InlineData("A third of the divers said the pier was “a danger to every boat.”", "third of the divers")]
    [InlineData("“We waited nine years,” the ministry of ports said.", "ministry of ports")]
    [InlineData("Anna Holm said an inquiry will confirm that there was “no danger to any boat.”", "Anna Holm")]
    [InlineData("On Monday Bert Lund live-tweeted that the pier was “a danger to every boat.”", "Bert Lund")]
    [InlineData("Anna Holm, a lawyer from Ellery told the Gazette: “We waited nine years.”", "Anna Holm")]
    [InlineData("In a talk with Anna Holm, the lawyer told Bert Lund: “We waited nine years.”", "lawyer")]
    [InlineData("Anna Holm, the mayor said, was “a danger to every boat.”", "mayor")]
    [InlineData("Bert Lund was mocked by his rivals for saying the pier was “as safe as any house.”", "Bert Lund")]
    [InlineData("Bert Lund was mocked by his rivals, who said the pier was “as safe as any house.”", "his rivals")]
    [InlineData("Boats left the town as Bert Lund, director of the pier, warned of “a very bad flood.”", "Bert Lund")]
    [InlineData("Divers such as Bert Lund warned of “a very bad flood.”", "divers")]
    [InlineData("Bert Lund, as I recall, warned of “a very bad flood.”", "Bert Lund")]
    [InlineData("Anna Maria Ode Lund came. Ode Lund warned of “a very bad flood.”", "Anna Maria Ode Lund")]
    [InlineData("One harbour aide, budget chief Bert Lund, warned of “a very bad flood.”", "Bert Lund")]
    [InlineData("“We waited nine years,” said a friend, former mayor Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” said the mayor, a friend of engineer Anna Holm.", "mayor")]
    [InlineData("Three friends, engineer Bert Lund, mayor Anna Holm and a diver, warned of “a very bad flood.”", "three friends")]
    [InlineData("“We waited nine years for a pier,” Anna Holm quipped.", "Anna Holm")]
    [InlineData("K.T. Ringholm came. “We waited nine years,” Mrs. Ringholm said.", "K.T. Ringholm")]
    [InlineData("Tarn Ringholm came. “We waited nine years,” Mr. Ringholm said.", "Tarn Ringholm")]
    [InlineData("Team Ringholm came. “We waited nine years,” Mr. Ringholm said.", "Ringholm")]
    [InlineData("“We waited nine years,” Luca Ringholm, a weaver from Vost said.", "Luca Ringholm")]
    [InlineData("A 2016 study released in the Vost Harbour journal said it was “a very long wait.”", "2016 study")]
    [InlineData("Bert Lund tried to make the case that it was “a very long wait.”", "Bert Lund")]
    [InlineData("Gov. Anna Holm met the Vost Star, New Ellery’s biggest newspaper. The paper called it “a very long wait.”", "Vost Star")]
    [InlineData("Harbour Secretary Bert Lund left.\n\n“We waited nine years,” said the former Marine General.", "Bert Lund")]
    [InlineData("Critics were angry. Bert Lund of Vost’s Today said, “We waited nine years.”", "Bert Lund")]
    [InlineData("Faith Long leads the choir. “We waited nine years,” Long said.", "Faith Long")]
    [InlineData("Anna Lund and Drew Holm run the yard. “We waited nine years,” Holm said.", "Drew Holm")]
    [InlineData("Bert Lund came. “We waited nine years,” then-Mayor Anna Holm, R-Ohio, said.", "Anna Holm")]
    [InlineData("The youngest of the divers, 19-year-old Anna Holm, said: “We waited nine years.”", "Anna Holm")]
    [InlineData("The eldest son, Bert, said: “We waited nine years.”", "Bert")]
    [InlineData("Pressed on the date, the mayor, Anna Holm, would only say it was “a very long wait.”", "Anna Holm")]
    [InlineData("An e-mail sent by Anna Holm said it was “a very long wait.”", "Anna Holm")]
    [InlineData("A statement released by Anna Holm said it was “a very long wait.”", "Anna Holm")]
    public void A_speaker_has_the_full_name(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“We waited nine years for a pier.”\n\nAnna Holm, Ellery Post", 1)]
    [InlineData("“We waited nine years for a pier.”\n\nAnna Holm's Plan, Bert Lund's Pier, Both Open Today", 0)]
    public void A_signature_in_title_case_names_a_person(string body, int people) => Assert.Equal(people, Story.Read(body).People.Count);

    [Fact]
    public void A_nickname_parts_a_given_name_from_its_surname() =>
        Assert.Equal(["Mudcat = name", "We waited nine years = Dave Holm"],
            Story.Quotes("Holm came. Dave “Mudcat” Holm is a diver. “We waited nine years,” Holm said."));

    [Fact]
    public void A_hyphen_in_the_headline_joins_two_names() => Assert.Equal(
        "Anna Holm",
        Assert.Single(ArticleReader.Read("Holm-Lund Talks End\n\nAnna Holm met Bert Lund. “It is over,” Holm said.").Quotes).Speaker?.Name);

    [Theory]
    [InlineData("The Holm-Lund bill passed after Anna Holm met Bert Lund.", "Anna Holm|Bert Lund")]
    [InlineData("The Holm-Lund bill passed. Rep. Holm met Bert Lund.", "Holm|Bert Lund")]
    [InlineData("Anna Lind-Holm came. Lind-Holm met Bert Lund.", "Anna Lind-Holm|Bert Lund")]
    [InlineData("Anna-Lena met Bert Lund.", "Anna-Lena|Bert Lund")]
    public void A_hyphen_between_two_people_makes_no_third(string body, string people) =>
        Assert.Equal(people, string.Join('|', Story.Read(body).People.Select(person => person.Name)));

    [Fact]
    public void A_title_of_the_father_does_not_mean_the_son() =>
        Assert.Equal("Holm", Story.Speaker("Bert Holm Jr. came. President Holm did not. “We waited nine years,” Holm said."));

    [Fact]
    public void A_title_of_the_son_means_the_son() =>
        Assert.Equal("Bert Holm Jr.", Story.Speaker("Mayor Bert Holm Jr. came. “We waited nine years,” Mayor Holm said."));

    [Theory]
    [InlineData(
        "President Anna Holm came. President Holm spoke. President Holm left. President Holm's pier met one of President Bert Lund's "
            + "years. “We waited nine years,” the president said.", "Anna Holm")]
    [InlineData("President Anna Holm came. President Bert Lund came too. “We waited nine years,” the president said.", "Bert Lund")]
    public void An_office_means_its_nearest_holder_unless_another_has_it_far_more_often(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("The town council opened the pier and said it was glad. It added: “We waited nine years.”", "town council")]
    [InlineData("The Ellery Harbour Authority said the pier was open. “We waited nine years,” it said.", "Ellery Harbour Authority")]
    [InlineData("The sailors said the pier was open. “We waited nine years,” they said.", "sailors")]
    [InlineData("Bert Lund said the pier was open. “We waited nine years,” they said.", "they")]
    [InlineData("A spokesman said the pier was open. “We waited nine years,” it said.", "it")]
    [InlineData("The town council said it was glad.\n\nRain fell.\n\nSnow fell.\n\n“We waited nine years,” it said.", "it")]
    public void It_refers_to_a_body_and_they_to_a_group(string body, string speaker) =>
        Assert.Equal(speaker, Story.Quotes(body)[^1].Split(" = ")[1]);

    [Theory]
    [InlineData("“We waited nine years,” said Vost Bank of Tides governor Tarn Holm-Ode.", "Tarn Holm-Ode")]
    [InlineData("“We waited nine years,” Department of Tides spokeswoman Anna Holm said.", "Anna Holm")]
    [InlineData("“We waited nine years,” said acting Ellery chief of staff Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” said deputy head of pier repairs Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” said the Vost envoy to the Northern Harbour Authority (NHA) Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” said the head of the mission to Ellery, Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” one of the engineers, Anna Holm, said.", "Anna Holm")]
    [InlineData("“We waited nine years,” a spokesman for Mayor Anna Holm said.", "spokesman")]
    [InlineData("Deputy head of Ellery Municipal Tides and Fishing Committee Tok Sanlu said: “We waited nine years.”", "Tok Sanlu")]
    [InlineData("The head of the Ellery Municipal Tides and Fishing Committee said: “We waited nine years.”",
        "head of the Ellery Municipal Tides and Fishing Committee")]
    [InlineData("It rained. North Vost said: “We waited nine years.”", "North Vost")]
    [InlineData("South Ellery called the plan “a wait of nine years.”", "South Ellery")]
    [InlineData("North of the pier Anna Holm said: “We waited nine years.”", "Anna Holm")]
    [InlineData("“We waited nine years,” Vostian President Park Tok-sun said.", "Park Tok-sun")]
    [InlineData("It rained. Archbishop of Vost Tok Sanlu said: “We waited nine years.”", "Tok Sanlu")]
    [InlineData("It rained. President of VPPA Naran Bej Sanlu said: “We waited nine years.”", "Naran Bej Sanlu")]
    [InlineData("“We waited nine years,” said Vice Minister of Personnel Tok Sanlu.", "Tok Sanlu")]
    [InlineData("It rained. Director of the Tides Mission Agency said: “We waited nine years.”", "Director")]
    [InlineData("It rained. The Minister of Rural Tides Supply said: “We waited nine years.”", "Minister")]
    [InlineData("Bert Holm, Minister of Rural Tides Supply, said: “We waited nine years.”", "Bert Holm")]
    [InlineData("“We waited nine years,” Tarn al-Ringholm said.", "Tarn al-Ringholm")]
    [InlineData("“We waited nine years,” Tarn al- Ringholm said.", "Tarn al-Ringholm")]
    [InlineData("“We waited nine years,” said the Ellery- Vost council.", "Ellery-Vost council")]
    [InlineData("“We waited nine years,” Sailors Without Borders said.", "Sailors Without Borders")]
    [InlineData("“We waited nine years,” said Anna Holm without Bert Lund.", "Anna Holm")]
    [InlineData("“We waited nine years,” said spokesman for the opposition leader Anna Holm.", "spokesman")]
    [InlineData("“We waited nine years,” said the friends of Anna Holm.", "friends")]
    [InlineData("“We waited nine years,” said the minister of tides and harbours, Tarn Ringholm.", "Tarn Ringholm")]
    [InlineData("The minister of tides and harbours, Tarn Ringholm, came. “We waited nine years,” he said.", "Tarn Ringholm")]
    [InlineData("Al Rasha came. “We waited nine years,” said Abdulla Khalid Al Rasha.", "Abdulla Khalid Al Rasha")]
    [InlineData("Abdulla Khalid Al Rasha came. “We waited nine years,” Al Rasha said.", "Abdulla Khalid Al Rasha")]
    [InlineData("Al Holm came. “We waited nine years,” Holm said.", "Al Holm")]
    [InlineData("Wang Rui came. “We waited nine years,” Wang said.", "Wang Rui")]
    [InlineData("“We waited nine years,” the Morgonljus daily wrote.", "Morgonljus")]
    [InlineData("“We waited nine years,” the VNB news agency wrote.", "VNB")]
    [InlineData("“We waited nine years,” the Vost news agency in the north wrote.", "Vost")]
    [InlineData("“We waited nine years,” the second TV network wrote.", "second TV network")]
    [InlineData("The Vost Fishing Authority came. “We waited nine years,” the Authority said.", "Vost Fishing Authority")]
    [InlineData("The Vost Fishing Authority and the Ellery Port Authority came. “We waited nine years,” the Authority said.", "Authority")]
    public void An_office_and_its_field_are_not_part_of_the_name(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Anna Holm Opens the Last of Our Piers\n\nThe pier was late. “We waited nine years,” Ms. Holm said.", "Anna Holm")]
    [InlineData("Bert Holm Opens the Last of Our Piers\n\nThe pier was late. “We waited nine years,” Ms. Holm said.", "Holm")]
    [InlineData("Bert Lund Opens the Last of Our Piers\n\nThe pier was late. “We waited nine years,” Ms. Holm said.", "Holm")]
    public void The_headline_may_give_the_full_name_for_a_surname_in_the_story(string article, string speaker) =>
        Assert.Equal(speaker, Assert.Single(ArticleReader.Read(article).Quotes).Speaker?.Name);

    [Theory]
    [InlineData(
        "Bert Lund said the pier was open. A pilot disagreed. “No pier is open yet,” a pilot said. “We waited nine years,” he said.",
            "pilot")]
    [InlineData("Bert Lund said the pier was open. “No pier is open yet,” his wife said.\n\n“We waited nine years,” she added.",
        "his wife")]
    [InlineData("Bert Lund said the pier was open. “No pier is open yet,” a spokeswoman said. “We waited nine years,” he said.",
        "Bert Lund")]
    [InlineData("“No pier is open yet,” a pilot said. Bert Lund laughed. “We waited nine years,” he said.", "Bert Lund")]
    [InlineData("Bert Lund said the pier was open. When a pilot asked about it, “we waited nine years,” he said.", "Bert Lund")]
    public void He_may_mean_the_last_speaker_without_a_name(string body, string speaker) =>
        Assert.Equal(speaker, Story.Quotes(body)[^1].Split(" = ")[1]);

    [Theory]
    [InlineData(
        "Bert Lund said the pier was open. Some say it was worse under Tarn Holm than “in the nine years that we waited,” he said.",
            "Bert Lund")]
    [InlineData("Anna Holm said the pier was open. President Ode's plan, she said, “has kept us waiting for nine years.”", "Anna Holm")]
    public void A_person_named_in_indirect_speech_is_not_its_speaker(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Bert Lund came. “It is open,” Lund said. “We waited nine years,” the 52-year-old said.", "Bert Lund")]
    [InlineData("Bert Lund came. “It is open,” Lund said. “We waited nine years,” the Australian said.", "Bert Lund")]
    [InlineData("Bert Lund came. “It is open,” Lund said. “We waited nine years,” the former boxer and diver said.", "Bert Lund")]
    [InlineData("Bert Lund came. “It is open,” Lund said. “We waited nine years,” the 52-year-old handler said.", "Bert Lund")]
    [InlineData("French sailor Bert Lund came. “It is open,” Lund said. “We waited nine years,” the French engineer said.", "Bert Lund")]
    [InlineData("Bert Lund came. “It is open,” Lund said. “We waited nine years,” the French engineer said.", "French engineer")]
    [InlineData("Bert Lund came. “It is open,” Lund said. “We waited nine years,” the official said.", "official")]
    [InlineData("Bert Lund came. “It is open,” an engineer said. “It is not,” Lund said. “We waited nine years,” the engineer said.",
        "engineer")]
    [InlineData("Bert Lund came. “It is open,” Lund said. “We waited nine years,” the engineers said.", "engineers")]
    [InlineData("Bert Lund came. “It is open,” Lund said.\n\nRain fell.\n\nSnow fell.\n\n“We waited nine years,” the engineer said.",
        "engineer")]
    public void A_description_without_a_name_may_mean_the_last_speaker(string body, string speaker) =>
        Assert.Equal(speaker, Story.Quotes(body)[^1].Split(" = ")[1]);

    [Theory]
    [InlineData("Mr. Holm came. Mr. Holm spoke. Anna Holm left. “We waited nine years,” Holm said.", "Holm")]
    [InlineData("Anna Holm came. Mr. Holm left. “We waited nine years,” Holm said.", "Anna Holm")]
    public void A_surname_means_the_person_who_has_it_most_often_with_a_title_or_in_full(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“It is open,” Bert Lund said.\n\nThe sailor Carl Holm was glad.\n\n“We waited nine years,” he said.", "Carl Holm")]
    [InlineData("“It is open,” Bert Lund said.\n\nHe met Carl Holm at the quay.\n\n“We waited nine years,” he said.", "Bert Lund")]
    public void He_means_the_topic_of_the_paragraph_above_if_it_does_not_mention_the_last_speaker(string body, string speaker) =>
        Assert.Equal(speaker, Story.Quotes(body)[^1].Split(" = ")[1]);

    [Theory]
    [InlineData("They said: “We waited nine years.”", "they")]
    [InlineData("Critics said: “We waited nine years.”", "critics")]
    [InlineData("A WHO engineer said: “We waited nine years.”", "WHO engineer")]
    [InlineData("Vost critics said: “We waited nine years.”", "Vost critics")]
    [InlineData("Democrats said: “We waited nine years.”", "Democrats")]
    public void A_capital_at_the_start_of_a_sentence_does_not_make_a_new_source(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Fact]
    public void A_possessive_before_administration_does_not_make_a_new_one() =>
        Assert.Equal("Holm administration",
            Story.Speaker("The Ellery Harbour Administration was there. “We waited nine years,” the Holm administration said."));

    [Theory]
    [InlineData("U.S. Sen. Bert Lund of Ohio, among the sailors, looked on.", "Bert Lund")]
    [InlineData("At the quay Bert Lund cut the ribbon.", "Bert Lund")] // he is known for a man, and the last speaker is not
    [InlineData("At the quay Anna Holm cut the ribbon.", "Tarn Ringholm")]
    public void A_person_above_wins_over_a_speaker_of_unknown_gender(string above, string speaker) =>
        Assert.Equal(speaker,
            Story.Quotes("“We are glad,” said engineer Tarn Ringholm.\n\n" + above + "\n\n“We waited nine years,” he said.")[^1].Split(
                " = ")[1]);

    [Theory]
    [InlineData("The Wharf and Harbour Office was slow. A WHO note called the quay “safe for every boat in the bay.”", "WHO note")]
    [InlineData("The Wharf and Harbour Office was slow. A diver who knew it called the quay “safe for every boat in the bay.”", "diver")]
    public void A_relative_pronoun_in_capitals_is_a_name(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("The Ellery Pier Society said it was glad.", "the group", "Ellery Pier Society")]
    [InlineData("The Ellery Pier Society said it was glad.", "the organization", "Ellery Pier Society")]
    [InlineData("The Ellery Harbour Authority said it was glad.", "the agency", "Ellery Harbour Authority")]
    [InlineData("The Ellery Herald said it was glad.", "the newspaper", "Ellery Herald")]
    [InlineData("The Ellery Pier Society said it was glad.", "a group", "group")]
    [InlineData("The Ellery Pier Society said it was glad.", "the divers' group", "divers' group")]
    [InlineData("The Ellery Pier Society said it was glad.", "the report", "report")]
    [InlineData("The Ellery Pier Society said it was glad. The council said it was not.", "the group", "group")]
    [InlineData("Anna Holm said she was glad.", "the group", "group")]
    [InlineData("The Ellery Pier Society said it was glad.\n\nRain fell.\n\nBoats left.", "the group", "Ellery Pier Society")]
    public void A_general_noun_may_refer_back_to_a_body(string before, string source, string speaker) =>
        Assert.Equal("We waited nine years = " + speaker, Story.Quotes(before + "\n\n“We waited nine years,” " + source + " said.")[^1]);

    [Fact]
    public void It_may_mean_the_body_that_a_noun_refers_to() =>
        Assert.Equal("It is open = Ellery Pier Society",
            Story.Quotes(
                "The Ellery Pier Society said it was glad.\n\n“We waited nine years,” the group said.\n\nIt added: “It is open.”")[^1]);

    [Theory]
    [InlineData("Anna Holm came to the quay.", "the Vostian engineer", "Anna Holm")]
    [InlineData("Anna Holm came to the quay.", "the Paris senator", "Anna Holm")]
    [InlineData("Anna Holm came to the quay. Carl Lind left.", "the engineer", "engineer")]
    [InlineData("Then Anna Holm came to the quay.", "the engineer", "engineer")]
    [InlineData("Gov. Anna Holm came to the quay.", "the Paris senator", "Paris senator")]
    [InlineData("Anna Holm came to the quay.", "the senator", "senator")]
    [InlineData("Anna Holm came to the quay.", "the moderator", "moderator")]
    [InlineData("Anna Holm came to the quay.", "an engineer", "engineer")]
    [InlineData("The mayor's engineer said that Anna Holm came.\n\nAnna Holm came to the quay.", "the engineer", "engineer")]
    [InlineData("Anna Holm came to the quay.\n\nRain fell.", "the engineer", "engineer")]
    public void A_description_may_mean_the_topic_of_the_paragraph_above(string above, string source, string speaker) =>
        Assert.Equal("We waited nine years = " + speaker, Story.Quotes(above + "\n\n“We waited nine years,” " + source + " said.")[^1]);
}
