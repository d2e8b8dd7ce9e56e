using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the frames of a sentence.</summary>
internal sealed class FrameReader
{
    /// <summary>The fewest words of a phrase whose verb alone is no cue: made the case.</summary>
    private const int ShortestIdiom = 3;

    private static readonly PhraseList CuePhrases = new("CuePhrase", Lexicon.English);

    private readonly Outline _outline;
    private readonly VerbFrames _verbs;

    public FrameReader(Outline outline)
    {
        _outline = outline;
        Phrases = new SourcePhrase(outline);
        Forms = new VerbForms(outline, Phrases);
        Main = new MainClause(outline, Phrases);
        _verbs = new VerbFrames(outline, Phrases, Forms, new ParticipleFrames(outline, Phrases, Main));
    }

    public SourcePhrase Phrases { get; }

    public VerbForms Forms { get; }

    public MainClause Main { get; }

    /// <summary>Finds the frames of a sentence, in the order of the text.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="frames">The list to which the frames are added.</param>
    /// <param name="quoted">Whether the paragraph has quotations. Without them, cues that attribute only quotations are
    /// ignored.</param>
    public void Read(OutlineSentence sentence, List<Frame> frames, bool quoted)
    {
        frames.Clear();
        OutlineSentence whole = sentence;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            // "I do not know why; he suggested “…”": each side of a semicolon has its own subject.
            if (_outline.Is(i, ';')) sentence = _outline.Is(i + 1, WordClass.Pronoun) ? sentence with { First = i + 1 } : whole;
            bool told =
                _outline.Is(i, PhraseForms.Told) || (quoted && IsIdiom(i)), noun =
                    _outline.Is(i, WordClass.CueNoun), according = !told && _outline.Is(i, "according");
            if (!(told || noun || according) || (frames.Count > 0 && frames[frames.Count - 1].Cue.First == i)) continue;
            if (according && _outline.Is(i + 1, "to"))
            {
                // "According to Ode, the bridge …": where the phrase opens a clause, the first comma ends the source.
                int limit = sentence.End;
                if (i == sentence.First || _outline.Is(i - 1, WordClass.Conjunction))
                    for (limit = i + 2; limit < sentence.End && !_outline.Is(limit, ',');) limit++;
                ItemSpan source = Phrases.StartingAt(i + 2, limit);
                if (source.Exists) frames.Add(new Frame(source, new ItemSpan(i, i + 2), FrameStrength.Speech, Detached: false));
                i++;
            }
            else if (told && (quoted || Tells(i)) && !_outline.IsName(i) && !Forms.IsNounHere(i, sentence))
            {
                if (Verb(i, sentence, frames) is { } frame) frames.Add(frame);
            }
            else if (quoted && noun && (InWords(i, sentence) ?? Noun(i, sentence)) is { } nominal)
            {
                frames.Add(nominal);
            }
        }
    }

    /// <summary>Whether a verb and its object are a cue together: Ode made the case that the pier was “…”.</summary>
    private bool IsIdiom(int verb) =>
        CuePhrases.Match(_outline.Tokens, _outline.Token(verb), _outline.Token(verb) + ShortestIdiom) == ShortestIdiom;

    private bool Tells(int verb) => _outline.Is(verb, WordClass.CueVerb | WordClass.JudgementVerb);

    /// <inheritdoc cref="VerbFrames.Read"/>
    public Frame? Verb(int verb, OutlineSentence sentence, List<Frame> frames) => _verbs.Read(verb, sentence, frames);

    /// <summary>"in Ode's words", "in the words of Ode", "in her view": equivalent to "according to".</summary>
    private Frame? InWords(int noun, OutlineSentence sentence)
    {
        if (_outline.ValueOf(noun, WordClass.CueNoun) != WordValue.HoldsWords) return null;
        if (_outline.Is(noun - 1, "the") && _outline.Is(noun - 2, "in") && _outline.Is(noun + 1, "of"))
        {
            int limit = noun + 2;
            while (limit < sentence.End && !_outline.Is(limit, ',')) limit++;
            return Phrases.StartingAt(noun + 2, limit) is { Exists: true } author && Phrases.IsSomebody(author)
                ? new Frame(author, new ItemSpan(noun - 2, noun + 2), FrameStrength.Speech, Detached: false)
                : null;
        }
        if (Noun(noun, sentence) is not { } owned
            || owned.Source.First > noun
            || !_outline.Is(owned.Source.First - 1, "in")
            || !(Phrases.IsSomebody(owned.Source) || owned.Source.First == sentence.First + 1 || sentence.End - noun <= 2))
            return null;
        // At the end of a sentence, the source ends the clause, as behind "according to".
        int at = owned.Source.First - 1;
        return owned with { Strength = FrameStrength.Speech, Cue = at == sentence.First ? owned.Cue : new ItemSpan(at, at + 1) };
    }

    /// <summary>The owner of a noun of saying: "his claim that", "Ode's statement", "a statement from the ministry".</summary>
    public Frame? Noun(int noun, OutlineSentence sentence)
    {
        var cue = new ItemSpan(noun, noun + 1);
        for (int i = noun - 1; i >= sentence.First && i > noun - 4; i--)
        {
            if (_outline.IsPossessive(i) && Phrases.EndingAt(i - 1, sentence.First) is { Exists: true } owner && Phrases.MaySpeak(owner))
                return new Frame(owner, cue, FrameStrength.Noun, Detached: false);
            if (_outline.IsPossessivePronoun(i))
                return new Frame(new ItemSpan(i, i + 1), cue, FrameStrength.Noun, Detached: false);
            if (!_outline.IsWord(i) || _outline.Is(i, WordClass.Determiner | WordClass.Preposition)) break;
        }
        if (_outline.Is(noun + 1, "from", "by")
            && Phrases.StartingAt(noun + 2, sentence.End) is { Exists: true } author
            && Phrases.MaySpeak(author))
            return new Frame(author, cue, FrameStrength.Noun, Detached: false);
        return null;
    }
}
