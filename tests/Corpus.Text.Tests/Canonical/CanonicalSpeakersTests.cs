using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Text.Canonical;

namespace Corpus.Text.Tests.Canonical;

/// <summary>Which names of a corpus are one speaker. An article is a row of names; in a name, <c>=</c> stands before its aliases.</summary>
public class CanonicalSpeakersTests
{
    public static TheoryData<string[], string> One => new()
    {
        // Spellings.
        { ["Kim Jong-un", "Kim Jong Un", "Kim Jong Un"], "Kim Jong Un" },
        { ["José Ode", "Jose Ode", "José Ode"], "José Ode" },
        { ["Sean O’Lund", "Sean O'Lund"], "Sean O'Lund" },
        { ["ANNA HOLM", "Anna Holm"], "Anna Holm" },
        // Titles, middle names, forms of a given name.
        { ["Mayor Anna Holm", "Anna Holm", "Anna Holm"], "Anna Holm" },
        { ["Anna K. Holm", "Anna Holm", "Anna Holm"], "Anna Holm" },
        { ["Bashar al-Ode", "Bashar al-Ode", "Bashar Ode"], "Bashar al-Ode" },
        { ["Bert O. Lund Jr.", "Bert Lund", "Bert Lund"], "Bert Lund" },
        { ["Bob Ode", "Robert Ode", "Robert Ode"], "Robert Ode" },
        // A surname that one person has.
        { ["Holm", "Anna Holm"], "Anna Holm" },
        { ["Mayor Holm", "Anna Holm"], "Anna Holm" },
        { ["van Holm", "Anna van Holm=van Holm"], "Anna van Holm" },
        { ["Nieto", "Enrique Peña Nieto", "Peña Nieto", "Enrique Peña Nieto=Peña Nieto,Nieto"], "Enrique Peña Nieto" },
        { ["Choe", "Choe Son Hui=Choe"], "Choe Son Hui" },
    };

    public static TheoryData<string[], string> Several => new()
    {
        { ["Kim Jong Un", "Kim Jong Il"], "Kim Jong Il, Kim Jong Un" },
        { ["Anna Holm", "Bert Holm"], "Anna Holm, Bert Holm" },
        // A surname that two people have is nobody's.
        { ["Anna Holm=Holm", "Bert Holm=Holm", "Holm"], "Anna Holm, Bert Holm, Holm" },
        { ["Kim", "Kim Jong Un=Kim", "Kim Jong Il"], "Kim, Kim Jong Il, Kim Jong Un" },
        // A given name is not enough.
        { ["Anna", "Anna Holm=Anna"], "Anna, Anna Holm" },
        { ["Jordan", "Jim Jordan", "Jordan Lund"], "Jim Jordan, Jordan, Jordan Lund" },
        // A father and a son.
        { ["Bert Lund", "Bert Lund Jr."], "Bert Lund, Bert Lund Jr." },
        { ["Bert O. Lund Jr.", "Bert O. Lund Jr.", "Bert O. Lund III", "Bert O. Lund"], "Bert O. Lund III, Bert O. Lund Jr." },
        // Two middle names; the name without one may be either.
        { ["George H. Ode", "George W. Ode", "George Ode"], "George H. Ode, George Ode, George W. Ode" },
        // Bob is Robert only where few people have the surname, or an article says so.
        { ["Bob Ode", "Robert Ode", "Anna Ode", "Bert Ode", "Carla Ode"], "Anna Ode, Bert Ode, Bob Ode, Carla Ode, Robert Ode" },
    };

    [Theory]
    [MemberData(nameof(One))]
    public void Names_of_one_person_are_one_speaker(string[] articles, string name) =>
        Assert.Equal(name, Assert.Single(Group(articles, SpeakerKind.Person)).Name);

    [Theory]
    [MemberData(nameof(Several))]
    public void Names_of_several_people_are_several_speakers(string[] articles, string names) =>
        Assert.Equal(names, Names(Group(articles, SpeakerKind.Person)));

    [Theory]
    [InlineData("Ellery Harbour Authority=EHA", "EHA", "Ellery Harbour Authority")]
    [InlineData("Vost Central News Agency", "VCNA", "Vost Central News Agency")]
    [InlineData("Board of Fish and Tides", "BFT", "Board of Fish and Tides")]
    [InlineData("Associated Press", "AP", "Associated Press")]
    [InlineData("V.C.N.A.", "VCNA", "V.C.N.A.")]
    public void A_body_and_its_acronym_are_one_speaker(string one, string other, string name) =>
        Assert.Equal(name, Assert.Single(Group([one, other], SpeakerKind.Organisation)).Name);

    [Theory]
    [InlineData("VCNA", "Vost Central News Agency", "Vale Council of Newly Arrived")]
    [InlineData("EH", "Ellery Harbour", "Tides Board")]
    [InlineData("Times", "Ellery Times", "Vost Times")]
    [InlineData("Foreign Ministry", "Ellery's Foreign Ministry", "Vost Foreign Ministry")]
    public void A_short_name_that_fits_two_bodies_or_fits_by_chance_stays_alone(params string[] bodies) =>
        Assert.Equal(bodies.Length, Group(bodies, SpeakerKind.Organisation).Count);

