using System.Linq;
using System.Threading.Tasks;
using Corpus;
using VerifyXunit;

namespace NewsDesk.Tests;

/// <summary>
/// Snapshot tests of a corpus: what an article says, as one text a reviewer can read. A change to an article, or to how it is
/// read, is a difference in <c>_snapshots</c>.
/// </summary>
[UsesVerify]
public class CorpusSnapshotTests
{
    public static TheoryData<string> Ids => [.. Articles.All.Select(article => article.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public Task An_article_is_read_as_it_was(string id) =>
        Verifier.Verify(Articles.Find(id)!.ToSnapshot()).UseDirectory("_snapshots").UseParameters(id);

    [Fact]
    public void The_build_finds_the_two_mistakes_and_nothing_else()
    {
        var warnings = Articles.All.SelectMany(article => article.Findings).Where(finding => finding.Severity == FindingSeverity.Warning);
        Assert.Equal(
            ["kim-at-the-cosmodrome CORP2003", "north-korea-awaits-its-guest CORP1001"],
            warnings.Select(finding => finding.Article.Id + " " + finding.Rule));
    }

    [Fact]
    public void A_speaker_is_a_member_of_the_article_that_quotes_them() =>
        Assert.Equal("\"in the foreseeable future,\"", Assert.Single(Articles.PutinReadyToVisit.Speakers.DmitryPeskov.Quotes).Text);
}
