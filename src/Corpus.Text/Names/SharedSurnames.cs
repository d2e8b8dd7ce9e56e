using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds given names that share the surname of the next name: Tom in <c>Tom and Erin Marsh</c>.</summary>
internal sealed class SharedSurnames(Tokens tokens, NameKinds kinds, NameWords words)
{
    /// <summary>
    /// The runs that are such a given name, each with the token of the surname. A word that stands alone elsewhere is a name of its own:
    /// "Clinton and Bert Holm".
    /// </summary>
    /// <param name="runs">The runs of the article.</param>
    /// <param name="found">The kind of each run.</param>
    public IEnumerable<(NameRun Run, int Surname)> Find(List<NameRun> runs, NameKind[] found)
    {
        Dictionary<int, int>? alone = null;
        for (int i = 0; i + 1 < found.Length; i++)
        {
            if (found[i + 1] != NameKind.Person || !IsGivenName(runs[i]) || !IsShared(runs[i], runs[i + 1])) continue;
            alone ??= CountAlone(runs);
            if (alone[words.Of(runs[i].First)] == 1) yield return (runs[i], kinds.Last(runs[i + 1]));
        }
    }

    private bool IsGivenName(NameRun run) =>
        run.End == run.First + 1
            && run is { Titled: false, TitleCase: false }
            && tokens.GenderOf(run.First, WordClass.FirstName) != Gender.Unknown
            && !tokens.Is(run.First, WordClass.Place);

    /// <summary>Whether "and", a given name and a surname follow.</summary>
    private bool IsShared(NameRun run, NameRun next) =>
        tokens.Is(run.End, "and")
            && next is { Titled: false, TitleCase: false }
            && next.First == run.End + 1
            && next.End == next.First + 2
            && tokens.GenderOf(next.First, WordClass.FirstName) != Gender.Unknown
            && !tokens.Is(next.First + 1, WordClass.FirstName);

    private Dictionary<int, int> CountAlone(List<NameRun> runs)
    {
        var alone = new Dictionary<int, int>();
        foreach (NameRun run in runs)
            if (run.End == run.First + 1)
                alone[words.Of(run.First)] = alone.TryGetValue(words.Of(run.First), out int count) ? count + 1 : 1;
        return alone;
    }
}
