using System.Linq;
using Corpus.Generators.Naming;
using Corpus.Generators.Planning;

namespace Corpus.Generators.Tests.Planning;

public class SpeakerConstantTests
{
    [Fact]
    public void Speakers_of_all_articles_have_one_constant_each()
    {
        SpeakerMember[] members = [Member("Kim Jong Un"), Member("Harbour Authority"), Member("A.B. Lind"), Member("AB Lind"), Member("Kim Jong-un"), Member("officials", isNamed: false)];
        Assert.Equal(
            ["ABLind = A.B. Lind", "HarbourAuthority = Harbour Authority", "KimJongUn = Kim Jong Un"],
            SpeakerConstant.Of(members).Select(speaker => speaker.Name + " = " + speaker.Speaker));
    }

    [Fact]
    public void Names_that_are_not_one_and_give_one_identifier_stay_apart()
    {
        const string hyphenated = "Anna Lindholm-Os\u00ADmund", plain = "Anna Lindholm-Osmund";
        Assert.Equal(
            [("AnnaLindholmOsmund", plain), ("AnnaLindholmOsmund" + IdentifierNamer.Distinction(hyphenated), hyphenated)],
            SpeakerConstant.Of([Member(hyphenated), Member(plain)]).Select(speaker => (speaker.Name, speaker.Speaker)));
    }

    private static SpeakerMember Member(string name, bool isNamed = true) => new(IdentifierNamer.Name(name), name, isNamed, name);
}
