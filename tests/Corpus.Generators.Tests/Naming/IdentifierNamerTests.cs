using System;
using System.Globalization;
using System.Linq;
using Corpus.Generators.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Naming;

public class IdentifierNamerTests
{
    [Theory]
    [InlineData("putin-plans-pyongyang-visit", "PutinPlansPyongyangVisit")]
    [InlineData("harbour opens", "HarbourOpens")]
    [InlineData("harbour_opens", "HarbourOpens")]
    [InlineData("HarbourOpens", "HarbourOpens")]
    [InlineData("NASA's plan", "NASAsPlan")]
    [InlineData("what’s-next", "WhatsNext")]
    [InlineData("000", "_000")]
    [InlineData("2024-01-22 harbour", "_2024_01_22Harbour")]
    [InlineData("2024-1-2", "_2024_1_2")]
    [InlineData("20240102", "_20240102")]
    [InlineData("harbour 2", "Harbour2")]
    [InlineData("22nd pier", "_22ndPier")]
    [InlineData("class", "Class")]
    [InlineData("@event", "Event")]
    [InlineData("story.fr", "StoryFr")]
    [InlineData("C#", "C")]
    [InlineData(" .hidden ", "Hidden")]
    [InlineData("平壌訪問", "平壌訪問")]
    [InlineData("путин в пхеньяне", "ПутинВПхеньяне")]
    [InlineData("भारत", "भारत")]
    [InlineData("zażółć", "Zażółć")]
    [InlineData("party 🎉", "Party")]
    [InlineData("🎉🎊", "U1F389_U1F38A")]
    [InlineData("_", "U005F")]
    [InlineData("!!", "U0021_U0021")]
    [InlineData("a\u200db\u00adc", "Abc")]
    [InlineData("\u0301a", "A")]
    [InlineData("", "Empty")]
    public void A_text_gives_a_name(string text, string name) => Assert.Equal(name, IdentifierNamer.Name(text));

    [Fact]
    public void Half_a_character_is_spelt_out() => Assert.Equal("UD83C", IdentifierNamer.Name("\ud83c"));

    [Fact]
    public void Letters_and_marks_are_composed() =>
        Assert.Equal("CaféSăoViệt", IdentifierNamer.Name("cafe\u0301 sa\u0306o vie\u0323\u0302t"));

    [Fact]
    public void Long_texts_are_cut_and_stay_apart()
    {
        string first = IdentifierNamer.Name(new string('a', 200) + "1"), second = IdentifierNamer.Name(new string('a', 200) + "2");
        Assert.Equal((128, 128), (first.Length, second.Length));
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("articles", "Articles_")]
    [InlineData("equals", "Equals_")]
    [InlineData("get-type", "GetType_")]
    [InlineData("all", "All_")]
    [InlineData("find", "Find_")]
    [InlineData("finding", "Finding")]
    public void A_member_has_neither_the_name_of_its_type_nor_that_of_a_member_of_every_type(string text, string name) =>
        Assert.Equal(name, IdentifierNamer.Member(text, "Articles"));

    [Theory]
    [InlineData("world/north/storm", "World.North.Storm")]
    [InlineData("world/world", "World.World_")]
    [InlineData("articles/articles", "Articles_.Articles")]
    [InlineData("../storm", "Storm")]
    [InlineData("/storm", "Storm")]
    [InlineData("", "Empty")]
    [InlineData("a/b.c/d", "A.BC.D")]
    public void A_path_gives_one_class_for_each_folder(string id, string path) =>
        Assert.Equal(path, MemberPath.Of(id, "Articles").ToString());

    [Fact]
    public void Every_text_gives_a_legal_name_that_is_no_keyword()
    {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 8)).Select(_ => (char)random.Next(0, 0x10000)));
            string name = IdentifierNamer.Name(text);
            Assert.True(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None, name);
            Assert.All(name, c => Assert.NotEqual(UnicodeCategory.Format, CharUnicodeInfo.GetUnicodeCategory(c)));
        }
    }
}
