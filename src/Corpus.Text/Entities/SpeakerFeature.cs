namespace Corpus.Text.Entities;

/// <summary>
/// The features that choose the antecedent of a pronoun that speaks: “…,” she said. Each value describes one candidate. Distances end at
/// the highest that the model tells apart, and a person who never was a subject, spoke or said something is that far away.
/// </summary>
internal enum SpeakerFeature
{
    /// <summary>Whether the person is the last subject, how many others were mentioned since, and how many sentences back.</summary>
    LastSubject,

    /// <summary>How many times others spoke since, how many paragraphs back, and whether the quotation opens its paragraph.</summary>
    Spoke,

    /// <summary>
    /// How many sentences back the person was a subject, and the nearest other; whether the quotation opens its paragraph.
    /// </summary>
    Subject,

    /// <summary>The kind and the role of the last subject's governor, and how many sentences back.</summary>
    SubjectRole,

    /// <summary>The neighbours of the last mention as a subject, as in <see cref="MentionPlace"/>, and how many sentences back.</summary>
    SubjectPlace,

    /// <summary>
    /// How many sentences back the person said something, and the nearest other; whether the quotation opens its paragraph.
    /// </summary>
    Said,

    /// <summary>How the person said it (<see cref="Saying"/>), and how many sentences back.</summary>
    SaidHow,

    /// <summary>How many sentences back the person said something, another spoke, and the person was a subject.</summary>
    SaidAndSpoke,

    /// <summary>
    /// How many paragraphs back the person was mentioned, and the nearest other; whether the quotation opens its paragraph.
    /// </summary>
    Paragraphs,

    /// <summary>How many sentences of its paragraph stand before the pronoun, how many back the person and the subject are.</summary>
    InParagraph,

    /// <summary>How many times somebody spoke in the paragraph, how many times others spoke since, and how many sentences back.</summary>
    SpokeInParagraph,

    /// <summary>The neighbours of the last mention, as in <see cref="MentionPlace"/>, and how many sentences back it is.</summary>
    Place,

    /// <summary>How many clauses ended since the last mention, where it is in the same sentence, and the word before it.</summary>
    Clauses,

    /// <summary>The form of the last mention, how many mentions there are so far, and how many sentences back the last one is.</summary>
    Form,

    /// <summary>How many paragraphs back the first mention is, and the form of the last one.</summary>
    Introduced,

    /// <summary>How many mentions there are so far, and how many paragraphs back the last one is.</summary>
    Count,

    /// <summary>
    /// Whether the person is the first mentioned in this paragraph (1) and in the one above (2), and whether the quotation opens its
    /// paragraph.
    /// </summary>
    Opens,

    /// <summary>Whether the headline names the person, and how many paragraphs back the last mention is.</summary>
    Headline,

    /// <summary>How often the article names the person beside a verb of saying, and at all, and how many sentences back.</summary>
    Source,

    /// <summary>How often the article names the person beside a verb of saying, how many paragraphs back others and this one are.</summary>
    SourceNear,

    /// <summary>Where the person is named next, whether the quotation opens its paragraph, and how many sentences back.</summary>
    Next,

    /// <summary>Where the person is named next, in what place, and whether it is the next name of all.</summary>
    NextPlace,

    /// <summary>Whether the quotation names the person, has the given name alone, and has the person's role.</summary>
    Quoted,

    /// <summary>How many people the quotation names, whether this one is among them, and how many sentences back.</summary>
    QuotedAmong,

    /// <summary>Whether the quotation names the person, how many candidates there are, and how many sentences back.</summary>
    QuotedOf,

    /// <summary>Whether the quotation names the person, and how many sentences back the person was a subject.</summary>
    QuotedSubject,

    /// <summary>
    /// How the person's gender fits (0 unknown, 1 known, 2 an earlier pronoun shows it, 3 it shows the other), and the pronoun's place.
    /// </summary>
    Gender,

    /// <summary>
    /// Whether the name is certainly a person's (0), probably (1) or perhaps (2); its shape; and, unless it is certain, how the first word
    /// fits the pronoun as a given name (<see cref="GivenName.Fit"/>).
    /// </summary>
    Kind,

    /// <summary>What shows that a name of unknown kind is a person's: see <see cref="NameEvidence"/>.</summary>
    Evidence,

    /// <summary>The verb behind the pronoun, by the first word of its family, and how many times others spoke since.</summary>
    Cue,

    /// <summary>
    /// The word that the last mention depends on, its role (<see cref="Entities.Governor"/>), and how many sentences back it is.
    /// </summary>
    Governor,
}
