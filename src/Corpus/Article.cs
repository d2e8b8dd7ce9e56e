using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Citations;
using Corpus.Compiled;
using Corpus.Facts;

namespace Corpus;

/// <summary>
/// A news article and what the reader found in it: its layout, who said what, when things happened, and what cannot be
/// right. The text and the facts are loaded on first use. An article is immutable and safe to use from several threads.
/// </summary>
/// <exception cref="InvalidOperationException">
/// Every member except <see cref="Id"/> throws it for an article that was compiled into an assembly, if the text or the facts are missing,
/// damaged, or do not belong together. The message says what is wrong and how to fix it.
/// </exception>
public partial class Article
{
    private readonly Func<string> _loadText;
    private readonly Func<ArticleFacts> _loadFacts;
    private string? _text;
    private ArticleFacts? _facts;
    private readonly object? _identity;
    private TemporalExpression[]? _dates;
    private Timeline? _timeline;

    internal Article(string id, Func<string> text, Func<ArticleFacts> facts, object? identity = null)
    {
        Id = id;
        _loadText = text;
        _loadFacts = facts;
        _identity = identity;
    }

    /// <summary>
    /// What is derived from the article is kept under this object. It is the article itself, unless several instances have the same text
    /// and facts, one for each build of a process that lives on.
    /// </summary>
    internal object Identity => _identity ?? this;

    /// <summary>Creates a compiled article.</summary>
    internal Article(CompiledStore store)
        : this(store.Id, store.Text, store.Facts)
    {
    }

    /// <summary>The article's id in its corpus: its path from the corpus root, with <c>/</c> and without <c>.txt</c>.</summary>
    public string Id { get; }

    /// <summary>The whole text of the file, unchanged, without its byte order mark. Every <see cref="Span"/> indexes it.</summary>
    public string Text => _text ?? Interlocked.CompareExchange(ref _text, _loadText(), null) ?? _text;

    /// <summary>The headline (schema.org <c>headline</c>), or null where the article has none.</summary>
    public string? Headline => Facts.Headline;

    /// <summary>The sentence or two under the headline that sum the story up.</summary>
    public string? Deck => Facts.Deck;

    /// <summary>Who wrote the story, without <c>By</c>.</summary>
    public string? Byline => Facts.Byline;

    /// <summary>Where the story was filed, as it stands in the text.</summary>
    public string? Dateline => Facts.Dateline;

    /// <summary>Who published the story (schema.org <c>publisher</c>).</summary>
    public string? Publisher => Facts.Publisher;

    /// <summary>Where the story stands on the web (schema.org <c>url</c>).</summary>
    public string? Url => Facts.Url;

    /// <summary>The language, as a BCP 47 tag; null where nothing states it.</summary>
    public string? Language => Facts.Language;

    /// <summary>When the story was published; null where nothing says so. Never taken from the clock.</summary>
    public PublicationDate? Published => Facts.Published;

    /// <summary>
    /// The values of the fields that the project declares with <c>CorpusField</c>, by the declared names; only those that are stated.
    /// The generated members of an article give them with their types.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields => Facts.Fields;

    /// <summary>The paragraphs, in the order of the text.</summary>
    public IReadOnlyList<Block> Blocks => Facts.Blocks;

    /// <summary>Every span in quotation marks, in the order of the text; inner quotes are <see cref="Quote.Nested"/>.</summary>
    public IReadOnlyList<Quote> Quotes => Facts.Quotes;

    /// <summary>Everything that the article attributes to a source, in quotation marks or not, in the order of the text.</summary>
    public IReadOnlyList<Attribution> Attributions => Facts.Attributions;

    /// <summary>Every source that speaks, in the order in which they first speak.</summary>
    public IReadOnlyList<Speaker> AllSpeakers => Facts.Speakers;

    /// <summary>Every temporal expression, in the order of the text: days, times, lengths of time, times that recur.</summary>
    public IReadOnlyList<TemporalExpression> TemporalExpressions => Facts.TemporalExpressions;

