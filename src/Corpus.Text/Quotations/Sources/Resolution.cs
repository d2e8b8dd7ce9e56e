using Corpus.Text.Names;

namespace Corpus.Text.Quotations.Sources;

/// <summary>The ways to find out who a source is. <c>corpus explain --speakers</c> prints their names.</summary>
internal enum SourceSieve : byte
{
    /// <summary>The words describe somebody whom no name is known for: an official.</summary>
    Description,

    /// <summary>The words hold the name: Anna Holm, Ms. Holm.</summary>
    Name,

    /// <summary>The words identify the person: a man identified as Bert Lund.</summary>
    Identification,

    /// <summary>The name stands beside the description: the engineer, Anna Holm; an attorney for the town, Anna Holm.</summary>
    Apposition,

    /// <summary>The name or the pronoun owns the words: Holm's letter; in her words.</summary>
    Owner,

    /// <summary>The name of an outlet stands before its noun: the Morgonljus daily.</summary>
    Outlet,

    /// <summary>A relative or a reflexive pronoun follows its antecedent: Anna Holm, who.</summary>
    Relative,

    /// <summary>He or she: the learned choice among the people mentioned.</summary>
    Pronoun,

    /// <summary>It: the body that is the subject of the sentence before.</summary>
    BodyPronoun,

    /// <summary>He, she, it or they for somebody who has no name: a diplomat said … he said.</summary>
    UnnamedPronoun,

    /// <summary>A description for an unnamed person who was described before: a senior aide … the aide.</summary>
    UnnamedAgain,

    /// <summary>A description of several for those named together before: the senators, the couple, both countries.</summary>
    Together,

    /// <summary>A role for the person whom the article gives it: the mayor.</summary>
    Role,

    /// <summary>A description of the subject or the speaker before: the 52-year-old, the Dane.</summary>
    Subject,

    /// <summary>A common noun for a body named before: the company, the council.</summary>
    Body,
}

/// <summary>Who a source is, and the sieve that found it.</summary>
/// <param name="Name">The name; null where the source has none.</param>
/// <param name="Sieve">The sieve.</param>
internal readonly record struct Resolution(Name? Name, SourceSieve Sieve);
