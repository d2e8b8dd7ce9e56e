using System;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Where a candidate for a pronoun is named next.</summary>
internal static class NextMention
{
    /// <summary>Nowhere below the pronoun.</summary>
    public const int None = 7;

    /// <summary>The place of a name inside a quotation.</summary>
    public const int Quoted = 4;

    private const int Farthest = 4;

    /// <summary>0 in the sentence of the pronoun, 1 in its paragraph, 2 to 6 below: in the next paragraph or farther down.</summary>
    public static int DistanceOf(Reading reading, in Pronoun pronoun, int token) =>
        token < pronoun.SentenceEnd ? 0
        : token < pronoun.ParagraphEnd ? 1
        : 2 + Math.Max(0, Math.Min(Farthest, reading.StoryParagraphOf(token) - reading.StoryParagraphOf(pronoun.Token) - 1));

    /// <summary>1 beside a verb of saying, 2 before another verb, 3 an owner, 0 elsewhere.</summary>
    public static int PlaceOf(Tokens tokens, NameMention named) =>
        IsSaying(tokens, named) ? 1 : tokens.MayBeVerb(named.End) ? 2 : tokens.Is(named.End, "'s") ? 3 : 0;

    /// <summary>Whether the name stands beside a verb of saying: "Ode said", “…,” said Ode.</summary>
    public static bool IsSaying(Tokens tokens, NameMention named) =>
        tokens.Is(named.End, WordClass.CueVerb)
            || (tokens.Is(named.First - 1, WordClass.CueVerb)
                && (tokens[named.First - 2].Kind == TokenKind.Mark || tokens.Is(named.First - 2, ',')));
}
