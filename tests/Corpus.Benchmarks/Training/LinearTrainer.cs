using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Benchmarks.Training;

/// <summary>
/// Logistic regression over candidates: each step raises the right candidates of one example against the others (AdaGrad, with
/// a quadratic penalty). There is no randomness: the examples come in the same order every time.
/// </summary>
internal sealed class LinearTrainer
{
    private const int Rounds = 12;

    /// <summary>The number of last rounds for the mean of the weights, so that the last examples do not dominate.</summary>
    private const int RoundsOfMean = 6;

    private const double Rate = 0.05;

    private readonly List<int[][]> _candidates = [];
    private readonly List<IReadOnlyList<bool>> _right = [];
    private readonly List<double> _importance = [];
    private readonly List<ulong> _keys = [];
    private readonly double[] _weights;
    private readonly double[] _squares;
    private readonly double[] _penalties;

    /// <summary>Creates a trainer. A feature in fewer than <paramref name="rarest"/> examples is left out.</summary>
    public LinearTrainer(IReadOnlyList<Example> examples, int rarest, double penalty)
    {
        var counts = new SortedDictionary<ulong, int>();
        foreach (Example example in examples)
            foreach (ulong key in example.Candidates.SelectMany(keys => keys).Distinct())
                counts[key] = counts.GetValueOrDefault(key) + 1;
        var numbers = new Dictionary<ulong, int>();
        var penalties = new List<double>();
        foreach ((ulong key, int count) in counts)
        {
            if (count < rarest) continue;
            numbers[key] = _keys.Count;
            _keys.Add(key);
            penalties.Add(penalty / count);
        }
        foreach (Example example in examples)
        {
            _candidates.Add([.. example.Candidates.Select(keys => keys.Where(numbers.ContainsKey).Select(key => numbers[key]).ToArray())]);
            _right.Add(example.Right);
            _importance.Add(example.Weight);
        }
        (_weights, _squares, _penalties) = (new double[_keys.Count], new double[_keys.Count], [.. penalties]);
    }

    /// <summary>Learns the weights.</summary>
    public IReadOnlyDictionary<ulong, double> Train()
    {
        // Steps of a golden section visit all parts of the data early, and every example once in a round.
        int count = _candidates.Count, step = Math.Max(1, (int)(count * 0.618));
        while (Gcd(step, count) > 1) step++;
        var means = new double[_weights.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int k = 0, i = 0; k < count; k++, i = (i + step) % count) Learn(_candidates[i], _right[i], _importance[i]);
            if (round < Rounds - RoundsOfMean) continue;
            for (int feature = 0; feature < means.Length; feature++) means[feature] += _weights[feature] / RoundsOfMean;
        }
        return _keys.Zip(means).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private void Learn(int[][] candidates, IReadOnlyList<bool> right, double importance)
    {
        double[] shares = Shares(candidates);
        double rightShare = 0;
        for (int c = 0; c < shares.Length; c++)
            if (right[c]) rightShare += shares[c];
        for (int c = 0; c < shares.Length; c++)
        {
            double push = importance * ((right[c] ? shares[c] / Math.Max(rightShare, 1e-9) : 0) - shares[c]);
            if (Math.Abs(push) < 1e-6) continue;
            foreach (int feature in candidates[c])
            {
                double slope = push - _penalties[feature] * _weights[feature];
                _squares[feature] += slope * slope;
                _weights[feature] += Rate * slope / Math.Sqrt(_squares[feature] + 1e-3);
            }
        }
    }

    /// <summary>Computes the probability of each candidate.</summary>
    private double[] Shares(int[][] candidates)
    {
        double[] shares = [.. candidates.Select(features => features.Sum(feature => _weights[feature]))];
        double highest = shares.Max(), sum = 0;
        for (int c = 0; c < shares.Length; c++) sum += shares[c] = Math.Exp(shares[c] - highest);
        for (int c = 0; c < shares.Length; c++) shares[c] /= sum;
        return shares;
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
