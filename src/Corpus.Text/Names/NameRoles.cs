using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Reads a person's roles from the words beside the name.</summary>
internal sealed class NameRoles(Tokens tokens, NameKinds kinds)
{
    /// <summary>How many words may stand between an office and the name, or between its article and the office.</summary>
    private const int LongestOffice = 5;

    /// <summary>Adds the roles given by the titles, by the noun before the name, and by the description behind its comma.</summary>
    public void Add(NameRun run, Name name)
    {
        for (int i = run.Titles; i < run.First; i++)
            if (tokens[i].Kind == TokenKind.Word) name.AddRole(Role.At(tokens, i));
        if (tokens.Is(run.Titles - 1, WordClass.RoleNoun)) name.AddRole(Role.At(tokens, run.Titles - 1));
        if (OfficeOf(run) is >= 0 and int office) name.AddRole(Role.At(tokens, office));
        if (tokens.Is(run.Titles - 1, ',') && tokens.Is(run.Titles - 2, WordClass.RoleNoun) && IsDefinite(run.Titles - 2))
            name.AddRole(Role.At(tokens, run.Titles - 2));
        if (name.Kind == NameKind.Person && kinds.OfficeBefore(run) is >= 0 and int held) name.AddRole(Role.At(tokens, held));
        if (name.Kind == NameKind.Person && kinds.BareDescriptionOf(run) is >= 0 and int bare) name.AddRole(Role.At(tokens, bare));
        if (name.Kind == NameKind.Person && kinds.DescriptionOf(run) is >= 0 and int noun && tokens.Is(noun, WordClass.RoleNoun))
            name.AddRole(Role.At(tokens, noun));
    }

    /// <summary>
    /// Whether the words beside a full name introduce a relative of somebody: "first lady Anna Holm", "the mayor's son Bert Holm", "his
    /// wife, Anna Holm", "Bert Holm, her nephew".
    /// </summary>
    public bool IsRelative(NameRun run)
    {
        for (int i = run.Titles; i < run.First; i++)
            if (tokens.Is(i, WordClass.KinNoun)) return true;
        if (kinds.KinBefore(run) >= 0) return true;
        if (!tokens.Is(run.End, ',')) return false;
        return tokens.IsHisOrHer(run.End + 1)
            ? tokens.Is(run.End + 2, WordClass.KinNoun)
            : tokens.Is(kinds.DescriptionOf(run), WordClass.KinNoun);
    }

    /// <summary>The noun of an office that ends right before the name, or -1: Secretary of State Anna Holm.</summary>
    private int OfficeOf(NameRun run)
    {
        int of = run.First - 1;
        while (of > run.First - LongestOffice && tokens[of].Capitalised) of--;
        return of < run.First - 1 && tokens.Is(of, "of", "for") && tokens.Is(of - 1, WordClass.RoleNoun) && tokens[of - 1].Capitalised
            ? of - 1
            : -1;
    }

    /// <summary>Whether the noun describes one person and is not part of a list: "the former mayor, Bert Lund".</summary>
    private bool IsDefinite(int noun)
    {
        for (int i = noun - 1; i > noun - LongestOffice && tokens[i].Kind == TokenKind.Word; i--)
            if (tokens.Is(i, "the", "'s") || tokens.Is(i, "a", "an")) return true;
        return false;
    }
}
