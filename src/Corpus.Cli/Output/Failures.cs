using System.CommandLine;
using System.Globalization;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Output;

/// <summary>Counts what cannot be read, and names each on standard error. One bad record never ends a run.</summary>
/// <param name="standard">Where to tell it.</param>
/// <param name="tooMany">With so many failures, the run has failed.</param>
internal sealed class Failures(Standard standard, int tooMany)
{
    private int _count;

    /// <summary>The exit code of the run, unless it ends for another reason.</summary>
    public int ExitCode => _count >= tooMany ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

    /// <summary>Makes the option that sets how many failures are too many.</summary>
    public static Option<int> Option()
    {
        var option = new Option<int>("--fail-on")
        {
            Description = "The run fails if so many records cannot be read (default: 1); the others are written all the same",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        option.AcceptAtLeastOne();
        return option;
    }

    /// <summary>Tells that something cannot be read.</summary>
    public void Add(string place, string problem)
    {
        _count++;
        standard.Tell($"{place}: error: {problem}");
    }

    /// <summary>Tells how many could not be read, if any.</summary>
    /// <param name="all">How many there are, with those that cannot be read.</param>
    /// <param name="noun">What they are, in the plural.</param>
    public void Tell(long all, string noun)
    {
        if (_count > 0) standard.Tell(string.Create(CultureInfo.InvariantCulture, $"{_count:#,0} of {all:#,0} {noun} could not be read."));
    }
}
