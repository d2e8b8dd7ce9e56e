using System;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>The candidates for the antecedent of a pronoun.</summary>
/// <param name="Count">The number of candidates.</param>
/// <param name="MostMentions">The number of mentions of the candidate mentioned most often.</param>
internal readonly record struct Rivals(int Count, int MostMentions);

/// <summary>Weighs the candidates for the antecedent of a pronoun.</summary>
internal sealed class AntecedentFeatures
{
    /// <summary>The name of the file of weights.</summary>
    public const string Weights = "AntecedentWeights";

    private const int Farthest = 6;

    private static readonly Lazy<LinearModel> Model = new(() => LinearModel.Load(typeof(AntecedentFeature), Weights));

    /// <summary>The features of the person weighed last.</summary>
    public FeatureList List { get; } = new();

    /// <summary>The total weight of a candidate's features.</summary>
    public int Score(in Pronoun pronoun, Salience person, int recency, in Rivals rivals, bool isGenderKnown)
    {
        List.Clear();
        int place = (int)pronoun.Place, context = 2 * place + (pronoun.CountInParagraph == 0 ? 1 : 0);
        int sentences = Sentences(pronoun, person.Sentence), paragraphs = Math.Min(pronoun.Paragraph - person.Paragraph, 3);
        int subject = Sentences(pronoun, person.SubjectSentence), spoke = Spoke(pronoun, person);
        recency = Math.Min(recency, 4);
        Add(AntecedentFeature.Distance, context, sentences);
        List.Add((int)AntecedentFeature.Recency, context, recency, paragraphs);
        Add(AntecedentFeature.Place, person.Place, Math.Min(sentences, 2));
        Add(AntecedentFeature.Parallel, place, person.Place);
        Add(AntecedentFeature.Subject, context, subject);
        Add(AntecedentFeature.Spoke, context, spoke);
        List.Add((int)AntecedentFeature.SpokeAndRecency, spoke, paragraphs, recency);
        List.Add((int)AntecedentFeature.Form, place, person.Form, Math.Min(sentences, 3));
        Add(AntecedentFeature.Count, Step(person.Count), paragraphs);
        Add(AntecedentFeature.Introduced, context, Math.Min(pronoun.Paragraph - person.FirstParagraph, 3));
        Add(AntecedentFeature.Gender, isGenderKnown ? 1 : 0, place);
        Add(AntecedentFeature.Quoted, place, pronoun.QuoteBefore >= 0 && person.Quoted >= pronoun.QuoteBefore ? 1 : 0);
        if (sentences == 0)
        {
            int clauses = Math.Min(pronoun.Clause - person.Clause, 3);
            Add(AntecedentFeature.Clauses, place, clauses);
            Add(AntecedentFeature.PlaceAndClauses, person.Place, clauses);
        }
        Add(AntecedentFeature.Opens, context,
            (person.OpenedParagraph == pronoun.Paragraph ? 1 : 0) + (person.OpenedParagraph == pronoun.Paragraph - 1 ? 2 : 0));
        Add(AntecedentFeature.Headline, person.InHeadline ? 1 : 0, paragraphs);
        Add(AntecedentFeature.Fronted, person.IsFronted ? 1 : 0, Math.Min(sentences, 2));
        Add(AntecedentFeature.Chain, place, Sentences(pronoun, person.PronounSentence));
        Add(AntecedentFeature.Rivals, Math.Min(rivals.Count, 4), recency);
        Add(AntecedentFeature.Main, person.Count >= rivals.MostMentions ? 1 : 0, recency);
        Add(AntecedentFeature.Ahead, place, pronoun.Ahead == person.Name ? pronoun.AheadAt : 0);
        Add(AntecedentFeature.SpokeSentence, place, Sentences(pronoun, person.SpeechSentence));
        List.Add((int)AntecedentFeature.InQuote, pronoun.IsInQuote ? 1 : 0, subject, recency);
        Add(AntecedentFeature.SubjectPlace, person.SubjectPlace, Math.Min(subject, 3));
        List.Add((int)AntecedentFeature.SubjectAndSpoke, context, subject, spoke);
        List.Add((int)AntecedentFeature.DistanceAndRecency, context, sentences, recency);
        if (pronoun.Cue != Lexicon.Unknown) Add(AntecedentFeature.CueAndSpoke, FeatureKey.Word(pronoun.Cue), spoke);
        if (paragraphs < 2) Add(AntecedentFeature.PlaceAndSpoke, person.Place, spoke);
        List.Add((int)AntecedentFeature.Kind, person.Name.Kind == NameKind.Person ? 0 : 1, Math.Min(sentences, 3),
            pronoun.Place == PronounPlace.BehindQuote ? 1 : 0);
        if (person.Name.Kind != NameKind.Person) Add(AntecedentFeature.Shape, person.Name.Shape, person.Place);
        if (pronoun.IsFronted) Add(AntecedentFeature.Fore, (pronoun.Ahead == person.Name ? 1 : 0) + (person.Count == 0 ? 2 : 0));
        int inParagraph = person.Paragraph == pronoun.Paragraph ? Math.Min(person.CountInParagraph, 3) : 0;
        Add(AntecedentFeature.InParagraph, inParagraph, pronoun.CountInParagraph == person.CountInParagraph ? 1 : 0);
        return Model.Value.Score(List);
    }

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

    private void Add(AntecedentFeature kind, int value) => List.Add((int)kind, value);

    private void Add(AntecedentFeature kind, int value, int second) => List.Add((int)kind, value, second);
}
