using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Chooses the antecedent of a pronoun, by weights learned from articles.</summary>
internal sealed class AntecedentChoice(Reading reading)
{
    /// <summary>The name under which a trainer receives all candidates, whatever their gender.</summary>
    public const string AnyGender = AntecedentFeatures.Weights + ".AnyGender";

    /// <summary>How many candidates are weighed, at most: the people mentioned last.</summary>
    private const int MostCandidates = 5;

    private readonly AntecedentFeatures _features = new();
    private readonly List<Salience> _candidates = [];

    /// <summary>The most likely antecedent of the pronoun; null where there is no candidate.</summary>
    /// <param name="recent">The people mentioned so far, the last one last.</param>
    /// <param name="ahead">The person named behind the words that hold the pronoun; null where there is none.</param>
    /// <param name="pronoun">The pronoun.</param>
    public Salience? Among(List<Salience> recent, Salience? ahead, in Pronoun pronoun)
    {
        // Where one candidate alone has the pronoun's gender, a trainer knows the answer without a label.
        if (reading.Listener is not null)
        {
            Take(recent, ahead, Gender.Unknown);
            Best(pronoun, AnyGender, isGenderKnown: true);
        }
        Take(recent, ahead, pronoun.Gender);
        if (_candidates.Count < 2 && reading.Listener is null) return _candidates.Count == 0 ? null : _candidates[0];
        return Best(pronoun, AntecedentFeatures.Weights, isGenderKnown: null);
    }

    private void Take(List<Salience> recent, Salience? ahead, Gender gender)
    {
        _candidates.Clear();
        if (ahead is not null && !recent.Contains(ahead) && MayBe(ahead, gender)) _candidates.Add(ahead);
        for (int k = recent.Count - 1; k >= 0 && _candidates.Count < MostCandidates; k--)
            if (MayBe(recent[k], gender) && (recent[k].Name.Kind == NameKind.Person || recent[k].SubjectSentence >= 0))
                _candidates.Add(recent[k]);
    }

    private static bool MayBe(Salience person, Gender gender) =>
        gender == Gender.Unknown || person.Name.Gender == Gender.Unknown || person.Name.Gender == gender;

    private Salience? Best(in Pronoun pronoun, string model, bool? isGenderKnown)
    {
        Salience? best = null;
        int bestScore = int.MinValue, most = 0, people = 0;
        foreach (Salience person in _candidates)
        {
            if (person.Name.Kind != NameKind.Person) continue;
            people++;
            most = Math.Max(most, person.Count);
        }
        var rivals = new Rivals(people, most);
        int since = 0;
        foreach (Salience person in _candidates)
        {
            int score = _features.Score(pronoun, person, since, rivals, isGenderKnown ?? person.Name.Gender != Gender.Unknown);
            reading.Listener?.Add(model, reading.Tokens[pronoun.Token].Span, reading.Tokens[person.Named].Span, _features.List);
            if (score > bestScore) (best, bestScore) = (person, score);
            if (person.Name.Kind == NameKind.Person && person.Count > 0) since++;
        }
        return best;
    }
}
