using System.Linq;
using Corpus.Generators.Naming;
using Corpus.Generators.Planning;

namespace Corpus.Generators.Tests.Planning;

public class SpeakerConstantTests
{
    [Fact]
    public void Speakers_of_all_articles_have_one_constant_each()
    {
        SpeakerMember[] members =
        [
            Member("Kim Jong Un"), Member("Harbour Authority", SpeakerKind.Organisation), Member("A.B. Lind"), Member("AB Lind"),
            Member("Kim Jong-un"), Member("officials", SpeakerKind.Anonymous),
        ];
        Assert.Equal(
            ["ABLind = A.B. Lind", "ABLind_312aace7 = AB Lind", "HarbourAuthority = Harbour Authority", "KimJongUn = Kim Jong Un"],
            SpeakerConstant.Of(members).Select(speaker => speaker.Name + " = " + speaker.Speaker));
    }

    private static SpeakerMember Member(string name, SpeakerKind kind = SpeakerKind.Person) => new(IdentifierNamer.Name(name), name, kind, name);
}
