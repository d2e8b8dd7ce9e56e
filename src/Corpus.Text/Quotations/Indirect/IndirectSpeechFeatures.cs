using System;
using System.Collections.Generic;
using Corpus.Text.Model;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>Weighs the readings of a cue.</summary>
internal sealed class IndirectSpeechFeatures(Outline outline, FrameReader reader, IndirectSpeechSource sources, IndirectSpeechWords words)
{
    /// <summary>The name of the file of weights.</summary>
    public const string Weights = "IndirectSpeechWeights";

    /// <summary>How far into the content its verb is looked for.</summary>
    private const int Clause = 40;

    /// <summary>Below this weight, a cue and the words beside it almost never reported speech in the training articles.</summary>
    private const int Hopeless = -85;

    private static readonly Lazy<LinearModel> Model = new(() => LinearModel.Load(typeof(IndirectSpeechFeature), Weights));

    /// <summary>The features of the reading weighed last.</summary>
    public FeatureList List { get; } = new();

    /// <summary>Whether a cue and the words beside it weigh so little that its content need not be looked for.</summary>
    public bool IsHopeless(int cue)
    {
        List.Clear();
        AddWords(new ItemSpan(cue, cue + 1), words.Family(cue), words.Form(cue));
        return Model.Value.Score(List) < Hopeless;
    }

    /// <summary>The total weight of a reading's features.</summary>
    /// <param name="k">The number of the reading.</param>
    /// <param name="candidates">All readings of the sentence.</param>
    /// <param name="cues">All its cues.</param>
    /// <param name="sentence">The sentence.</param>
    public int Score(int k, IndirectSpeechCandidates candidates, List<Frame> cues, OutlineSentence sentence)
    {
        List.Clear();
        IndirectSpeechCandidate candidate = candidates[k];
        Frame frame = candidate.Frame;
        int shape = (int)candidate.Shape, cue = frame.Cue.First, family = words.Family(cue), form = words.Form(cue);
        AddWords(frame.Cue, family, form);
        AddShape(family, form, shape, candidate.Linker < 0 ? 0 : words.At(candidate.Linker));
        AddVerbGroup(cue, family, sentence);
        AddSource(frame, family, shape, sentence);
        AddContent(candidate, family, shape, sentence);
        AddCuesAround(cue, cues, shape);
        AddReadings(k, candidates, shape);
        AddSigns(candidate, shape, sentence);
        return Model.Value.Score(List);
    }

    /// <summary>The cue and the words beside it.</summary>
    private void AddWords(ItemSpan cue, int family, int form)
    {
        int before = words.At(cue.First - 1);
        Add(IndirectSpeechFeature.Cue, family);
        Add(IndirectSpeechFeature.CueWord, words.At(cue.First));
        Add(IndirectSpeechFeature.Form, form);
        Add(IndirectSpeechFeature.BeforeCue, before, form);
        List.Add((int)IndirectSpeechFeature.CueAndForm, family, form, before);
        Add(IndirectSpeechFeature.AfterCue, words.At(cue.End));
        Add(IndirectSpeechFeature.SecondBeforeCue, words.At(cue.First - 2));
        Add(IndirectSpeechFeature.SecondAfterCue, words.At(cue.End + 1));
    }

    private void AddShape(int family, int form, int shape, int linker)
    {
        Add(IndirectSpeechFeature.Shape, shape, linker);
        List.Add((int)IndirectSpeechFeature.CueAndShape, family, shape, linker);
        Add(IndirectSpeechFeature.FormAndShape, form, shape);
    }

    /// <summary>The auxiliaries and adverbs before the cue: has often said, did not say.</summary>
    private void AddVerbGroup(int cue, int family, OutlineSentence sentence)
    {
        int auxiliary = 0;
        bool denied = false;
        for (int i = cue - 1; i >= sentence.First; i--)
        {
            if (outline.Is(i, "not", "never") || outline.EndsWith(i, "n't") || outline.EndsWith(i, "n’t")) denied = true;
            if (outline.Is(i, WordClass.Auxiliary)) auxiliary = words.At(i);
            else if (!outline.Is(i, WordClass.Adverb) && !outline.EndsInLy(i)) break;
        }
        Add(IndirectSpeechFeature.Auxiliary, auxiliary);
        Add(IndirectSpeechFeature.CueAndAuxiliary, family, auxiliary);
        if (denied) Add(IndirectSpeechFeature.DeniedCue, family);
    }

    private void AddSource(Frame frame, int family, int shape, OutlineSentence sentence)
    {
        int head = sources.Head(frame.Source), first = words.At(frame.Source.First), before = words.At(frame.Source.First - 1, sentence);
        int source = sources.KindOf(frame.Source, head) is > 0 and int kind ? kind : first;
        int distance = frame.Source.First > frame.Cue.First ? 9 : frame.Cue.First - frame.Source.End;
        distance = distance is < 4 or 9 ? Math.Max(distance, 0) : distance < 8 ? 4 : 8;
        Add(IndirectSpeechFeature.Source, source);
        Add(IndirectSpeechFeature.SourceAndShape, source, shape);
        Add(IndirectSpeechFeature.CueAndSource, family, source);
        Add(IndirectSpeechFeature.Head, words.At(head));
        Add(IndirectSpeechFeature.SourceFirst, first);
        Add(IndirectSpeechFeature.SourceLength, Step(frame.Source.End - frame.Source.First));
        Add(IndirectSpeechFeature.BeforeSource, before);
        Add(IndirectSpeechFeature.BeforeSourceAndShape, before, shape);
        Add(IndirectSpeechFeature.SecondBeforeSource, words.At(frame.Source.First - 2, sentence));
        Add(IndirectSpeechFeature.Distance, distance);
        Add(IndirectSpeechFeature.DistanceAndShape, distance, shape);
    }

