using System;
using System.Globalization;

namespace Corpus.Text.Tests.Robustness;

/// <summary>Writes whole sentences about a day or a quotation that the test knows; one seed writes the same ones in each run.</summary>
internal sealed class WrittenText(int seed)
{
    /// <summary>How many ways to write a day have no weekday.</summary>
    private const int WithoutWeekday = 10;

    /// <summary>The ways to write a day; <c>'^'</c> is the ending of an ordinal.</summary>
    private static readonly string[] Days =
    [
        "MMMM d, yyyy", "d MMMM yyyy", "MMMM d'^', yyyy", "'the 'd'^ of 'MMMM yyyy", "yyyy-MM-dd", "d MMM yyyy",
        "yyyy/MM/dd", "dd.MM.yyyy", "MMMM d yyyy", "d'^ 'MMMM yyyy",
        "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "dddd MMMM d'^', yyyy", "dddd, 'the 'd'^ of 'MMMM yyyy",
        "dddd (MMMM d, yyyy)", "dddd d MMMM yyyy", "dddd, d MMM yyyy", "yyyy-MM-dd (dddd)",
    ];

    private static readonly string[] DaySentences =
    [
        "The pier of Ellery was closed on {0} after the storm.",
        "On {0}, the council of the town voted to rebuild the pier.",
        "The bridge was finished between the two storms, on {0}.",
        "Anna Holm has run the ferry since {0}.",
        "“The ferry sailed on {0},” said Anna Holm, who runs it.",
    ];

    private static readonly string[] First = ["Anna", "Bert", "Clara", "David", "Elena", "Frank"];

    private static readonly string[] Last = ["Holm", "Lund", "Brandt", "Okoro", "Van Dal", "O'Hara", "Marsh-Lind", "Suarez"];

    private static readonly string[] Words =
    [
        "We will not send a boat out in this wind{0}",
        "The old wall has stood for a hundred years, and it will not fall now{0}",
        "Nobody asked the fishermen what they think of the plan{0}",
        "It is late in the year for such a storm{0}",
    ];

    /// <summary>{0} is the quotation with its marks, {1} the person.</summary>
    private static readonly string[] QuotationSentences =
    [
        "{0} said {1}.", "{0} {1} said.", "{0} said {1}, who runs the ferry.", "{0} {1}, the mayor of Ellery, told reporters.",
        "{0} argued {1} at the meeting.", "{0} {1} warned on Monday.", "{0} added Mayor {1} of Ellery.", "{0} wrote {1} in a letter.",
        "{0} {1}, a spokeswoman for the council, said in a statement.", "{0} the ferry's captain, {1}, told the Ellery Post.",
        "{0} recalled {1}, 61, whose house was lost.", "{0} {1} told the paper later.",
    ];

    /// <summary>The same, where the clause stands in front.</summary>
    private static readonly string[] LeadingSentences =
        ["{1} said: {0}", "{1} said, {0}", "According to {1}, {0}", "{1}, who runs the ferry, told the council: {0}",
            "In a statement on Monday, {1} said: {0}", "“It is late,” said {1}. {0}", "The mayor, {1}, put it so: {0}", "{1}: {0}",
            "After the storm {1} told reporters, {0}", "{0} — {1}"];

    private static readonly (string Open, string Close)[] Marks = [("“", "”"), ("\"", "\""), ("''", "''"), ("«", "»")];

    private readonly Random _random = new(seed);

    /// <summary>A day of the last decades.</summary>
    public DateTime Day() => new DateTime(1990, 1, 1).AddDays(_random.Next(12_000));

    /// <summary>The words for a day, with its weekday or without.</summary>
    public string DayInWords(DateTime day) => InWords(day, One(Days));

    /// <summary>The words for a day with the weekday of another.</summary>
    public string WrongDayInWords(DateTime day)
    {
        string right = InWords(day, "dddd"), wrong = InWords(day.AddDays(_random.Next(1, 7)), "dddd");
        return InWords(day, Days[_random.Next(WithoutWeekday, Days.Length)]).Replace(right, wrong, StringComparison.Ordinal);
    }

    /// <summary>An article with one sentence about a day.</summary>
    public string DayStory(string day) => "Harbour news\n\n" + string.Format(CultureInfo.InvariantCulture, One(DaySentences), day) + "\n";

    /// <summary>A first name and a surname.</summary>
    public string Person() => One(First) + " " + One(Last);

    /// <summary>An article with one quotation of a person, and the quotation with its marks.</summary>
    public (string Story, string Quotation) QuotationStory(string person)
    {
        bool leads = _random.Next(2) == 0;
        (string open, string close) = One(Marks);
        string words = open + string.Format(CultureInfo.InvariantCulture, One(Words), leads ? "." : ",") + close;
        return ("Harbour news\n\n"
            + string.Format(CultureInfo.InvariantCulture, One(leads ? LeadingSentences : QuotationSentences), words, person) + "\n", words);
    }

    private static string InWords(DateTime day, string format)
    {
        string ending = day.Day switch { 1 or 21 or 31 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" };
        return day.ToString(format, CultureInfo.InvariantCulture).Replace("^", ending, StringComparison.Ordinal);
    }

    private T One<T>(T[] pieces) => pieces[_random.Next(pieces.Length)];
}
