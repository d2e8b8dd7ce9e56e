namespace Corpus.Text.Entities;

/// <summary>Where a pronoun stands in its sentence.</summary>
internal enum PronounPlace
{
    /// <summary>“…,” she said; “…,” said she.</summary>
    BehindQuote,

    /// <summary>She said, “…”: opens the sentence before a verb of saying.</summary>
    OpensSpeaking,

    /// <summary>The pier is safe, she said.</summary>
    BehindComma,

    /// <summary>Opens the sentence before another verb.</summary>
    Opens,

    /// <summary>Ode said she …</summary>
    Told,

    /// <summary>… and she …</summary>
    Joined,

    /// <summary>… when she …, because she …, who she …</summary>
    Subordinate,

    /// <summary>Any other place of a subject.</summary>
    OtherSubject,

    /// <summary>Her pier opens the sentence.</summary>
    OwnerOpens,

    /// <summary>… her pier.</summary>
    Owner,

    /// <summary>… asked her, to him.</summary>
    Object,

    /// <summary>Herself.</summary>
    Reflexive,
}