    [Fact]
    public void A_ministry_is_that_of_the_place_which_its_article_names()
    {
        IReadOnlyList<EntityEntry> speakers = CanonicalSpeakers.Of(
            [
                [Body("Ellery's Foreign Ministry", 0), Body("Foreign Ministry", 1)],
                [Body("Foreign Ministry", 0)],
                [Body("Russian Foreign Ministry", 0), Body("Ellery's Foreign Ministry", 1), Body("Foreign Ministry", 2)],
            ],
            StatedAliases.None);
        Assert.Equal("Ellery's Foreign Ministry, Foreign Ministry, Russian Foreign Ministry", Names(speakers));
        Assert.Equal([new EntityPlace(0, 0), new EntityPlace(0, 1), new EntityPlace(2, 1)], speakers[0].Places);
    }

    [Fact]
    public void A_surname_that_nearly_all_articles_give_to_one_person_is_that_person()
    {
        string[] known = [.. Enumerable.Repeat("Anna Holm=Holm", 20), "Bert Holm", "Holm"];
        Assert.Equal("Anna Holm, Bert Holm", Names(Group(known, SpeakerKind.Person)));
        Assert.Equal("Anna Holm, Bert Holm, Holm", Names(Group(known[1..], SpeakerKind.Person)));
    }

    [Fact]
    public void A_surname_stays_alone_in_an_article_about_another_person_of_that_name()
    {
        ArticleEntity[][] articles =
        [
            .. Enumerable.Repeat<ArticleEntity[]>([Person("Anna Holm=Holm", 0)], 20),
            [Person("Holm", 0)],
            [Person("Holm", 0), Person("Bert Holm")],
        ];
        IReadOnlyList<EntityEntry> speakers = CanonicalSpeakers.Of(articles, StatedAliases.None);
        Assert.Equal("Anna Holm, Holm", Names(speakers));
        Assert.Equal([new EntityPlace(21, 0)], speakers[1].Places);
    }

    [Fact]
    public void A_person_who_is_only_mentioned_gives_a_surname_its_full_name_or_its_doubt()
    {
        Assert.Equal("Anna Holm", Names(CanonicalSpeakers.Of([[Person("Holm", 0)], [Person("Anna Holm")]], StatedAliases.None)));
        Assert.Equal("Holm", Names(CanonicalSpeakers.Of([[Person("Holm", 0)], [Person("Anna Holm"), Person("Bert Holm")]],
            StatedAliases.None)));
    }

    [Fact]
    public void A_speaker_has_the_names_and_the_places_of_all_articles()
    {
        EntityEntry holm = Assert.Single(Group(["Anna Holm=Holm", "Anna K. Holm", "Mayor Holm", "Anna Holm"], SpeakerKind.Person));
        Assert.Equal(("Anna Holm", SpeakerKind.Person, "Anna K. Holm, Holm, Mayor Holm"),
            (holm.Name, holm.Kind, string.Join(", ", holm.Aliases)));
        Assert.Equal([0, 1, 2, 3], holm.Places.Select(place => place.Article));
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter()
    {
        string[] articles = ["Bob Ode", "Robert Ode", "Ode", "Anna K. Holm", "Anna Holm", "Holm", "Kim Jong-un", "Kim Jong Un"];
        Assert.Equal(Describe(Group(articles, SpeakerKind.Person)),
            Describe(Group([.. articles.Reverse()], SpeakerKind.Person)));
    }

    [Theory]
    [InlineData("Ana Brandt = Anna Holm", "Ana Brandt, Bert Lund")]
    [InlineData("Anna Holm = Bert Lund", "Anna Holm")]
    [InlineData("Bert Lund = Holm", "Anna Holm, Bert Lund")]
    [InlineData("Anna Holm != Holm", "Anna Holm, Bert Lund, Holm")]
    [InlineData("Anna Holm != Bert Lund\nAnna Holm = Bert Lund", "Anna Holm, Bert Lund")]
    public void An_alias_file_joins_and_separates(string text, string names)
    {
        var stated = new StatedAliases([AliasFile.Parse(text)]);
        Assert.Equal(names, Names(Group(["Anna Holm", "Holm", "Bert Lund"], SpeakerKind.Person, stated)));
        Assert.Empty(stated.Unmatched);
    }

    [Fact]
    public void A_stated_name_that_no_article_has_is_known_afterwards()
    {
        var stated = new StatedAliases([AliasFile.Parse("Anna Holm = Mrs Tarn, Lund\nHolm != Ode")]);
        Group(["Anna Holm=Holm", "Bert Lund=Lund"], SpeakerKind.Person, stated);
        Assert.Equal(["Ode", "Mrs Tarn"], stated.Unmatched.Select(unmatched => unmatched.Name.Text));
    }

    /// <summary>Groups articles with one name each.</summary>
    private static IReadOnlyList<EntityEntry> Group(string[] articles, SpeakerKind kind, StatedAliases? stated = null) =>
        CanonicalSpeakers.Of([.. articles.Select(name => new[] { Entity(name, kind, 0) })], stated ?? StatedAliases.None);

    private static ArticleEntity Person(string name, int member = -1) => Entity(name, SpeakerKind.Person, member);

    private static ArticleEntity Body(string name, int member) => Entity(name, SpeakerKind.Organisation, member);

    private static ArticleEntity Entity(string name, SpeakerKind kind, int member)
    {
        string[] parts = name.Split('=', ',');
        return new ArticleEntity(parts[0], kind, parts[1..], member);
    }

    private static string Names(IEnumerable<EntityEntry> speakers) => string.Join(", ", speakers.Select(speaker => speaker.Name));

    private static string[] Describe(IEnumerable<EntityEntry> speakers) =>
        [.. speakers.Select(speaker => speaker.Name + ": " + string.Join(", ", speaker.Aliases))];
}
