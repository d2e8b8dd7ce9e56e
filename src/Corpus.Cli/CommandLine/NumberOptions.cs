using System.CommandLine;
using System.Globalization;

namespace Corpus.Cli.CommandLine;

/// <summary>What options with a number accept.</summary>
internal static class NumberOptions
{
    /// <summary>Makes any value that is no whole number, or less than 1, bad usage.</summary>
    public static void AcceptAtLeastOne(this Option<int> option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0
            && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0))
            result.AddError($"{option.Name} takes a number of at least 1.");
    });
}
