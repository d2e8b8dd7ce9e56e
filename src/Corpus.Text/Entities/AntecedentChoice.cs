using System;
using System.Collections.Generic;
using Corpus.Text.Model;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Chooses the person for whom a pronoun stands, by weights that were learned from articles.</summary>
internal sealed class AntecedentChoice(Reading reading)
{
    /// <summary>The name under which a trainer hears of everybody, whatever their gender.</summary>
    public const string AnyGender = AntecedentFeatures.Weights + ".AnyGender";

    private readonly AntecedentFeatures _features = new(reading.Tokens);
    private readonly List<Salience> _candidates = [];

    /// <summary>The person whom the pronoun most likely means; null where nobody can be meant.</summary>
    /// <param name="recent">The people mentioned so far, the last one last.</param>
    /// <param name="pronoun">The pronoun.</param>
    public Salience? Among(List<Salience> recent, in Pronoun pronoun)
    {
        if (reading.Listener is not null) Tell(recent, pronoun);
        _candidates.Clear();
        for (int k = recent.Count - 1; k >= 0; k--)
            if (recent[k].Name.MayBe(pronoun.Gender)) _candidates.Add(recent[k]);
        if (_candidates.Count < 2 && reading.Listener is null) return _candidates.Count == 0 ? null : _candidates[0];
        return Best(pronoun, AntecedentFeatures.Weights, isGenderKnown: null);
    }

    /// <summary>Weighs everybody as if no gender were known: where only one has the pronoun's, a trainer knows the answer.</summary>
    private void Tell(List<Salience> recent, in Pronoun pronoun)
    {
        _candidates.Clear();
        for (int k = recent.Count - 1; k >= 0; k--) _candidates.Add(recent[k]);
        Best(pronoun, AnyGender, isGenderKnown: true);
    }

    private Salience? Best(in Pronoun pronoun, string model, bool? isGenderKnown)
    {
        Salience? best = null;
        int bestScore = int.MinValue, most = 0;
        foreach (Salience person in _candidates) most = Math.Max(most, person.Count);
        var rivals = new Rivals(_candidates.Count, most);
        for (int k = 0; k < _candidates.Count; k++)
        {
            Salience person = _candidates[k];
            int score = _features.Score(pronoun, person, k, rivals, isGenderKnown ?? person.Name.Gender != Gender.Unknown);
            reading.Listener?.Add(model, reading.Tokens[pronoun.Token].Span, reading.Tokens[person.Named].Span, _features.List);
            if (score > bestScore) (best, bestScore) = (person, score);
        }
        return best;
    }
}