    /// <summary>
    /// The days and times among <see cref="TemporalExpressions"/>, in the order of the text; no lengths and no recurring times.
    /// </summary>
    public IReadOnlyList<TemporalExpression> Dates =>
        _dates
            ?? Interlocked.CompareExchange(ref _dates,
                [.. TemporalExpressions.Where(date => date.Type is TimexType.Date or TimexType.Time)], null)
            ?? _dates;

    /// <summary>The days the article names, in the order of the calendar.</summary>
    public Timeline Timeline => _timeline ?? Interlocked.CompareExchange(ref _timeline, new Timeline([this]), null) ?? _timeline;

    /// <summary>The people that the article names, in the order in which it first names them.</summary>
    public IReadOnlyList<Person> People => Facts.People;

    /// <summary>What cannot be right in the article, in the order of the text; suppressed findings included.</summary>
    public IReadOnlyList<Finding> Findings => Facts.Findings;

    internal ArticleFacts Facts => _facts ?? Load();

    /// <summary>Gets the quotes of <paramref name="speaker"/> in this article, in the order of the text; empty if there are none.</summary>
    /// <param name="speaker">A canonical name or an alias; case, hyphens, apostrophes and full stops do not matter (<c>Jong-un</c>, <c>Jong
    /// Un</c>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is null.</exception>
    public IReadOnlyList<Quote> QuotesBy(string speaker)
    {
        if (speaker is null) throw new ArgumentNullException(nameof(speaker));
        return Facts.Speakers.FirstOrDefault(s => PersonName.Same(s.Name, speaker))?.Quotes
            ?? Facts.Speakers.FirstOrDefault(s => s.Aliases.Any(alias => PersonName.Same(alias, speaker)))?.Quotes
            ?? [];
    }

    /// <inheritdoc cref="QuotesBy(string)"/>
    public IReadOnlyList<Quote> QuotesBy(Speaker speaker) =>
        QuotesBy((speaker ?? throw new ArgumentNullException(nameof(speaker))).Name);

    /// <summary>Gets the quotes of <paramref name="speaker"/> in this article, in the order of the text; empty if there are none.</summary>
    /// <param name="speaker">A member of the generated <c>Speakers</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is null.</exception>
    public IReadOnlyList<Quote> QuotesBy(CorpusSpeaker speaker) =>
        (speaker ?? throw new ArgumentNullException(nameof(speaker))).QuotesIn(this);

    /// <summary>
    /// Finds a passage that a program cites. The words must stand in the article letter for letter; only quotation marks, blanks and line
    /// breaks may differ. In a build, CORP4001 checks words that are a constant.
    /// </summary>
    /// <param name="words">The words: <c>"We sail on Thursday"</c>.</param>
    /// <returns>The first place of the words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">The words do not stand in the article. The message gives the nearest passage.</exception>
    public Citation Cite(string words) => Citing.In(this, new Span(0, Text.Length), words, "the article '" + Id + "'");

    /// <summary>
    /// Writes what was found in the article as plain text, for snapshot tests and reviews: headline, dates, publisher, each quote with its
    /// speaker and cue, indirect speech, each date with its value, people and findings. Lines end with a line feed on every system.
    /// </summary>
    public string ToSnapshot() => ArticleSnapshot.Of(this);

    /// <inheritdoc/>
    public override string ToString() => Headline is { } headline ? Id + ": " + headline : Id;

    private ArticleFacts Load()
    {
        ArticleFacts facts = _loadFacts();
        foreach (Passage passage in facts.Blocks.Concat<Passage>(facts.Quotes).Concat(facts.Attributions).Concat(facts.TemporalExpressions)
            .Concat(facts.People.SelectMany(person => person.Mentions)).Concat(facts.Findings))
            passage.Attach(this);
        foreach (IGrouping<Speaker, Quote> said in facts.Quotes.SelectMany(quote => quote.Speakers.Distinct(),
            (quote, speaker) => (quote, speaker)).GroupBy(said => said.speaker, said => said.quote))
            said.Key.Quotes = [.. said];
        return Interlocked.CompareExchange(ref _facts, facts, null) ?? facts;
    }
}
