using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>
/// The features that decide whether a reading is indirect speech. A listed word counts as itself, any other word by its form.
/// </summary>
internal enum IndirectSpeechFeature
{
    /// <summary>How the content stands beside the cue, and the preposition between them.</summary>
    Shape,

    /// <summary>The cue, by the first word of its family: said is say.</summary>
    Cue,

    /// <summary>The cue's family, how the content stands beside it, and the preposition between them.</summary>
    CueAndShape,

    /// <summary>The cue as it is written.</summary>
    CueWord,

    /// <summary>The ending of the cue: see <see cref="IndirectSpeechFeatures"/>.</summary>
    Form,

    /// <summary>The ending of the cue, and how the content stands beside it.</summary>
    FormAndShape,

    /// <summary>The source: a pronoun by its word, any other source by its kind.</summary>
    Source,

    /// <summary>The source, and how the content stands beside the cue.</summary>
    SourceAndShape,

    /// <summary>The head of the source.</summary>
    Head,

    /// <summary>The word before the cue, and the ending of the cue.</summary>
    BeforeCue,

    /// <summary>The word behind the cue.</summary>
    AfterCue,

    /// <summary>The word before the source.</summary>
    BeforeSource,

    /// <summary>The word before the source, and how the content stands beside the cue.</summary>
    BeforeSourceAndShape,

    /// <summary>The first word of the content.</summary>
    FirstWord,

    /// <summary>The first word of the content, and how it stands beside the cue.</summary>
    FirstWordAndShape,

    /// <summary>The cue's family, and the source.</summary>
    CueAndSource,

    /// <summary>The cue's family, its ending, and the word before it.</summary>
    CueAndForm,

    /// <summary>The cue's family, and the first word of the content.</summary>
    CueAndFirstWord,

    /// <summary>The number of the writer's words in the content, in steps, and how it stands beside the cue.</summary>
    Length,

    /// <summary>The number of items behind cue and source in the sentence, in steps, and how the content stands beside the cue.</summary>
    Rest,

    /// <summary>A sign by its number, and how the content stands beside the cue.</summary>
    Sign,

    /// <summary>The second word before the cue.</summary>
    SecondBeforeCue,

    /// <summary>The second word behind the cue.</summary>
    SecondAfterCue,

    /// <summary>The auxiliary that opens the cue's verb group: has said, would say.</summary>
    Auxiliary,

    /// <summary>The cue's family, and the auxiliary.</summary>
    CueAndAuxiliary,

    /// <summary>The cue's family, where the verb group negates it: did not say.</summary>
    DeniedCue,

    /// <summary>The first word of the source.</summary>
    SourceFirst,

    /// <summary>How many items the source has, in steps.</summary>
    SourceLength,

    /// <summary>The second word before the source.</summary>
    SecondBeforeSource,

    /// <summary>How many items stand between source and cue, in steps.</summary>
    Distance,

    /// <summary>The distance between source and cue, and how the content stands beside the cue.</summary>
    DistanceAndShape,

    /// <summary>The second word of the content.</summary>
    SecondWord,

    /// <summary>The last word of the content.</summary>
    LastWord,

    /// <summary>The cue's family, and whether the content has a word in capitals (1) and a number (2).</summary>
    CueAndMarked,

    /// <summary>The cue before this one in the sentence, or none.</summary>
    CueBefore,

    /// <summary>The cue behind this one in the sentence, or none.</summary>
    CueBehind,

    /// <summary>The number of cues before this one in the sentence, up to three, and the number behind it.</summary>
    CuesAround,

    /// <summary>The number of cues of saying before this one, up to two, and how the content stands beside the cue.</summary>
    SpeechBefore,

    /// <summary>The number of cues of saying behind this one, up to two, and how the content stands beside the cue.</summary>
    SpeechBehind,

    /// <summary>The reading that has this cue in its content: the family of its cue, and how its content stands.</summary>
    Inside,

    /// <summary>
    /// The number of readings that have this cue in their content, up to three, and how the content stands beside the cue.
    /// </summary>
    DepthAndShape,

    /// <summary>The number of other readings of the cue, up to three.</summary>
    Readings,
}
