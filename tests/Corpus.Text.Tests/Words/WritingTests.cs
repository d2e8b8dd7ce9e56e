using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Text.Tests.Words;

/// <summary>
/// One story, written with other characters that look the same or stand for the same: each fact is found, and spans are of the file.
/// </summary>
public partial class WritingTests
{
    private const string Plain =
        "Ferry to Éllery's new pier opens\n\n"
        + "Published: Friday, 22 March 2024\n\n"
        + "By Zoë Lund\n\n"
        + "“The official ferry isn't late, it is five years late,” said José Ödegård-Lund, the mayor, on Thursday, March 21, 2024. "
        + "He called it “a gift to the town.” According to Chloë O'Hara, a pilot, the pier opened in September 1998.\n\n"
        + "“First of all, it floats,” Ödegård-Lund added two years ago - on 2022-04-03, at 8:30 p.m. Ms. O'Hara told the council that "
        + "nothing would change before 15/04/2025.\n\n"
        + "“Who pays?” asked Anna Fleming of the firm Holm & Lund. Fleming was born on 31 May 1970 and turned fifty-three last year.";

    private static readonly Dictionary<string, (Func<string, string> Write, Func<string, string> Read)> Ways = new(StringComparer.Ordinal)
    {
        ["accents apart"] =
            Pairs(("é", "e\u0301"), ("É", "E\u0301"), ("Ö", "O\u0308"), ("å", "a\u030A"), ("ë", "e\u0308")),
        ["soft hyphens"] = Within("\u00AD"),
        ["zero-width spaces"] = Within("\u200B"),
        ["zero-width joiners"] = Within("\u200D"),
        ["zero-width non-joiners"] = Within("\u200C"),
        ["word joiners"] = Within("\u2060"),
        ["byte order marks"] = Within("\uFEFF"),
        ["full-width digits"] = Each('0', '9', '０'),
        ["full-width letters"] = Both(Each('a', 'z', 'ａ'), Each('A', 'Z', 'Ａ')),
        ["full-width punctuation"] = Pairs((", ", "，"), ("? ", "？ "), (":", "："), ("/", "／"), ("&", "＆"), ("-", "－")),
        ["entities of marks"] = Pairs(("“", "&ldquo;"), ("”", "&rdquo;"), ("'", "&rsquo;")),
        ["entities of straight marks"] = Pairs(("“", "&quot;"), ("”", "&#34;"), ("'", "&#39;")),
        ["entities written twice"] = Pairs(("“", "&amp;ldquo;"), ("”", "&amp;amp;#8221;"), ("'", "&amp;#39;")),
        ["numbers of Windows-1252"] = Pairs(("“", "&#147;"), ("”", "&#148;"), ("'", "&#146;")),
        ["numbers of marks"] = Pairs(("“", "&#8220;"), ("”", "&#x201D;"), ("'", "&#8217;")),
        ["entities of letters"] = Pairs(("é", "&eacute;"), ("É", "&Eacute;"), ("Ö", "&Ouml;"), ("å", "&aring;"), ("ë", "&euml;")),
        ["numbers of letters"] = Pairs(("é", "&#233;"), ("É", "&#xC9;"), ("Ö", "&#214;"), ("å", "&#xe5;"), ("ë", "&#235;")),
        ["entities of blanks"] = Pairs((" ", "&nbsp;")),
        ["numbers of blanks"] = Pairs((" ", "&#160;")),
        ["an entity of the ampersand"] = Pairs(("&", "&amp;")),
        ["corner marks"] = Pairs(("“", "「"), ("”", "」")),
        ["double corner marks"] = Pairs(("“", "『"), ("”", "』")),
        ["no-break spaces"] = Pairs((" ", "\u00A0")),
        ["narrow no-break spaces"] = Pairs((" ", "\u202F")),
        ["wide spaces"] = Pairs((" ", "\u3000")),
        ["form feeds between paragraphs"] = Pairs(("\n\n", "\n\f\n")),
        ["form feeds in paragraphs"] = Pairs(("Thursday, ", "Thursday,\f"), ("Anna ", "Anna\f"), ("it floats", "it\ffloats")),
        ["vertical tabs"] = Pairs((" ", "\v")),
        ["ligatures"] = Pairs(("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ")),
        ["real hyphens"] = Pairs(("-", "\u2010")),
        ["no-break hyphens"] = Pairs(("-", "\u2011")),
        ["letter apostrophes"] = Pairs(("'", "ʼ")),
        ["full-width apostrophes"] = Pairs(("'", "＇")),
        ["marks of direction"] = Pairs((" ", " \u200E"), (",", "\u200F,")),
        ["embeddings"] = Pairs(("José ", "\u202AJosé "), ("-Lund", "-Lund\u202C"), ("March 21", "\u2066March 21"), ("2024", "2024\u2069")),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_story_says_the_same_in_whatever_characters_it_is_written(string name)
    {
        (Func<string, string> write, Func<string, string> read) = Ways[name];
        Article plain = ArticleReader.Read(Plain), written = ArticleReader.Read(write(Plain));
        Assert.NotEqual(plain.Text, written.Text);
        Assert.Equal(plain.Text, read(written.Text));
        Assert.Equal(Facts(plain, text => text), Facts(written, read));
    }

    [Fact]
    public void The_plain_story_has_the_facts_that_the_others_are_compared_with()
    {
        Article article = ArticleReader.Read(Plain);
        Assert.Equal(
            ["José Ödegård-Lund", "José Ödegård-Lund", "José Ödegård-Lund", "Anna Fleming"],
            article.Quotes.Select(quote => quote.Speaker?.Name));
        Assert.Equal(["Zoë Lund", "José Ödegård-Lund", "Chloë O'Hara", "Anna Fleming"], article.People.Select(person => person.Name));
        string[] days = ["2024-03-22", "2024-03-21", "1998-09", "2022-04-03T20:30", "2025-04-15", "1970-05-31"];
        Assert.Superset(days.ToHashSet(), article.TemporalExpressions.Select(date => date.Value ?? "").ToHashSet());
    }

    private static string Facts(Article article, Func<string, string> read)
    {
        var facts = new StringBuilder();
        facts.AppendLine(CultureInfo.InvariantCulture, $"{article.Published} by {article.Byline}");
        foreach (Quote quote in article.Quotes)
            facts.AppendLine(CultureInfo.InvariantCulture, $"“{Words(quote.Content)}” {quote.Role} {quote.Speaker?.Name}");
        foreach (Attribution told in article.Attributions)
            facts.AppendLine(CultureInfo.InvariantCulture, $"{told.Kind} {told.Speaker?.Name}: {Words(told.Source)} {Words(told.Cue)}");
        foreach (Person person in article.People)
        {
            facts.Append(person.Name).Append(':');
            facts.AppendLine(string.Join(" | ", person.Mentions.Select(mention => Words(mention.Span))));
        }
        foreach (TemporalExpression date in article.TemporalExpressions)
            facts.AppendLine(CultureInfo.InvariantCulture, $"{Words(date.Span)} = {date.Value} {date.Days}");
        foreach (Finding finding in article.Findings)
            facts.AppendLine(CultureInfo.InvariantCulture, $"{finding.Rule} {Words(finding.Span)}");
        // A name keeps the apostrophe that the text has.
        return facts.ToString().Replace('’', '\'');

        string Words(Span? span) => span is { } words ? read(words.Of(article.Text)) : "-";
    }

    private static (Func<string, string> Write, Func<string, string> Read) Pairs(params (string Plain, string Written)[] pairs) => (
        text => pairs.Aggregate(text, (written, pair) => written.Replace(pair.Plain, pair.Written, StringComparison.Ordinal)),
        text => pairs.Reverse().Aggregate(text, (plain, pair) => plain.Replace(pair.Written, pair.Plain, StringComparison.Ordinal)));

    private static (Func<string, string> Write, Func<string, string> Read) Both(
        (Func<string, string> Write, Func<string, string> Read) one, (Func<string, string> Write, Func<string, string> Read) other) =>
        (text => other.Write(one.Write(text)), text => one.Read(other.Read(text)));

    private static (Func<string, string> Write, Func<string, string> Read) Each(char first, char last, char written) => (
        text => string.Concat(text.Select(c => c >= first && c <= last ? (char)(c - first + written) : c)),
        text => string.Concat(text.Select(c => c >= written && c <= written + last - first ? (char)(c - written + first) : c)));

    /// <summary>Puts a character that nobody sees behind the third letter of each longer word.</summary>
    private static (Func<string, string> Write, Func<string, string> Read) Within(string invisible) => (
        text => LongWord().Replace(text, "${start}" + invisible),
        text => text.Replace(invisible, "", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?<start>\p{L}{3})(?=\p{L})", RegexOptions.None, 1000)]
    private static partial Regex LongWord();
}
