using System;
using System.Collections.Generic;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Weighs the candidates for the antecedent of a pronoun that speaks, each beside the others.</summary>
/// <param name="reading">The article.</param>
/// <param name="nearby">What says where quotations are.</param>
internal sealed class SpeakerFeatures(Reading reading, NearbyNames nearby)
{
    /// <summary>The file of weights.</summary>
    public const string Weights = "SpeakerAntecedentWeights";

    // The highest distances and counts that the model tells apart.
    private const int Sentences = 5;
    private const int Paragraphs = 3;
    private const int Few = 2;
    private const int Mentions = 6;
    private const int AllMentions = 15;
    private const int Clauses = 6;
    private const int Others = 4;
    private const int Candidates = 5;

    private static readonly Lazy<LinearModel> Model = new(() => LinearModel.Load(typeof(SpeakerFeature), Weights));

    private readonly bool _keeps = reading.Listener is not null;
    private readonly LinearModel _model = Model.Value;
    private int _score;
    private int _opens, _candidates;
    private Nearest _paragraphs, _subjects, _speeches, _said;

    // How far back the candidate was mentioned, was a subject, spoke and said something, and how many spoke since.
    private int _paragraph, _sentence, _subject, _speech, _saying, _spoke;

    /// <summary>The features of the person weighed last.</summary>
    public FeatureList List { get; } = new();

    /// <summary>Takes the candidates among which <see cref="Score"/> compares each.</summary>
    public void Compare(in Pronoun pronoun, List<Salience> candidates)
    {
        _opens = pronoun.QuoteOpensParagraph ? 1 : 0;
        _candidates = Math.Min(candidates.Count, Candidates);
        _paragraphs = _subjects = _speeches = _said = Nearest.None;
        foreach (Salience person in candidates)
        {
            _paragraphs = _paragraphs.With(pronoun.Paragraph - person.Paragraph);
            _subjects = _subjects.With(Since(pronoun, person.SubjectSentence));
            _speeches = _speeches.With(Since(pronoun, person.SpeechSentence));
            _said = _said.With(Since(pronoun, person.SaidSentence));
        }
    }

    /// <summary>The total weight of a candidate's features.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="person">The candidate.</param>
    /// <param name="recency">How many other candidates were mentioned since.</param>
    /// <param name="knowsGender">Whether the gender of the candidate may be used.</param>
    public int Score(in Pronoun pronoun, Salience person, int recency, bool knowsGender)
    {
        _score = 0;
        if (_keeps) List.Clear();
        _paragraph = Math.Min(pronoun.Paragraph - person.Paragraph, Paragraphs);
        _sentence = Math.Min(Since(pronoun, person.Sentence), Sentences);
        _subject = Math.Min(Since(pronoun, person.SubjectSentence), Sentences);
        _speech = Math.Min(Since(pronoun, person.SpeechSentence), Sentences);
        _saying = Math.Min(Since(pronoun, person.SaidSentence), Sentences);
        _spoke = person.Speech < 0 ? Paragraphs : Math.Min(pronoun.Speeches - 1 - person.Speech, Paragraphs);
        AddSubject(pronoun, person, Math.Min(recency, Others));
        AddSpeech(pronoun, person);
        AddPlace(pronoun, person);
        AddCounts(pronoun, person);
        AddAhead(pronoun, person);
        AddQuotation(pronoun, person);
        AddName(pronoun, person, knowsGender);
        return _score;
    }

    private void AddSubject(in Pronoun pronoun, Salience person, int recency)
    {
        Add(SpeakerFeature.LastSubject, pronoun.Subjects.RankOf(person.Name), recency, _sentence);
        Add(SpeakerFeature.Subject, _subject, Math.Min(_subjects.Beside(Since(pronoun, person.SubjectSentence)), Sentences), _opens);
        Add(SpeakerFeature.SubjectRole, person.SubjectGovernorKind, person.SubjectRole, _subject);
        Add(SpeakerFeature.SubjectPlace, MentionPlace.Before(person.SubjectPlace), MentionPlace.Behind(person.SubjectPlace), _subject);
    }

    private void AddSpeech(in Pronoun pronoun, Salience person)
    {
        int paragraphs = person.Speech < 0 ? Paragraphs : Math.Min(pronoun.Paragraph - person.SpeechParagraph, Paragraphs);
        Add(SpeakerFeature.Spoke, _spoke, paragraphs, _opens);
        Add(SpeakerFeature.Said, _saying, Math.Min(_said.Beside(Since(pronoun, person.SaidSentence)), Sentences), _opens);
        Add(SpeakerFeature.SaidHow, person.SaidHow, _saying);
        Add(SpeakerFeature.SaidAndSpoke, _saying, Math.Min(_speeches.Beside(Since(pronoun, person.SpeechSentence)), Sentences), _subject);
        Add(SpeakerFeature.SpokeInParagraph, Math.Min(pronoun.SpeechesInParagraph, Few), _spoke, _sentence);
        if (pronoun.Cue != Lexicon.Unknown) Add(SpeakerFeature.Cue, FeatureKey.Word(pronoun.Cue), _spoke);
    }

