using System.Threading.Tasks;
using VerifyXunit;

namespace Corpus.Verify.Tests;

/// <summary>Examples of snapshot tests with their files. They run against the stand-in and against the package.</summary>
[UsesVerify]
public class SnapshotTests
{
    [Fact]
    public Task A_snapshot_stands_beside_its_test() => Verifier.Verify("One line.");

    [Fact]
    public async Task A_snapshot_may_have_a_directory_and_an_extension()
    {
        await Verifier.Verify("# Two lines\n\nof Markdown.", "md").UseDirectory("_snapshots");
    }

    [Theory]
    [InlineData("Seoul", 3, true)]
    [InlineData("a/b: \"c\"?", 0, false)]
    public Task A_theory_has_a_snapshot_a_row(string place, int count, bool known) =>
        Verifier.Verify($"{place} {count} {known}").UseDirectory("_snapshots").UseParameters(place, count, known);

    [Fact]
    public Task A_snapshot_may_be_named() => Verifier.Verify("Named.").UseDirectory("_snapshots").UseFileName("ByItsOwnName");

    [UsesVerify]
    public class Nested
    {
        [Fact]
        public Task A_nested_class_names_its_outer_one() => Verifier.Verify("Nested.").UseDirectory("_snapshots");
    }
}
