using System.Collections.Generic;
using System.Linq;
using Corpus.Checking;
using Corpus.Checking.Checks;

namespace Corpus.Cli.LanguageServer.Documents;

/// <summary>A document that is an article, with the reader's results and the findings after the user's settings.</summary>
/// <param name="Document">The text.</param>
/// <param name="Checked">The article, with the findings of the rules for single articles.</param>
internal sealed record CheckedDocument(TextDocument Document, CheckedArticle Checked)
{
    private readonly IReadOnlyList<CheckedFinding> _compared = [];

    /// <summary>The article.</summary>
    public Article Article => Checked.Article!;

    /// <summary>All findings, in the order of the text.</summary>
    public IReadOnlyList<CheckedFinding> Findings { get; private init; } = Checked.Findings;

    /// <summary>The findings of the rules that compare articles.</summary>
    public IReadOnlyList<CheckedFinding> Compared
    {
        get => _compared;
        init
        {
            _compared = value;
            Findings = [.. Checked.Findings.Concat(value).OrderBy(found => found.Finding.Span.Start)];
        }
    }

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
