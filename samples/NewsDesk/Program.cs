using System;
using System.Linq;
using Corpus;
using NewsDesk;

// One article and one speaker, by name. Naming a speaker that the article does not quote does not compile.
Console.WriteLine(Articles.PutinReadyToVisit.Headline);
foreach (Quote quote in Articles.PutinReadyToVisit.Speakers.DmitryPeskov.Quotes) Console.WriteLine($"  {quote.Speaker}: {quote.Text}");

Console.WriteLine("\nWho said what");
foreach (var bySpeaker in Articles.All.SelectMany(article => article.Quotes).Where(quote => quote.Speaker is not null).GroupBy(
    quote => quote.Speaker!.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"\n  {bySpeaker.Key}");
    foreach (Quote quote in bySpeaker) Console.WriteLine($"    {quote.Text}  ({quote.Article.Id})");
}

Console.WriteLine("\nWhen it happened\n");
foreach (TimelineEntry entry in Articles.All.SelectMany(article => article.Timeline).OrderBy(entry => entry.Days.First).ThenBy(
    entry => entry.Days.Last))
    Console.WriteLine($"  {entry.Expression.Value,-16} “{entry.Expression.Text}”  ({entry.Article.Id})");
