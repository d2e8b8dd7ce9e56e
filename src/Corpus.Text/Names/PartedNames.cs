using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>
/// Finds given names that stand apart from their surname: Tom in <c>Tom and Erin Marsh</c>, Dave in <c>Dave “Mudcat” Holm</c>.
/// </summary>
internal sealed class PartedNames(Tokens tokens, NameKinds kinds, NameWords words)
{
    /// <summary>The most tokens of a nickname, with its marks.</summary>
    private const int LongestNickname = 4;

    /// <summary>The runs that are such a given name, each with the token of its surname.</summary>
    /// <param name="runs">The runs of the article.</param>
    /// <param name="found">The kind of each run.</param>
    public IEnumerable<(NameRun Run, int Surname)> Find(List<NameRun> runs, NameKind[] found)
    {
        Dictionary<int, int>? alone = null;
        for (int i = 0; i + 1 < found.Length; i++)
        {
            NameRun run = runs[i];
            if (run.End != run.First + 1 || run.TitleCase) continue;
            // Between the marks, the nickname is a run of its own.
            int behind = i + 2 < found.Length && runs[i + 1].First == run.End + 1 && tokens[run.End].Kind == TokenKind.Mark ? i + 2 : i + 1;
            NameRun next = runs[behind];
            if (next.TitleCase || next.Titled) continue;
            bool called = IsCalled(run, next);
            if (!called && !(found[behind] == NameKind.Person && IsShared(run, next))) continue;
            alone ??= CountAlone(runs);
            // "Clinton and Bert Holm": a word that stands alone elsewhere is a name of its own.
            if (called || alone[words.Of(run.First)] == 1) yield return (run, kinds.Last(next));
        }
    }

    /// <summary>Whether "and", a given name and a surname follow a given name.</summary>
    private bool IsShared(NameRun run, NameRun next) =>
        !run.Titled
            && IsGivenName(run.First)
            && !tokens.Is(run.First, WordClass.Place)
            && tokens.Is(run.End, "and")
            && next.First == run.End + 1
            && next.End == next.First + 2
            && IsGivenName(next.First)
            && !tokens.Is(next.First + 1, WordClass.FirstName);

    /// <summary>Whether a nickname in marks, and then a surname, follow a given name or a title and a word.</summary>
    private bool IsCalled(NameRun run, NameRun next)
    {
        int close = next.First - 1;
        return (run.Titled || tokens.Is(run.First, WordClass.FirstName))
            && tokens[run.End] is { Kind: TokenKind.Mark, SpaceBefore: true }
            && tokens[close] is { Kind: TokenKind.Mark, SpaceBefore: false }
            && close > run.End + 1
            && close < run.End + LongestNickname
            && tokens[run.End + 1].Capitalised
            && tokens[next.First].SpaceBefore
            && !tokens[next.First].LineBefore
            && next.End == next.First + 1
            && !tokens.Is(next.First, WordClass.Title | WordClass.RoleNoun | WordClass.OrganisationNoun);
    }

    private bool IsGivenName(int token) => tokens.GenderOf(token, WordClass.FirstName) != Gender.Unknown;

    private Dictionary<int, int> CountAlone(List<NameRun> runs)
    {
        var alone = new Dictionary<int, int>();
        foreach (NameRun run in runs)
            if (run.End == run.First + 1)
                alone[words.Of(run.First)] = alone.TryGetValue(words.Of(run.First), out int count) ? count + 1 : 1;
        return alone;
    }
}
