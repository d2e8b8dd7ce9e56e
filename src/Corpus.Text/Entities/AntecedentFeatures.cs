using System;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Weighs the candidates for the antecedent of a pronoun that does not speak.</summary>
/// <param name="keeps">Whether <see cref="List"/> keeps the features of each candidate, for a trainer.</param>
internal sealed class AntecedentFeatures(bool keeps)
{
    /// <summary>The file of weights.</summary>
    public const string Weights = "AntecedentWeights";

    private const int Farthest = 6;

    private static readonly Lazy<LinearModel> Model = new(() => LinearModel.Load(typeof(AntecedentFeature), Weights));

    private readonly LinearModel _model = Model.Value;
    private int _score;

    // How far back the last mention and the last mention as a subject are, and what the person was last, as AntecedentFeature defines it.
    private int _sentences, _near, _paragraphs, _recency, _subject, _spoke, _subjectRank;

    /// <summary>The features of the person weighed last.</summary>
    public FeatureList List { get; } = new();

    /// <summary>The total weight of a candidate's features.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="person">The candidate.</param>
    /// <param name="recency">How many other candidates were mentioned since.</param>
    /// <param name="mostMentions">How often the candidate mentioned most often was mentioned.</param>
    /// <param name="knowsGender">Whether the gender of the candidate may be used.</param>
    public int Score(in Pronoun pronoun, Salience person, int recency, int mostMentions, bool knowsGender)
    {
        _score = 0;
        if (keeps) List.Clear();
        _sentences = Sentences(pronoun, person.Sentence);
        _near = Math.Min(_sentences, 2);
        _paragraphs = Math.Min(pronoun.Paragraph - person.Paragraph, 3);
        _recency = Math.Min(recency, 4);
        _subject = Sentences(pronoun, person.SubjectSentence);
        _spoke = Spoke(pronoun, person);
        _subjectRank = pronoun.Subjects.RankOf(person.Name);
        AddDistance(pronoun, person);
        AddSubject(pronoun, person);
        AddSpeech(pronoun, person);
        AddMention(pronoun, person);
        AddCounts(pronoun, person, mostMentions);
        AddName(pronoun, person, knowsGender);
        AddWords(pronoun, person);
        return _score;
    }

    private void AddDistance(in Pronoun pronoun, Salience person)
    {
        int place = (int)pronoun.Place, ahead = pronoun.Ahead.PlaceOf(person.Name);
        Add(AntecedentFeature.Recency, pronoun.Context, _recency, _paragraphs);
        Add(AntecedentFeature.Introduced, pronoun.Context, Math.Min(pronoun.Paragraph - person.FirstParagraph, 3));
        if (_sentences == 0) Add(AntecedentFeature.Clauses, place, Math.Min(pronoun.Clause - person.Clause, 3));
        Add(AntecedentFeature.Chain, place, Sentences(pronoun, person.PronounSentence));
        Add(AntecedentFeature.Referent, place, pronoun.Referents.RankOf(person.Name), Math.Min(_sentences, 3));
        Add(AntecedentFeature.Ahead, place, ahead);
        if (pronoun.IsFronted) Add(AntecedentFeature.Fore, ahead, person.Count == 0 ? 1 : 0);
    }

    private void AddSubject(in Pronoun pronoun, Salience person)
    {
        Add(AntecedentFeature.Subject, pronoun.Context, _subject);
        Add(AntecedentFeature.SubjectPlace, person.SubjectPlace, Math.Min(_subject, 3));
        Add(AntecedentFeature.LastSubject, pronoun.Context, _subjectRank, _paragraphs);
        Add(AntecedentFeature.ReferentAndSubject, pronoun.Referents.RankOf(person.Name), _subjectRank, Math.Min(_sentences, 4));
        Add(AntecedentFeature.InQuote, pronoun.IsInQuote ? 1 : 0, _subject, _recency);
        Add(AntecedentFeature.Opens, pronoun.Context,
            (person.OpenedParagraph == pronoun.Paragraph ? 1 : 0) + (person.OpenedParagraph == pronoun.Paragraph - 1 ? 2 : 0));
    }

    private void AddSpeech(in Pronoun pronoun, Salience person)
    {
        int place = (int)pronoun.Place;
        Add(AntecedentFeature.Spoke, pronoun.Context, _spoke);
        Add(AntecedentFeature.SpokeSentence, place, Sentences(pronoun, person.SpeechSentence));
        Add(AntecedentFeature.SubjectAndSpoke, pronoun.Context, _subject, _spoke);
        Add(AntecedentFeature.SpokeAndSubject, _spoke, _subjectRank, _recency);
        Add(AntecedentFeature.SpokeSubjectSentence, _spoke, _subjectRank, Math.Min(_sentences, 4));
        Add(AntecedentFeature.Quoted, place, pronoun.QuoteBefore >= 0 && person.Quoted >= pronoun.QuoteBefore ? 1 : 0);
    }

