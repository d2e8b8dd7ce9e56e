using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Facts;
using Corpus.Text.Characters;
using Corpus.Text.Layout;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Quotations;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Statements;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text;

/// <summary>
/// An article while it is being read: each part of the reader finds here what the parts before it found, and adds its own.
/// </summary>
internal sealed class Reading
{
    /// <summary>How many paragraphs of page furniture may stand between two of the story.</summary>
    private const int MostFurniture = 12;

    /// <summary>The fewest words of a link in capitals. A heading of the story has fewer.</summary>
    private const int ShortestLink = 4;

    private int[]? _storyParagraphs;
    private YearsTold? _years;
    private List<Timex>? _storyTimexes;

    /// <summary>Starts to read a file.</summary>
    public Reading(string file, ArticleMetadata metadata)
    {
        Seen = SeenText.Of(file);
        Text = Seen.Text;
        Metadata = metadata;
        Tokens = new Tokens(Text, Lexicon.English);
    }

    /// <summary>The file's text as it is read. All places are those in this text, until the article is made.</summary>
    public SeenText Seen { get; }

    public string Text { get; }

    public ArticleMetadata Metadata { get; }

    /// <summary>
    /// Stops the reading: each part asks it between two paragraphs, sentences or rules, so that a long article stops soon.
    /// </summary>
    public CancellationToken Cancellation { get; init; }

    // Layout.
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>The markers that suppress findings, in the order of the text.</summary>
    public List<Marker> Markers { get; } = [];

    /// <summary>What becomes of the reading: what the page says of the article from here on, the lists once all is read.</summary>
    public ArticleFacts Facts { get; } = new();

    // Words.
    public Tokens Tokens { get; }

    public List<Sentence> Sentences { get; } = [];

    // Names, quotations, dates: in the order of the text.
    public NameIndex Names { get; } = new();

    public List<Person> People { get; } = [];

    /// <summary>Whom each pronoun stands for, by its token; null where that is nobody who is named.</summary>
    public Dictionary<int, Name?> Antecedents { get; } = [];

    /// <summary>The quotations as tokens, with the way their source was found.</summary>
    public List<QuotedSpan> QuotedSpans { get; } = [];

    /// <summary>The tokens of quotation marks that have no partner.</summary>
    public List<int> UnpairedMarks { get; } = [];

    public List<Quote> Quotes { get; } = [];

    public List<Attribution> Attributions { get; } = [];

    public List<Speaker> Speakers { get; } = [];

    public List<TemporalExpression> TemporalExpressions { get; } = [];

    /// <summary>The same expressions with the parts that their values no longer show, for the rules.</summary>
    public List<Timex> Timexes { get; } = [];

    /// <summary>Those of <see cref="Timexes"/> that the story tells of: what is claimed about dates is found among them.</summary>
    public List<Timex> StoryTimexes => _storyTimexes ??= Timexes.FindAll(timex => IsInStory(timex.First));

    /// <summary>The years that <see cref="Timexes"/> tell of, once all are found.</summary>
    public YearsTold Years => _years ??= new YearsTold(Timexes);

    public List<Finding> Findings { get; } = [];

    /// <summary>How the speakers were found, where somebody asks; otherwise null.</summary>
    public List<SpeakerTrace>? Traces { get; init; }

    /// <summary>Sees what the models weigh, where one is being trained.</summary>
    public ICandidateListener? Listener { get; init; }

    /// <summary>The number of the paragraph that holds a token.</summary>
    public int ParagraphOf(int token) => Paragraphs.FirstAt(token + 1, static paragraph => paragraph.EndToken);

    /// <summary>
    /// How many paragraphs of the story stand before the one that holds a token. Page furniture between two paragraphs does not part them.
    /// </summary>
    public int StoryParagraphOf(int token) => (_storyParagraphs ??= CountStoryParagraphs())[ParagraphOf(token)];

    /// <summary>The paragraph of the story above the one that holds a token; null where there is none near.</summary>
    public Paragraph? StoryParagraphAbove(int token)
    {
        int number = ParagraphOf(token);
        for (int above = number - 1; above >= 0 && number - above <= MostFurniture; above--)
            if (Paragraphs[above].IsStory) return Paragraphs[above];
        return null;
    }

    /// <summary>Whether a paragraph is a link to another story, in capitals: LOCAL BREWER WINS GOLD IN ELLERY.</summary>
    public bool IsLink(Paragraph paragraph)
    {
        if (paragraph.Kind != BlockKind.Heading) return false;
        int words = 0;
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word) continue;
            if (!Tokens[i].AllCaps && Tokens[i].Length > 1) return false;
            words++;
        }
        return words >= ShortestLink;
    }

    private int[] CountStoryParagraphs()
    {
        var counts = new int[Paragraphs.Count];
        for (int i = 1; i < counts.Length; i++) counts[i] = counts[i - 1] + (Paragraphs[i - 1].IsStory ? 1 : 0);
        return counts;
    }

    /// <summary>
    /// Whether a token is one of the story: it stands in no furniture, credit or byline, and in no editor's note. A published line counts.
    /// </summary>
    public bool IsInStory(int token)
    {
        Paragraph paragraph = Paragraphs[ParagraphOf(token)];
        // A line that dates the page may have a wrong weekday, too.
        if (!(paragraph.IsStory || paragraph.Kind == BlockKind.Published) || paragraph.Repeats) return false;
        Sentence sentence = SentenceOf(token);
        return !EditorsNotes.Is(new TokenRange(Tokens, sentence.First, sentence.End));
    }

    /// <summary>Whether a token stands inside a quotation or is one of its marks.</summary>
    public bool IsQuoted(int token) => QuoteAt(token) is not null;

    /// <summary>The outermost quotation around a token; null where there is none.</summary>
    public QuotedSpan? QuoteAt(int token)
    {
        int number = QuotedSpans.FirstAt(token, static quote => quote.Close);
        return number < QuotedSpans.Count && QuotedSpans[number].Open <= token ? QuotedSpans[number] : null;
    }

    /// <summary>The tokens of a paragraph.</summary>
    public TokenRange RangeOf(Paragraph paragraph) => new(Tokens, paragraph.FirstToken, paragraph.EndToken);

    /// <summary>The words of a temporal expression.</summary>
    public Span SpanOf(Timex timex) => Tokens.SpanOf(timex.First, timex.End - 1);

    /// <summary>The sentence that a token stands in.</summary>
    public Sentence SentenceOf(int token) =>
        Sentences.Count == 0 ? default : Sentences[Math.Max(0, Sentences.FirstAt(token + 1, static sentence => sentence.First) - 1)];

    /// <summary>Adds a finding.</summary>
    public void Report(
        string rule, FindingSeverity severity, Span span, string message, IReadOnlyList<RelatedLocation>? related = null,
            IReadOnlyList<Fix>? fixes = null) =>
        Findings.Add(new Finding(rule, severity, span, message) { Related = related ?? [], Fixes = fixes ?? [] });
}