    private void AddPlace(in Pronoun pronoun, Salience person)
    {
        int before = MentionPlace.Before(person.Place);
        int clauses = person.Sentence == pronoun.Sentence ? Math.Min(pronoun.Clause - person.Clause, Clauses) : Clauses;
        Add(SpeakerFeature.Place, before, MentionPlace.Behind(person.Place), _sentence);
        Add(SpeakerFeature.Clauses, clauses, before);
        Add(SpeakerFeature.InParagraph, Math.Min(pronoun.SentenceInParagraph, Few), _sentence, _subject);
        Add(SpeakerFeature.Opens, person.OpenedParagraph == pronoun.Paragraph ? 1 : person.OpenedParagraph == pronoun.Paragraph - 1 ? 2 : 0,
            _opens);
        if (person.Governor == Lexicon.Unknown) return;
        Add(SpeakerFeature.Governor, FeatureKey.Word(person.Governor), person.Role, Math.Min(_sentence, Few));
    }

    private void AddCounts(in Pronoun pronoun, Salience person)
    {
        int beside = Math.Min(_paragraphs.Beside(pronoun.Paragraph - person.Paragraph), Paragraphs);
        int source = person.Sayings(reading.Tokens);
        Add(SpeakerFeature.Paragraphs, _paragraph, beside, _opens);
        Add(SpeakerFeature.Form, person.Form, Math.Min(person.Count, Mentions), _sentence);
        Add(SpeakerFeature.Introduced, Math.Min(pronoun.Paragraph - person.FirstParagraph, Paragraphs + 1), person.Form);
        Add(SpeakerFeature.Count, Math.Min(person.Count, Mentions), _paragraph);
        Add(SpeakerFeature.Headline, person.InHeadline ? 1 : 0, _paragraph);
        Add(SpeakerFeature.Source, source, Math.Min(person.Name.Mentions.Count, AllMentions), _sentence);
        Add(SpeakerFeature.SourceNear, source, beside, _paragraph);
    }

    private void AddAhead(in Pronoun pronoun, Salience person)
    {
        int next = NextMention.None, place = 0;
        if (person.NextNamed(pronoun.Token) is { } named)
        {
            next = NextMention.DistanceOf(reading, pronoun, named.First);
            place = nearby.IsQuoted(named.First) ? NextMention.Quoted : NextMention.PlaceOf(reading.Tokens, named);
        }
        Add(SpeakerFeature.Next, next, _opens, _sentence);
        Add(SpeakerFeature.NextPlace, next, place, pronoun.Ahead.PlaceOf(person.Name));
    }

    private void AddQuotation(in Pronoun pronoun, Salience person)
    {
        int quoted = IsIn(pronoun, person.Quoted), people = Math.Min(pronoun.PeopleInQuote, Sentences);
        Add(SpeakerFeature.Quoted, quoted, IsIn(pronoun, person.QuotedGiven), IsIn(pronoun, person.QuotedRole));
        Add(SpeakerFeature.QuotedAmong, people, quoted, _sentence);
        Add(SpeakerFeature.QuotedOf, quoted, _candidates, _sentence);
        Add(SpeakerFeature.QuotedSubject, quoted, _subject);
    }

    private void AddName(in Pronoun pronoun, Salience person, bool knowsGender)
    {
        int kind = person.Name.Kind == NameKind.Person ? 0 : person.IsLikely ? 1 : 2;
        int given = kind == 0 ? GivenName.Of(reading.Tokens, person.Name.Mentions[0].First) : person.Evidence.Given;
        // A person whom the article calls by a given name alone is no less likely than one with a full name.
        int fit = GivenName.Fit(given, pronoun.Gender), shape = kind == 0 && fit == GivenName.Fits ? Name.FullShape : person.Name.Shape;
        Add(SpeakerFeature.Gender, knowsGender ? AntecedentFeatures.GenderFit(pronoun, person.Name) : 1, (int)pronoun.Place);
        Add(SpeakerFeature.Kind, kind, shape, kind == 0 ? 0 : fit);
        if (kind == 0) return;
        NameEvidence evidence = person.Evidence;
        Add(SpeakerFeature.Evidence, Math.Min(evidence.Acts, Sentences), Math.Min(evidence.Things, Sentences),
            Math.Min(evidence.Places, Sentences));
    }

    private static int IsIn(in Pronoun pronoun, int quoted) => pronoun.QuoteBefore >= 0 && quoted >= pronoun.QuoteBefore ? 1 : 0;

    /// <summary>How many sentences back; more than the model tells apart where it never was.</summary>
    private static int Since(in Pronoun pronoun, int sentence) => sentence < 0 ? int.MaxValue : pronoun.Sentence - sentence;

    private void Add(SpeakerFeature kind, int value, int second)
    {
        _score += _model.WeightOf((int)kind, value, second);
        if (_keeps) List.Add((int)kind, value, second);
    }

    private void Add(SpeakerFeature kind, int value, int second, int third)
    {
        _score += _model.WeightOf((int)kind, value, second, third);
        if (_keeps) List.Add((int)kind, value, second, third);
    }

    /// <summary>The two nearest of several distances.</summary>
    private readonly record struct Nearest(int First, int Second)
    {
        public static readonly Nearest None = new(int.MaxValue, int.MaxValue);

        public Nearest With(int distance) =>
            distance < First ? new Nearest(distance, First) : distance < Second ? this with { Second = distance } : this;

        /// <summary>The nearest of the others.</summary>
        public int Beside(int own) => own == First ? Second : First;
    }
}
