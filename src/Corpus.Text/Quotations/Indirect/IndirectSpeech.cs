using System.Collections.Generic;
using Corpus.Text.Model;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>
/// Finds indirect speech, which reports words without quotation marks: <c>Ode said the bridge would open in May</c>, <c>The bridge, the
/// ministry said, would open in May</c>, <c>according to Ode, …</c>, <c>Ode denied the report</c>.
/// </summary>
/// <remarks>
/// Rules propose every content that a cue may have, however weak the cue. Weights learned from annotated articles decide which of them
/// are indirect speech.
/// </remarks>
internal sealed class IndirectSpeech
{
    /// <summary>The least score of indirect speech. A missed report costs less than words that nobody said.</summary>
    private const int Threshold = 8;

    /// <summary>The least score of a clause of saying that closes its sentence.</summary>
    private const int ThresholdBehind = -170;

    /// <summary>
    /// How much higher the score must be inside the content of another cue, where the words are either part of that content or show that it
    /// ends earlier.
    /// </summary>
    private const int MarginInside = 50;

    /// <summary>A threshold that no score reaches.</summary>
    private const int Never = int.MaxValue;

    /// <summary>The score of a reading that is not weighed yet.</summary>
    private const int Unknown = int.MinValue;

    private readonly Outline _outline;
    private readonly ICandidateListener? _listener;
    private readonly IndirectSpeechCues _cues;
    private readonly IndirectSpeechBeside _beside;
    private readonly IndirectSpeechGoverned _governed;
    private readonly IndirectSpeechSource _sources;
    private readonly IndirectSpeechFeatures _features;
    private readonly IndirectSpeechCandidates _candidates;
    private readonly List<int> _scores = [];
    private readonly List<IndirectSpeechCandidate> _told = [];

    public IndirectSpeech(Outline outline, FrameReader reader, ICandidateListener? listener)
    {
        (_outline, _listener) = (outline, listener);
        var contents = new IndirectSpeechContent(outline, reader.Phrases);
        _sources = new IndirectSpeechSource(outline, reader.Phrases);
        _features = new IndirectSpeechFeatures(outline, reader, _sources, new IndirectSpeechWords(outline));
        // A trainer sees every cue, so that the new weights do not depend on the old ones.
        _cues = new IndirectSpeechCues(outline, reader, contents, listener is null ? _features : null);
        _beside = new IndirectSpeechBeside(outline, contents);
        _governed = new IndirectSpeechGoverned(outline, reader, _cues, contents);
        _candidates = new IndirectSpeechCandidates(outline);
    }

    /// <summary>Appends the indirect speech of a sentence.</summary>
    public void Read(OutlineSentence sentence, List<Frame> frames, List<Reported> reported)
    {
        _candidates.Clear();
        List<Frame> cues = _cues.Read(sentence, frames);
        // A clause beside the whole sentence covers the objects of all its verbs: Ode denied the report, the ministry said.
        _beside.Read(cues, sentence, _candidates);
        _governed.Read(cues, sentence, _candidates);

        _scores.Clear();
        for (int k = 0; k < _candidates.Count; k++) _scores.Add(Unknown);
        _told.Clear();
        for (int k = 0; k < _candidates.Count; k++)
        {
            IndirectSpeechCandidate candidate = _candidates[k];
            if (!MayTell(candidate.Frame.Strength)) continue;
            int least = Least(candidate);
            if (least == Never) continue;
            bool may = _sources.MayTell(candidate);
            if (_listener is not null) Show(k, cues, sentence);
            if (!may
                || (_listener is null ? Score(k, cues, sentence) <= least || HasBetter(k, cues, sentence) : !ClosesSentence(candidate)))
                continue;
            _told.Add(candidate);
            reported.Add(
                new Reported(_outline.Token(candidate.Content.First), _outline.EndToken(candidate.Content.End - 1),
                    ToSource(candidate.Frame), candidate.Quotes > 0));
        }
    }

    /// <summary>
    /// Whether the block may hold indirect speech. Page furniture holds none, and a caption describes what it shows: A screen in Lund shows
    /// the mayor.
    /// </summary>
    private bool MayTell(FrameStrength strength) => _outline.Kind switch
    {
        BlockKind.Caption => strength == FrameStrength.Speech,
        BlockKind.Byline or BlockKind.Credit or BlockKind.Published or BlockKind.Furniture or BlockKind.Note => false,
        _ => true,
    };

    /// <summary>Shows a reading to a trainer, independent of the weights learned before.</summary>
    private void Show(int k, List<Frame> cues, OutlineSentence sentence)
    {
        _features.Score(k, _candidates, cues, sentence);
        _listener!.Add(IndirectSpeechFeatures.Weights, SpanOf(_candidates[k].Content), SpanOf(_candidates[k].Frame.Source), _features.List);
    }

    /// <summary>
    /// The score that a reading must exceed. A clause of saying that closes the sentence needs less (The bridge is safe, newspapers
    /// reported). A cue inside the content of another needs more; where it is certainly part of that content, it never qualifies.
    /// </summary>
    private int Least(IndirectSpeechCandidate candidate)
    {
        Frame frame = candidate.Frame;
        int first = frame.Source.First < frame.Cue.First && !frame.Detached ? frame.Source.First : frame.Cue.First;
        int least = ClosesSentence(candidate) ? ThresholdBehind : Threshold, margin = 0;
        foreach (IndirectSpeechCandidate told in _told)
        {
            if (told.Frame.Cue == frame.Cue)
            {
                if (told.Shape != IndirectSpeechShape.Amid || candidate.Shape != IndirectSpeechShape.Amid) return Never;
            }
            else if (told.Content.Has(first) || told.Content.Has(frame.Cue.First))
            {
                // "Ode said Coe believed …"; "Coe believed …, Ode said".
                if (first == told.Content.First || told.Shape >= IndirectSpeechShape.Before) return Never;
                margin = MarginInside;
            }
        }
        return least + margin;
    }

    private static bool ClosesSentence(IndirectSpeechCandidate candidate) =>
        candidate is { Shape: IndirectSpeechShape.Before, Frame.Strength: FrameStrength.Speech };

    /// <summary>Whether another source of the same cue scores higher.</summary>
    private bool HasBetter(int k, List<Frame> cues, OutlineSentence sentence)
    {
        for (int m = k - 2; m <= k + 2; m++)
            if (m != k
                && m >= 0
                && m < _candidates.Count
                && _candidates[m].Frame.Cue == _candidates[k].Frame.Cue
                && _candidates[m].Content == _candidates[k].Content
                && Score(m, cues, sentence) > _scores[k])
                return true;
        return false;
    }

    /// <summary>The score of reading <paramref name="k"/>, computed once.</summary>
    private int Score(int k, List<Frame> cues, OutlineSentence sentence) =>
        _scores[k] != Unknown ? _scores[k] : _scores[k] = _features.Score(k, _candidates, cues, sentence);

    private Span SpanOf(ItemSpan items) => _outline.Tokens.SpanOf(_outline.Token(items.First), _outline.EndToken(items.End - 1) - 1);

    private Source ToSource(Frame frame) =>
        new(_outline.Token(frame.Source.First), _outline.EndToken(frame.Source.End - 1), _outline.Token(frame.Cue.First),
            _outline.EndToken(frame.Cue.End - 1), Route.Governing);
}
