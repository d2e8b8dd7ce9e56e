using System.Collections.Generic;
using System.Linq;
using Corpus.Checking;
using Corpus.Checking.Checks;

namespace Corpus.Cli.LanguageServer.Documents;

/// <summary>A document that is an article, what the reader found in it, and the findings as the user's settings leave them.</summary>
internal sealed record CheckedDocument(TextDocument Document, Article Article, IReadOnlyList<CheckedFinding> Findings)
{
    /// <summary>Who is meant at a place; null where nobody is.</summary>
    public (Person Person, Mention Mention)? MentionAt(int offset)
    {
        foreach (Person person in Article.People)
            foreach (Mention mention in person.Mentions)
                if (mention.Span.Contains(offset)) return (person, mention);
        return null;
    }

    /// <summary>The innermost quotation around a place; null where there is none.</summary>
    public Quote? QuoteAt(int offset)
    {
        Quote? found = Article.Quotes.FirstOrDefault(quote => quote.Span.Contains(offset));
        while (found?.Nested.FirstOrDefault(quote => quote.Span.Contains(offset)) is { } inner) found = inner;
        return found;
    }
}
