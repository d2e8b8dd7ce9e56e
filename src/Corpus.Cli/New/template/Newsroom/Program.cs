using Corpus;
using Newsroom;

foreach (Article article in Articles.All)
{
    Console.WriteLine(article.Headline);
    foreach (Quote quote in article.Quotes.Where(quote => quote.Speaker is not null)) Console.WriteLine($"  {quote.Speaker}: {quote.Text}");
}
