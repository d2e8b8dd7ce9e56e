namespace Corpus.Text.Entities;

/// <summary>
/// The features that choose the antecedent of a pronoun. Each value describes one candidate. <see cref="PronounPlace"/> and <see
/// cref="MentionPlace"/> define the numbers of the places.
/// </summary>
internal enum AntecedentFeature
{
    /// <summary>The pronoun's place, and how many sentences back the person was mentioned last.</summary>
    Distance,

    /// <summary>The pronoun's place, how many other people were mentioned since, and how many paragraphs back.</summary>
    Recency,

    /// <summary>The place of the last mention, and how many sentences back it is.</summary>
    Place,

    /// <summary>The place of the pronoun, and that of the last mention.</summary>
    Parallel,

    /// <summary>The pronoun's place, and how many sentences back the person was mentioned before anybody else of the sentence.</summary>
    Subject,

    /// <summary>The pronoun's place, and when the person last spoke.</summary>
    Spoke,

    /// <summary>
    /// When the person last spoke, how many paragraphs back the last mention is, and how many other people were mentioned since.
    /// </summary>
    SpokeAndRecency,

    /// <summary>The pronoun's place, what kind of mention the last one is, and how many sentences back.</summary>
    Form,

    /// <summary>How often the person was mentioned, and how many paragraphs back the last time is.</summary>
    Count,

    /// <summary>The pronoun's place, and how many paragraphs back the person was mentioned for the first time.</summary>
    Introduced,

    /// <summary>Whether the person's gender is known, and the pronoun's place.</summary>
    Gender,

    /// <summary>The pronoun's place, and whether the person is named in the quotation right beside it.</summary>
    Quoted,

    /// <summary>
    /// The pronoun's place, and how many clauses may have ended since the last mention, where it is in the same sentence.
    /// </summary>
    Clauses,

    /// <summary>The place of the last mention, and how many clauses may have ended since, where it is in the same sentence.</summary>
    PlaceAndClauses,

    /// <summary>
    /// The pronoun's place, and whether the person is the first mentioned in this paragraph (1) and in the one above (2).
    /// </summary>
    Opens,

    /// <summary>Whether the headline names the person, and how many paragraphs back the last mention is.</summary>
    Headline,

    /// <summary>
    /// Whether the last mention stands in words that open its sentence before a comma, and how many sentences back it is.
    /// </summary>
    Fronted,

    /// <summary>The pronoun's place, and how many sentences back a pronoun stood for the person.</summary>
    Chain,

    /// <summary>The number of candidates, and how many other people were mentioned since.</summary>
    Rivals,

    /// <summary>How often the person is mentioned in this paragraph, and whether nobody else is mentioned there.</summary>
    InParagraph,

    /// <summary>The pronoun's place, and the place of the next name, if that name is the candidate's.</summary>
    Ahead,

    /// <summary>The pronoun's place, and how many sentences back the person spoke.</summary>
    SpokeSentence,

    /// <summary>Whether no candidate is mentioned more often, and how many others were mentioned since.</summary>
    Main,

    /// <summary>
    /// Whether the quotation right before the pronoun has the same pronoun, and how many sentences back the person was mentioned before
    /// anybody else.
    /// </summary>
    InQuote,

    /// <summary>The place where the person was last mentioned before anybody else of the sentence, and how many sentences back.</summary>
    SubjectPlace,

    /// <summary>
    /// The pronoun's place, how many sentences back the person was mentioned before anybody else, and when the person last spoke.
    /// </summary>
    SubjectAndSpoke,

    /// <summary>The pronoun's place, how many sentences back the last mention is, and how many others were mentioned since.</summary>
    DistanceAndRecency,

    /// <summary>The verb behind a pronoun that speaks, by the first word of its family, and when the person last spoke.</summary>
    CueAndSpoke,

    /// <summary>The place of the last mention, and when the person last spoke.</summary>
    PlaceAndSpoke,

    /// <summary>
    /// Whether the name is certainly a person's (0) or may be a thing's (1), how many sentences back the last mention is, and whether the
    /// pronoun stands behind a quotation.
    /// </summary>
    Kind,

    /// <summary>
    /// The shape of a name that may be a thing's, as in <see cref="Names.Name.Shape"/>, and the place of the last mention.
    /// </summary>
    Shape,

    /// <summary>
    /// For a pronoun in words that open its sentence: whether the person is the next one named (1), and was not mentioned before (2).
    /// </summary>
    Fore,
}
