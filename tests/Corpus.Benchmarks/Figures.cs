using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Corpus.Benchmarks;

/// <summary>Summarizes and prints figures: one on each line, name first, so that <c>diff</c> can compare two runs.</summary>
internal static class Figures
{
    /// <summary>The middle value, which noise on a shared machine distorts least.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0) return double.NaN;
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Processor time of this process while <paramref name="action"/> runs, which other processes do not affect.</summary>
    public static double Milliseconds(Action action)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    public static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public static double F1(double precision, double recall) => Ratio(2 * precision * recall, precision + recall);

    public static void Print(string name, int value) => Print(name, value.ToString(CultureInfo.InvariantCulture));

    public static void Print(string name, double value, string format = "0.000") =>
        Print(name, value.ToString(format, CultureInfo.InvariantCulture));

    public static void Print(string name, string value) => Console.WriteLine($"{name,-28} {value}");
}
