using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Chooses the person for whom a pronoun stands, by weights that were learned from articles.</summary>
internal sealed class AntecedentChoice(Reading reading)
{
    /// <summary>The name under which a trainer hears of everybody, whatever their gender.</summary>
    public const string AnyGender = AntecedentFeatures.Weights + ".AnyGender";

    /// <summary>How many people are weighed: the ones mentioned last.</summary>
    private const int MostCandidates = 5;

    private readonly AntecedentFeatures _features = new();
    private readonly List<Salience> _candidates = [];

    /// <summary>The person whom the pronoun most likely means; null where nobody can be meant.</summary>
    /// <param name="recent">The people mentioned so far, the last one last.</param>
    /// <param name="ahead">Who is named behind the words that the pronoun stands in; null where nobody is.</param>
    /// <param name="pronoun">The pronoun.</param>
    public Salience? Among(List<Salience> recent, Salience? ahead, in Pronoun pronoun)
    {
        // Where only one has the pronoun's gender, a trainer knows the answer without being told of genders.
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
