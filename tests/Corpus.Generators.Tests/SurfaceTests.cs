using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests;

public class SurfaceTests
{
    private static readonly TestProject TwoArticles = TestProject.Empty
        .With("harbour-opens.txt", "Harbour opens at Port Ellery\n\nThe harbour of Port Ellery opened on Monday.\n", ("Published", "2024-01-22"), ("Publisher", "The Ellery Post"))
        .With("world/north/storm.txt", "Storm closes the pass\n\nSnow closed the pass above Brenn.\n");

    [Fact]
    public void Articles_are_members_and_folders_are_classes()
    {
        TestProject project = TwoArticles.WithCode(
            """
            static class Program
            {
                static string Run() => NewsDesk.Articles.HarbourOpens.Headline + " | " + NewsDesk.Articles.World.North.Storm.Headline
                    + " | " + NewsDesk.Articles.Find("world/north/storm")?.Text.Length + " | " + NewsDesk.Articles.All.Count + " | " + NewsDesk.Articles.Find("none")?.Id;
            }
            """);
        Assert.Equal("Harbour opens at Port Ellery | Storm closes the pass | 57 | 2 | ", GeneratorRun.Of(project).Execute());
    }
}
