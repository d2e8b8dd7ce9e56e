using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Finds the verb or the preposition that a mention depends on.</summary>
internal static class Governor
{
    public const int Subject = 0;
    public const int PassiveSubject = 1;
    public const int Object = 2;

    /// <summary>The kind of a verb of saying.</summary>
    public const int Says = 1;

    private const int MostAuxiliaries = 3;

    /// <summary>The token, -1 where the mention depends on no verb or preposition; and the mention's role.</summary>
    public static (int Token, int Role) Of(Tokens tokens, int first, int end, bool isSubject)
    {
        if (tokens.MayBeVerb(end) || tokens.Is(end, WordClass.Be | WordClass.Adverb))
        {
            bool passive = false;
            int i = end;
            for (; i < end + MostAuxiliaries && tokens.Is(i, WordClass.Auxiliary | WordClass.Be | WordClass.Adverb); i++)
                passive |= tokens.Is(i, WordClass.Be);
            return (i, passive ? PassiveSubject : Subject);
        }
        if (isSubject) return (-1, Subject);
        return tokens.MayBeVerb(first - 1) || tokens.Is(first - 1, WordClass.Preposition) ? (first - 1, Object) : (-1, Object);
    }

    /// <summary>0 none, 1 a verb of saying, 2 a verb of feeling, 3 another verb, 4 another word, 5 to 9 a preposition.</summary>
    public static int KindOf(Tokens tokens, int token) =>
        token < 0 ? 0
        : tokens.Is(token, WordClass.CueVerb) ? Says
        : tokens.Is(token, WordClass.AttitudeVerb | WordClass.JudgementVerb) ? 2
        : tokens.MayBeVerb(token) ? 3
        : !tokens.Is(token, WordClass.Preposition) ? 4
        : tokens.Is(token, "of") ? 5
        : tokens.Is(token, "by") ? 6
        : tokens.Is(token, "with") ? 7
        : tokens.Is(token, "to", "for") ? 8
        : 9;
}
