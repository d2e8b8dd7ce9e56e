using System;
using System.Collections.Generic;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Chooses the antecedent of a pronoun, by weights learned from articles.</summary>
internal sealed class AntecedentChoice(Reading reading, NearbyNames nearby)
{
    /// <summary>What a trainer receives behind the name of a model for all candidates, whatever their gender.</summary>
    public const string AnyGender = ".AnyGender";

    /// <summary>How many candidates are weighed, at most: the people mentioned last.</summary>
    private const int MostCandidates = 6;

    private readonly AntecedentFeatures _features = new(keeps: reading.Listener is not null);
    private readonly SpeakerFeatures _speakerFeatures = new(reading, nearby);
    private readonly List<Salience> _candidates = [];

    /// <summary>The most likely antecedent of the pronoun; null where there is no candidate.</summary>
    /// <param name="recent">The people mentioned so far, the last one last.</param>
    /// <param name="ahead">The person named behind the pronoun who may be meant too; null where there is none.</param>
    /// <param name="pronoun">The pronoun.</param>
    public Salience? Among(List<Salience> recent, Salience? ahead, in Pronoun pronoun)
    {
        // Where one candidate alone has the pronoun's gender, a trainer knows the answer without a label.
        string model = pronoun.Speaks ? SpeakerFeatures.Weights : AntecedentFeatures.Weights;
        if (reading.Listener is not null)
        {
            Take(recent, ahead, Gender.Unknown, pronoun.Speaks);
            Best(pronoun, model + AnyGender, knowsGender: false);
        }
        Take(recent, ahead, pronoun.Gender, pronoun.Speaks);
        if (_candidates.Count < 2 && reading.Listener is null) return _candidates.Count == 0 ? null : _candidates[0];
        return Best(pronoun, model, knowsGender: true);
    }

    private void Take(List<Salience> recent, Salience? ahead, Gender gender, bool speaks)
    {
        _candidates.Clear();
        if (ahead is not null && !recent.Contains(ahead) && MayBe(ahead, gender, speaks)) _candidates.Add(ahead);
        for (int k = recent.Count - 1; k >= 0 && _candidates.Count < MostCandidates; k--)
            if (MayBe(recent[k], gender, speaks)) _candidates.Add(recent[k]);
    }

    /// <summary>
    /// Whether the pronoun may stand for the name. A speaker is a person, or the subject of a sentence. Elsewhere, a gender that only an
    /// earlier pronoun shows may be wrong, and the model weighs it.
    /// </summary>
    private static bool MayBe(Salience person, Gender gender, bool speaks)
    {
        if (speaks && person.Name.Kind != NameKind.Person && person.SubjectSentence < 0) return false;
        return gender == Gender.Unknown
            || person.Name.Gender == Gender.Unknown
            || person.Name.Gender == gender
            || (person.Name.IsGenderGuessed && !speaks);
    }

    private Salience? Best(in Pronoun pronoun, string model, bool knowsGender)
    {
        Salience? best = null;
        int bestScore = int.MinValue, most = 0, since = 0;
        foreach (Salience person in _candidates)
            if (person.IsLikely) most = Math.Max(most, person.Count);
        if (pronoun.Speaks) _speakerFeatures.Compare(pronoun, _candidates);
        FeatureList features = pronoun.Speaks ? _speakerFeatures.List : _features.List;
        foreach (Salience person in _candidates)
        {
            int score =
                pronoun.Speaks
                    ? _speakerFeatures.Score(pronoun, person, since, knowsGender)
                    : _features.Score(pronoun, person, since, most, knowsGender);
            reading.Listener?.Add(model, reading.Tokens[pronoun.Token].Span, reading.Tokens[person.Named].Span, features);
            if (score > bestScore) (best, bestScore) = (person, score);
            if (person.IsLikely && person.Count > 0) since++;
        }
        return best;
    }
}