    private void AddContent(IndirectSpeechCandidate candidate, int family, int shape, OutlineSentence sentence)
    {
        int first = candidate.Content.First, word = words.At(first), marked = 0;
        for (int i = first; i < candidate.Content.End; i++)
        {
            if (i > first && outline.Capitalised(i)) marked |= 1;
            if (outline.IsNumber(i)) marked |= 2;
        }
        Add(IndirectSpeechFeature.FirstWord, word);
        Add(IndirectSpeechFeature.FirstWordAndShape, word, shape);
        Add(IndirectSpeechFeature.CueAndFirstWord, family, word);
        Add(IndirectSpeechFeature.SecondWord, words.At(first + 1, sentence));
        Add(IndirectSpeechFeature.LastWord, words.At(candidate.Content.End - 1));
        Add(IndirectSpeechFeature.CueAndMarked, family, marked);
        Add(IndirectSpeechFeature.Length, Step(candidate.Words), shape);
        Add(IndirectSpeechFeature.Rest, Step(sentence.End - Math.Max(candidate.Frame.Cue.End, candidate.Frame.Source.End)), shape);
    }

    private void AddCuesAround(int cue, List<Frame> cues, int shape)
    {
        int before = 0, behind = 0, speechBefore = 0, speechBehind = 0, last = -1, next = -1;
        foreach (Frame other in cues)
        {
            int speech = other.Strength == FrameStrength.Speech ? 1 : 0;
            if (other.Cue.First < cue) (before, speechBefore, last) = (before + 1, speechBefore + speech, other.Cue.First);
            else if (other.Cue.First > cue)
                (behind, speechBehind, next) = (behind + 1, speechBehind + speech, next < 0 ? other.Cue.First : next);
        }
        Add(IndirectSpeechFeature.CueBefore, last < 0 ? 0 : words.At(last));
        Add(IndirectSpeechFeature.CueBehind, next < 0 ? 0 : words.At(next));
        Add(IndirectSpeechFeature.CuesAround, Math.Min(before, 3), Math.Min(behind, 3));
        Add(IndirectSpeechFeature.SpeechBefore, Math.Min(speechBefore, 2), shape);
        Add(IndirectSpeechFeature.SpeechBehind, Math.Min(speechBehind, 2), shape);
    }

    private void AddReadings(int k, IndirectSpeechCandidates candidates, int shape)
    {
        ItemSpan cue = candidates[k].Frame.Cue;
        int outer = -1, depth = 0, readings = 0;
        for (int m = 0; m < candidates.Count; m++)
        {
            if (m == k) continue;
            if (candidates[m].Frame.Cue == cue) readings++;
            else if (candidates[m].Content.Has(cue.First)) (outer, depth) = (m, depth + 1);
        }
        if (outer >= 0) Add(IndirectSpeechFeature.Inside, words.Family(candidates[outer].Frame.Cue.First), (int)candidates[outer].Shape);
        Add(IndirectSpeechFeature.DepthAndShape, Math.Min(depth, 3), shape);
        Add(IndirectSpeechFeature.Readings, Math.Min(readings, 3));
    }

    private void AddSigns(IndirectSpeechCandidate candidate, int shape, OutlineSentence sentence)
    {
        Frame frame = candidate.Frame;
        int cue = frame.Cue.First, sign = 0;
        Sign(frame.Detached);
        Sign(frame.Strength == FrameStrength.Speech);
        Sign(frame.Strength == FrameStrength.Judgement);
        Sign(frame.Strength == FrameStrength.Beside);
        Sign(frame.Strength == FrameStrength.Noun);
        Sign(candidate.Quotes > 0);
        Sign(outline.Is(cue, WordClass.CueNoun));
        Sign(reader.Phrases.IsSomebody(frame.Source));
        Sign(outline.Capitalised(cue));
        Sign(outline.Capitalised(candidate.Content.First));
        Sign(reader.Forms.IsBe(cue - 1));
        Sign(sources.IsThing(frame));
        Sign(HasVerb(candidate.Content));
        Sign(sentence.First == 0);

        void Sign(bool here)
        {
            if (here) Add(IndirectSpeechFeature.Sign, sign, shape);
            sign++;
        }
    }

    private static int Step(int count) => count switch { <= 2 => count, <= 4 => 3, <= 6 => 4, <= 9 => 5, <= 14 => 6, <= 22 => 7, _ => 8 };

    private bool HasVerb(ItemSpan content)
    {
        int end = Math.Min(content.End, content.First + Clause);
        for (int i = content.First; i < end; i++)
            if (reader.Phrases.IsVerb(i)) return true;
        return false;
    }

    private void Add(IndirectSpeechFeature kind, int value) => List.Add((int)kind, value);

    private void Add(IndirectSpeechFeature kind, int value, int second) => List.Add((int)kind, value, second);
}
