using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus;

namespace Archive;

/// <summary>A question that a journalist asks, in SQL over the tables of an archive and in C# over a corpus.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Text">The question.</param>
/// <param name="Sql">The question in SQL.</param>
/// <param name="Answer">The question in C#: the rows of the answer.</param>
public sealed record Question(string Name, string Text, string Sql, Func<IReadOnlyList<Article>, IEnumerable<object?[]>> Answer)
{
    /// <summary>The ten questions.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        Of("01-most-quoted", Answers.MostQuoted),
        Of("02-by-gender", Answers.ByGender),
        Of("03-who-quotes-whom", Answers.WhoQuotesWhom),
        Of("04-changed-quotations", Answers.ChangedQuotations),
        Of("05-said-in-a-week", Answers.SaidInAWeek),
        Of("06-heard-by-several-papers", Answers.HeardBySeveralPapers),
        Of("07-unnamed-sources", Answers.UnnamedSources),
        Of("08-quoted-or-told", Answers.QuotedOrTold),
        Of("09-days", Answers.Days),
        Of("10-named-and-not-heard", Answers.NamedAndNotHeard),
    ];

    /// <summary>Reads a file of SQL.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Question).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static Question Of(string name, Func<IReadOnlyList<Article>, IEnumerable<object?[]>> answer)
    {
        string sql = Read(name);
        return new Question(name, sql.Split('\n')[0].TrimStart('-', ' '), sql, answer);
    }
}
