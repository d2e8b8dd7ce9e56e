using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Rules;

namespace Corpus.Checking;

/// <summary>Every rule, in the order of the ids. Analyzers, generator, command line and editors read it here.</summary>
public static class RuleCatalogue
{
    /// <summary>The file that holds an article.</summary>
    private const string Articles = "Articles";

    /// <summary>Who said what.</summary>
    private const string Attribution = "Attribution";

    /// <summary>When things happened.</summary>
    private const string Dates = "Dates";

    /// <summary>The words themselves.</summary>
    private const string Words = "Text";

    /// <summary>C# that uses the articles.</summary>
    private const string Code = "Code";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("CORP0001", "The file is not text in UTF-8", Articles, FindingSeverity.Error,
            "The bytes of the file are not valid UTF-8, or the file is binary."),
        new(Corp0002NoHeadline.Id, Corp0002NoHeadline.Title, Articles, Corp0002NoHeadline.Severity,
            "The article is empty, or nothing at its top reads like a headline."),
        new("CORP0003", "Two articles get the same member name", Articles, FindingSeverity.Error,
            "Two files of a project would become the same C# member."),
        new(Corp0004Unreadable.Id, Corp0004Unreadable.Title, Articles, Corp0004Unreadable.Severity,
            "Something that is stated about the article cannot be read: metadata, front matter or a marker."),
        new("CORP0005", "The corpus does not fit one assembly", Articles, FindingSeverity.Error,
            "The articles of a project are too many, or too long, for one assembly."),
        new(Corp0006UnusedMarker.Id, Corp0006UnusedMarker.Title, Articles, Corp0006UnusedMarker.Severity,
            "A marker in the article names a rule that finds nothing there."),
        new("CORP0007", "Index builds faster than Full", Articles, FindingSeverity.Info,
            "A large corpus builds faster with the surface Index."),
        new("CORP0008", "The project has a type with the name of a generated class", Articles, FindingSeverity.Error,
            "The project's own code calls a type or namespace like the class of the articles or of the speakers."),
        new("CORP0009", "A line of an alias file cannot be read", Articles, FindingSeverity.Error,
            "A line of a CorpusAliases file is neither “name = alias, alias” nor “name != name”."),
        new("CORP0010", "No article has this name", Articles, FindingSeverity.Warning,
            "A line of a CorpusAliases file joins or separates a name that no article has."),
        new(Corp1001UnattributedQuote.Id, Corp1001UnattributedQuote.Title, Attribution, Corp1001UnattributedQuote.Severity,
            "A quotation has no speaker: no words around it say whose it is."),
        new(Corp1002UnpairedMark.Id, Corp1002UnpairedMark.Title, Attribution, Corp1002UnpairedMark.Severity,
            "A quotation mark has no partner in its paragraph."),
        new(Corp1003AnonymousSource.Id, Corp1003AnonymousSource.Title, Attribution, Corp1003AnonymousSource.Severity,
            "Nobody in a paragraph vouches for what is said but a source without a name."),
        new(Corp1004TwoSpeakers.Id, Corp1004TwoSpeakers.Title, Attribution, Corp1004TwoSpeakers.Severity,
            "Two articles credit the same words to different people."),
        new(Corp1005TwoWordings.Id, Corp1005TwoWordings.Title, Attribution, Corp1005TwoWordings.Severity,
            "Two articles give one quotation of one speaker in different words."),
        new(Corp1006SurnameAlone.Id, Corp1006SurnameAlone.Title, Attribution, Corp1006SurnameAlone.Severity,
            "A person is quoted by surname, and the full name stands nowhere in the article."),
        new(Corp1008TwoSpellings.Id, Corp1008TwoSpellings.Title, Attribution, Corp1008TwoSpellings.Severity,
            "The article spells one name in two ways that differ by a slip of the hand."),
        new(Corp1009RareName.Id, Corp1009RareName.Title, Attribution, Corp1009RareName.Severity,
            "A full name in one article or two differs by a letter from one that many articles have."),
        new(Corp1010QuotedOtherwise.Id, Corp1010QuotedOtherwise.Title, Attribution, Corp1010QuotedOtherwise.Severity,
            "A headline, a deck, a caption or a pull quote gives a quotation in other words than the story does."),
        new(Corp2001WeekdayDisagrees.Id, Corp2001WeekdayDisagrees.Title, Dates, Corp2001WeekdayDisagrees.Severity,
            "A date does not fall on the weekday that stands beside it."),
        new(Corp2002NoSuchDay.Id, Corp2002NoSuchDay.Title, Dates, Corp2002NoSuchDay.Severity,
            "No calendar has the day that the article names."),
        new(Corp2003Anniversary.Id, Corp2003Anniversary.Title, Dates, Corp2003Anniversary.Severity,
            "The number of an anniversary does not fit the year that it counts from."),
        new(Corp2004ElapsedTime.Id, Corp2004ElapsedTime.Title, Dates, Corp2004ElapsedTime.Severity,
            "A stated length of time does not fit the date beside it."),
        new(Corp2005RangeReversed.Id, Corp2005RangeReversed.Title, Dates, Corp2005RangeReversed.Severity,
            "A range of days or years ends before it begins."),
        new(Corp2006TenseDisagrees.Id, Corp2006TenseDisagrees.Title, Dates, Corp2006TenseDisagrees.Severity,
            "A verb in the past tells of a day after publication."),
        new(Corp2007TwoDates.Id, Corp2007TwoDates.Title, Dates, Corp2007TwoDates.Severity,
            "The article gives two different dates for one event."),
        new(Corp2008TwoDays.Id, Corp2008TwoDays.Title, Dates, Corp2008TwoDays.Severity,
            "Two articles tell one event in the same words and date it differently."),
        new(Corp2009Unresolved.Id, Corp2009Unresolved.Title, Dates, Corp2009Unresolved.Severity,
            "Relative dates stay open, because nothing says when the article was published."),
        new(Corp2010AgeContradicts.Id, Corp2010AgeContradicts.Title, Dates, Corp2010AgeContradicts.Severity,
            "An age does not fit the date of birth or of death."),
        new(Corp3001RepeatedParagraph.Id, Corp3001RepeatedParagraph.Title, Words, Corp3001RepeatedParagraph.Severity,
            "A paragraph stands twice in one article."),
        new(Corp3002NearCopy.Id, Corp3002NearCopy.Title, Words, Corp3002NearCopy.Severity,
            "Two articles are the same but for small changes."),
        new(Corp3003PageFurniture.Id, Corp3003PageFurniture.Title, Words, Corp3003PageFurniture.Severity,
            "Lines of the web page are left in the article: share links, comment boxes, advertisements."),
        new(Corp3004DoubledWord.Id, Corp3004DoubledWord.Title, Words, Corp3004DoubledWord.Severity,
            "A word of grammar stands twice in a row."),
        new("CORP4001", "The cited words do not stand in the article", Code, FindingSeverity.Error,
            "A program cites words that the article does not have, letter for letter."),
        new("CORP4002", "No article has this id", Code, FindingSeverity.Warning,
            "A program looks for an article by an id that no article of the project has."),
        new("CORP4003", "The article does not quote this speaker", Code, FindingSeverity.Warning,
            "A program asks an article for the quotes of a speaker whom the article does not quote."),
    ];

    private static readonly Dictionary<string, Rule> ById = All.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule with an id, in any case; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Rule? Find(string id) =>
        ById.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out Rule? rule) ? rule : null;

    /// <summary>The rule with an id.</summary>
    internal static Rule Get(string id) => ById[id];

    /// <summary>Whether the rule compares articles, so that it needs all of them.</summary>
    internal static bool ComparesArticles(Rule rule) => CorpusRules.Ids.Contains(rule.Id);

    /// <summary>Whether the rule is about C# code: only the compiler reports it.</summary>
    internal static bool IsAboutCode(Rule rule) => rule.Category == Code;

    /// <summary>Whether the generator reports the rule: it concerns the file as a whole. Analyzers report the others.</summary>
    internal static bool IsOfGenerator(Rule rule) => rule.Category == Articles;
}
