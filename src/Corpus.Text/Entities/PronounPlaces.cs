using System;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Finds the pronouns that refer to one person, and their places in the sentence.</summary>
internal sealed class PronounPlaces(Tokens tokens, NameIndex names)
{
    /// <summary>How many phrases may stand before the subject, each with its comma.</summary>
    private const int MostFronts = 3;

    private const int LongestFront = 40;

    private const WordClass NotPossessed =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Be;

    /// <summary>The gender of the people that the token can refer to; unknown where it is not a pronoun for one person.</summary>
    public Gender GenderAt(int i)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Initial is not ('h' or 's')) return Gender.Unknown;
        if (token.Is(WordClass.Pronoun)) return tokens.GenderOf(i, WordClass.Pronoun);
        if (token.Is(WordClass.Determiner)) return tokens.GenderOf(i, WordClass.Determiner);
        return tokens.Is(i, "him") ? Gender.Male : tokens.Is(i, "hers") ? Gender.Female : Gender.Unknown;
    }

    /// <summary>The place of a pronoun in its sentence.</summary>
    public PronounPlace Of(int i, int sentence)
    {
        if (tokens.IsHisOrHer(i) && IsPossessive(i)) return i == sentence ? PronounPlace.OwnerOpens : PronounPlace.Owner;
        if (tokens.EndsWith(i, "self")) return PronounPlace.Reflexive;
        if (!tokens.IsHeOrShe(i)) return PronounPlace.Object;
        bool speaks = tokens.Is(i + 1, WordClass.CueVerb);
        if (tokens[i - 1].Kind == TokenKind.Mark || (tokens.Is(i - 1, WordClass.CueVerb) && tokens[i - 2].Kind == TokenKind.Mark))
            return PronounPlace.BehindQuote;
        if (i == sentence) return speaks ? PronounPlace.OpensSpeaking : PronounPlace.Opens;
        if (tokens.Is(i - 1, ',') && speaks) return PronounPlace.BehindComma;
        if (tokens.Is(i - 1, WordClass.CueVerb) || tokens.Is(i - 1, "that")) return PronounPlace.Told;
        if (tokens.Is(i - 1, "and", "but") || tokens.Is(i - 1, "or")) return PronounPlace.Joined;
        return tokens.Is(i - 1, WordClass.Conjunction) || tokens.IsRelative(i - 1) ? PronounPlace.Subordinate : PronounPlace.OtherSubject;
    }

    /// <summary>
    /// The comma behind words that open the sentence before its subject, or -1: "After a talk with Ode, Lund left", "In May, as part of her
    /// tour, Ode came".
    /// </summary>
    public int EndOfFront(int first, int end)
    {
        while (tokens.Is(first, "and", "but") || tokens.Is(first, "or", "so") || tokens.Is(first, "yet")) first++;
        if (tokens[first].Kind == TokenKind.Word && tokens.Is(first + 1, ',') && !names.Covers(first)) first += 2;
        int comma = -1;
        for (int k = 0; k < MostFronts && OpensFront(first); k++)
        {
            int next = CommaBehind(first, Math.Min(end, first + LongestFront));
            if (next < 0) break;
            comma = next;
            first = next + 1;
        }
        return comma;
    }

    private bool OpensFront(int i) =>
        tokens.Is(i, WordClass.Preposition | WordClass.Conjunction)
            || (tokens.Is(i, WordClass.Adverb) && tokens.Is(i + 1, WordClass.Preposition))
            || tokens.EndsWith(i, "ing")
            || tokens.EndsWith(i, "ed")
            || tokens.Is(i, "given");

    private int CommaBehind(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (tokens.Is(i, ',')) return i;
            if (tokens.Is(i, ';') || tokens.Is(i, ':') || tokens.IsDash(i)) return -1;
        }
        return -1;
    }

    /// <summary>Whether "her" is possessive: "her pier", not "told her that".</summary>
    private bool IsPossessive(int i) =>
        !tokens.Is(i, "her") || (tokens[i + 1].Kind == TokenKind.Word && (tokens.Is(i + 1, "own") || !tokens.Is(i + 1, NotPossessed)));
}
