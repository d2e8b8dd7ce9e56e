using System.Collections.Generic;
using System.Linq;
using Corpus.Checking;
using Corpus.Checking.Checks;

namespace Corpus.Cli.LanguageServer.Documents;

/// <summary>A document that is an article, with the reader's results and the findings after the user's settings.</summary>
internal sealed record CheckedDocument(TextDocument Document, Article Article, IReadOnlyList<CheckedFinding> Findings)
{
    /// <summary>Finds the person mentioned at a place; null where there is none.</summary>
    public (Person Person, Mention Mention)? MentionAt(int offset)
    {
        foreach (Person person in Article.People)
            foreach (Mention mention in person.Mentions)
                if (mention.Span.Contains(offset)) return (person, mention);
        return null;
    }

    /// <summary>Finds the innermost quotation around a place; null where there is none.</summary>
    public Quote? QuoteAt(int offset)
    {
        Quote? found = Article.Quotes.FirstOrDefault(quote => quote.Span.Contains(offset));
        while (found?.Nested.FirstOrDefault(quote => quote.Span.Contains(offset)) is { } inner) found = inner;
        return found;
    }
}
