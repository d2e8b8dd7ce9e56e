namespace Corpus.Text.Entities;

/// <summary>
/// The features that choose the antecedent of a pronoun that does not speak. Each value describes one candidate. <see
/// cref="PronounPlace"/> and <see cref="MentionPlace"/> define the numbers of the places.
/// </summary>
internal enum AntecedentFeature
{
    /// <summary>The pronoun's place, how many other people were mentioned since, and how many paragraphs back.</summary>
    Recency,

    /// <summary>The place of the last mention, and how many sentences back it is.</summary>
    Place,

    /// <summary>The pronoun's place, and how many sentences back the person was mentioned before anybody else of the sentence.</summary>
    Subject,

    /// <summary>The pronoun's place, and when the person last spoke.</summary>
    Spoke,

    /// <summary>The pronoun's place, what kind of mention the last one is, and how many sentences back.</summary>
    Form,

    /// <summary>How often the person was mentioned, and how many paragraphs back the last time is.</summary>
    Count,

    /// <summary>The pronoun's place, and how many paragraphs back the person was mentioned for the first time.</summary>
    Introduced,

    /// <summary>
    /// How the person's gender fits (0 unknown, 1 known, 2 an earlier pronoun shows it, 3 it shows the other), and the pronoun's place.
    /// </summary>
    Gender,

    /// <summary>The pronoun's place, and whether the person is named in the quotation right beside it.</summary>
    Quoted,

    /// <summary>
    /// The pronoun's place, and how many clauses may have ended since the last mention, where it is in the same sentence.
    /// </summary>
    Clauses,

    /// <summary>
    /// The pronoun's place, and whether the person is the first mentioned in this paragraph (1) and in the one above (2).
    /// </summary>
    Opens,

    /// <summary>Whether the headline names the person, and how many paragraphs back the last mention is.</summary>
    Headline,

    /// <summary>The pronoun's place, and how many sentences back a pronoun stood for the person.</summary>
    Chain,

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

    /// <summary>The verb behind a pronoun that speaks, by the first word of its family, and when the person last spoke.</summary>
    CueAndSpoke,

    /// <summary>
    /// Whether the name is certainly a person's (0), probably (1) or perhaps (2), how many sentences back the last mention is, and whether
    /// the pronoun stands behind a quotation.
    /// </summary>
    Kind,

    /// <summary>
    /// The shape of a name that may be a thing's, as in <see cref="Names.Name.Shape"/>, and the place of the last mention.
    /// </summary>
    Shape,

    /// <summary>For a pronoun in words that open its sentence: where the person is named next, and whether for the first time.</summary>
    Fore,

    /// <summary>What shows that a name of unknown kind is a person's: see <see cref="NameEvidence"/>.</summary>
    Evidence,

    /// <summary>
    /// How the first word of a name of unknown kind, as a given name, fits the pronoun (<see cref="GivenName.Fit"/>), and the shape.
    /// </summary>
    Given,

    /// <summary>The pronoun's place, that of the last mention, and how many sentences back it is.</summary>
    ParallelNear,

    /// <summary>
    /// The pronoun's place, whether the last pronoun of the gender stood for the person (<see cref="LastTwo.RankOf"/>), and how many
    /// sentences back the last mention is.
    /// </summary>
    Referent,

    /// <summary>
    /// The pronoun's place, whether the person is the last subject (<see cref="LastTwo.RankOf"/>), and how many paragraphs back the last
    /// mention is.
    /// </summary>
    LastSubject,

    /// <summary>
    /// The pronoun's place, how many others the sentence of the last mention names before it, and how many sentences back.
    /// </summary>
    Order,

    /// <summary>
    /// The word before the pronoun, and whether the person is the subject of the same sentence (0), or how many sentences back the last
    /// mention is, plus one.
    /// </summary>
    WordBefore,

    /// <summary>The same with the word behind the pronoun.</summary>
    WordBehind,

    /// <summary>
    /// The word that the last mention depends on, its role (<see cref="Entities.Governor"/>), and how many sentences back it is.
    /// </summary>
    Governor,

    /// <summary>When the person last spoke, whether they are the last subject, and how many others were mentioned since.</summary>
    SpokeAndSubject,

    /// <summary>When the person last spoke, whether they are the last subject, and how many sentences back the last mention is.</summary>
    SpokeSubjectSentence,

    /// <summary>
    /// Whether the last pronoun stood for the person, whether they are the last subject, and how many sentences back the last mention is.
    /// </summary>
    ReferentAndSubject,

    /// <summary>The kind and the role of the last mention's governor, how many sentences back it is, and how many others since.</summary>
    RoleDistance,

    /// <summary>The kind and the role of the last mention's governor, the pronoun's place, and how many sentences back.</summary>
    RoleParallel,

    /// <summary>The form of the last mention, how often the person was mentioned, and how many sentences back.</summary>
    New,
}