    private void AddMention(in Pronoun pronoun, Salience person)
    {
        int place = (int)pronoun.Place, role = person.GovernorKind * 3 + person.Role;
        Add(AntecedentFeature.Place, person.Place, _near);
        Add(AntecedentFeature.ParallelNear, place, person.Place, _near);
        Add(AntecedentFeature.RoleDistance, role, Math.Min(_sentences, 4), _recency);
        Add(AntecedentFeature.RoleParallel, role, place, _near);
        Add(AntecedentFeature.Order, place, Math.Min(person.Order, 3), _near);
        Add(AntecedentFeature.Form, place, person.Form, Math.Min(_sentences, 3));
        Add(AntecedentFeature.New, person.Form, Math.Min(person.Count, 3), Math.Min(_sentences, 4));
    }

    private void AddCounts(in Pronoun pronoun, Salience person, int mostMentions)
    {
        int inParagraph = person.Paragraph == pronoun.Paragraph ? Math.Min(person.CountInParagraph, 3) : 0;
        Add(AntecedentFeature.Count, Step(person.Count), _paragraphs);
        Add(AntecedentFeature.InParagraph, inParagraph, pronoun.CountInParagraph == person.CountInParagraph ? 1 : 0);
        Add(AntecedentFeature.Main, person.Count >= mostMentions ? 1 : 0, _recency);
        Add(AntecedentFeature.Headline, person.InHeadline ? 1 : 0, _paragraphs);
    }

    private void AddName(in Pronoun pronoun, Salience person, bool knowsGender)
    {
        int kind = person.Name.Kind == NameKind.Person ? 0 : person.Evidence.IsLikely ? 1 : 2;
        Add(AntecedentFeature.Gender, knowsGender ? GenderFit(pronoun, person.Name) : 1, (int)pronoun.Place);
        Add(AntecedentFeature.Kind, kind, Math.Min(_sentences, 3), pronoun.Place == PronounPlace.BehindQuote ? 1 : 0);
        if (kind == 0) return;
        NameEvidence evidence = person.Evidence;
        Add(AntecedentFeature.Shape, person.Name.Shape, person.Place);
        Add(AntecedentFeature.Evidence, Math.Min(evidence.Acts, 3), Math.Min(evidence.Things, 2), Math.Min(evidence.Places, 2));
        Add(AntecedentFeature.Given, GivenName.Fit(evidence.Given, pronoun.Gender), person.Name.Shape);
    }

    private void AddWords(in Pronoun pronoun, Salience person)
    {
        int relation = _subject == 0 ? 0 : 1 + _near;
        if (pronoun.Cue != Lexicon.Unknown) Add(AntecedentFeature.CueAndSpoke, FeatureKey.Word(pronoun.Cue), _spoke);
        if (pronoun.WordBefore != Lexicon.Unknown) Add(AntecedentFeature.WordBefore, FeatureKey.Word(pronoun.WordBefore), relation);
        if (pronoun.WordBehind != Lexicon.Unknown) Add(AntecedentFeature.WordBehind, FeatureKey.Word(pronoun.WordBehind), relation);
        if (person.Governor != Lexicon.Unknown) Add(AntecedentFeature.Governor, FeatureKey.Word(person.Governor), person.Role, _near);
    }

    /// <summary>0 for an unknown gender, 1 for a known one, 2 where an earlier pronoun shows the same gender, 3 another.</summary>
    public static int GenderFit(in Pronoun pronoun, Name person) =>
        person.Gender == Gender.Unknown ? 0 : !person.IsGenderGuessed ? 1 : person.Gender == pronoun.Gender ? 2 : 3;

    private static int Sentences(in Pronoun pronoun, int sentence) =>
        sentence < 0 ? Farthest + 1 : Math.Min(pronoun.Sentence - sentence, Farthest);

    /// <summary>
    /// When the person last spoke: 0 never, 1 to 3 as the last speaker, by the paragraphs since, 4 as the last but one, 5 earlier.
    /// </summary>
    private static int Spoke(in Pronoun pronoun, Salience person) =>
        person.Speech < 0 ? 0
        : person.Speech == pronoun.Speeches - 1 ? 1 + Math.Min(pronoun.Paragraph - person.SpeechParagraph, 2)
        : person.Speech == pronoun.Speeches - 2 ? 4 : 5;

    private static int Step(int count) => count switch { <= 3 => count, <= 5 => 4, <= 9 => 5, _ => 6 };

    private void Add(AntecedentFeature kind, int value, int second)
    {
        _score += _model.WeightOf((int)kind, value, second);
        if (keeps) List.Add((int)kind, value, second);
    }

    private void Add(AntecedentFeature kind, int value, int second, int third)
    {
        _score += _model.WeightOf((int)kind, value, second, third);
        if (keeps) List.Add((int)kind, value, second, third);
    }
}
