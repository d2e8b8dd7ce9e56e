using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>What says whether a cue tells its content. A word is itself where a list holds it; else only its looks count.</summary>
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

    /// <summary>The ending, and how the content stands beside the cue.</summary>
    FormAndShape,

    /// <summary>What the source is: a pronoun by its word, else a kind.</summary>
    Source,

    /// <summary>What the source is, and how the content stands beside the cue.</summary>
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

    /// <summary>The cue's family, and what the source is.</summary>
    CueAndSource,

    /// <summary>The cue's family, its ending, and the word before it.</summary>
    CueAndForm,

    /// <summary>The cue's family, and the first word of the content.</summary>
    CueAndFirstWord,

    /// <summary>How many of the writer's words the content has, in steps, and how it stands beside the cue.</summary>
    Length,

    /// <summary>How many items the sentence goes on for behind cue and source, in steps, and how the content stands beside the cue.</summary>
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

    /// <summary>The cue's family, where the verb group denies it: did not say.</summary>
    DeniedCue,

    /// <summary>The first word of the source.</summary>
    SourceFirst,

    /// <summary>How many items the source has, in steps.</summary>
    SourceLength,

    /// <summary>The second word before the source.</summary>
    SecondBeforeSource,

    /// <summary>How many items stand between source and cue, in steps.</summary>
    Distance,

    /// <summary>That distance, and how the content stands beside the cue.</summary>
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

    /// <summary>How many cues of the sentence stand before this one, to three, and how many behind it.</summary>
    CuesAround,

    /// <summary>How many of those are of saying, to two, and how the content stands beside the cue.</summary>
    SpeechBefore,

    /// <summary>The same behind the cue.</summary>
    SpeechBehind,

    /// <summary>The cue's family of the reading whose content takes in this cue, and how that content stands.</summary>
    Inside,

    /// <summary>How many readings take in this cue, to three, and how the content stands beside the cue.</summary>
    DepthAndShape,

    /// <summary>How many other readings the cue has, to three.</summary>
    Readings,
}
