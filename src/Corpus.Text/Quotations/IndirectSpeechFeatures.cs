using System;
using Corpus.Text.Model;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

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
}

/// <summary>Weighs the ways to read a cue.</summary>
internal sealed class IndirectSpeechFeatures(Outline outline, FrameReader reader, IndirectSpeechSource sources)
{
    /// <summary>The name of the file of weights.</summary>
    public const string Weights = "IndirectSpeechWeights";

    /// <summary>How far into the content a verb of its own is looked for.</summary>
    private const int Clause = 40;

    private static readonly Lazy<LinearModel> Model = new(() => LinearModel.Load(typeof(IndirectSpeechFeature), Weights));

    /// <summary>The features of the reading weighed last.</summary>
    public FeatureList List { get; } = new();

    /// <summary>What the features of a reading weigh.</summary>
    /// <param name="telling">The reading.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="heading">The sentence is written in capitals.</param>
    public int Score(Telling telling, OutlineSentence sentence, bool heading)
    {
        List.Clear();
        int shape = (int)telling.Shape, first = telling.Content.First;
        Frame frame = telling.Frame;
        int cue = frame.Cue.First, family = Family(cue), linker = telling.Linker < 0 ? 0 : Word(telling.Linker);
        Add(IndirectSpeechFeature.Shape, shape, linker);
        Add(IndirectSpeechFeature.Cue, family);
        List.Add((int)IndirectSpeechFeature.CueAndShape, family, shape, linker);
        Add(IndirectSpeechFeature.CueWord, Word(cue));

        int head = sources.Head(frame.Source), form = Form(cue), source = sources.KindOf(frame.Source, head) is > 0 and int kind ? kind : Word(frame.Source.First);
        Add(IndirectSpeechFeature.Form, form);
        Add(IndirectSpeechFeature.FormAndShape, form, shape);
        Add(IndirectSpeechFeature.Source, source);
        Add(IndirectSpeechFeature.SourceAndShape, source, shape);
        Add(IndirectSpeechFeature.Head, Word(head));
        Add(IndirectSpeechFeature.BeforeCue, Word(cue - 1), form);
        Add(IndirectSpeechFeature.AfterCue, Word(frame.Cue.End));
        Add(IndirectSpeechFeature.BeforeSource, Word(frame.Source.First - 1));
        Add(IndirectSpeechFeature.BeforeSourceAndShape, Word(frame.Source.First - 1), shape);
        Add(IndirectSpeechFeature.FirstWord, Word(first));
        Add(IndirectSpeechFeature.FirstWordAndShape, Word(first), shape);
        Add(IndirectSpeechFeature.CueAndSource, family, source);
        List.Add((int)IndirectSpeechFeature.CueAndForm, family, form, Word(cue - 1));
        Add(IndirectSpeechFeature.CueAndFirstWord, family, Word(first));
        Add(IndirectSpeechFeature.Length, Step(telling.Words), shape);
        Add(IndirectSpeechFeature.Rest, Step(sentence.End - Math.Max(frame.Cue.End, frame.Source.End)), shape);

        int sign = 0;
        Sign(frame.Detached);
        Sign(frame.Strength == FrameStrength.Speech);
        Sign(frame.Strength == FrameStrength.Judgement);
        Sign(frame.Strength == FrameStrength.Beside);
        Sign(frame.Strength == FrameStrength.Noun);
        Sign(frame.Source.First > cue);
        Sign(telling.Quotes > 0);
        Sign(outline.Is(cue, WordClass.CueNoun));
        Sign(reader.Phrases.IsSomebody(frame.Source));
        Sign(outline.Capitalised(cue));
        Sign(outline.Capitalised(first));
        Sign(heading);
        Sign(reader.Forms.IsBe(cue - 1));
        Sign(cue - sentence.First < 6);
        Sign(sentence.First == 0 && outline.Token(0) == 0);
        Sign(HasVerb(telling.Content));
        return Model.Value.Score(List);

        void Sign(bool here)
        {
            if (here) Add(IndirectSpeechFeature.Sign, sign, shape);
            sign++;
        }
    }

    /// <summary>The first word of the cue's family, or the cue.</summary>
    private int Family(int cue) => outline.Tokens.FamilyOf(outline.Token(cue)) is var word && word != Lexicon.Unknown ? FeatureKey.Word(word) : Word(cue);

    private static int Step(int count) => count switch { <= 2 => 0, <= 4 => 1, <= 8 => 2, <= 16 => 3, _ => 4 };

    private bool HasVerb(ItemSpan content)
    {
        int end = Math.Min(content.End, content.First + Clause);
        for (int i = content.First; i < end; i++)
            if (reader.Phrases.IsVerb(i)) return true;
        return false;
    }

    /// <summary>0 a form without an ending, 1 -ed, 2 -ing, 3 -s, 4 another past form.</summary>
    private int Form(int cue) =>
        outline.EndsWith(cue, "ing") ? 2 : outline.EndsWith(cue, "ed") ? 1 : outline.Is(cue, WordClass.PastVerb) ? 4 : outline.EndsWith(cue, "s") && !outline.EndsWith(cue, "ss") ? 3 : 0;

    /// <summary>A listed word; else 1 a quotation, 2 a word, 3 one with a capital, 4 a number, 5 the end of the paragraph; any other character by its code.</summary>
    private int Word(int i)
    {
        if (outline.Quote(i) is not null) return 1;
        int token = outline.Token(i);
        if (token < 0) return 5;
        Token at = outline.Tokens[token];
        if (at.Word != Lexicon.Unknown) return FeatureKey.Word(at.Word);
        return at.Kind == TokenKind.Number ? 4 : at.Kind != TokenKind.Word ? outline.Tokens.Text[at.Start] : at.Capitalised ? 3 : 2;
    }

    private void Add(IndirectSpeechFeature kind, int value) => List.Add((int)kind, value);

    private void Add(IndirectSpeechFeature kind, int value, int second) => List.Add((int)kind, value, second);
}
