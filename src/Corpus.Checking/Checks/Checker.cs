using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Checking.Checks;
using Corpus.Checking.Configuration;
using Corpus.Checking.Severities;
using Corpus.Facts;
using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Checking;

/// <summary>
/// Checks articles as a build does: the reader makes findings, markers suppress some of them, and the configuration files beside the
/// articles set severities. Thread-safe.
/// </summary>
/// <param name="options">What to report; null for the defaults.</param>
public sealed class Checker(CheckOptions? options = null)
{
    private readonly CheckOptions _options = options ?? CheckOptions.Default;
    private readonly EditorConfigs _configs = new();

    /// <summary>Whether a rule that compares articles is reported. Only these rules need the articles to be kept.</summary>
    internal bool ComparesArticles => CorpusRules.Ids.Any(IsWanted);

    /// <summary>Checks articles, each alone and against the others.</summary>
    /// <returns>The findings in the order of the articles and of their texts; those of rules that compare articles come last.</returns>
    /// <exception cref="System.IO.IOException">An article cannot be loaded.</exception>
    public static IReadOnlyList<CheckedFinding> Check(
        IReadOnlyList<ArticleSource> sources, CheckOptions? options = null, CancellationToken cancellation = default)
    {
        if (sources is null) throw new ArgumentNullException(nameof(sources));
        var checker = new Checker(options);
        CheckedArticle[] articles = [.. sources.Select(source => checker.CheckAlone(source, cancellation))];
        if (articles.FirstOrDefault(article => article.Problem is not null) is { } failed)
            throw new System.IO.IOException($"{failed.Source.Place}: {failed.Problem}");
        return [.. articles.SelectMany(article => article.Findings), .. checker.Compare(articles, cancellation)];
    }

    /// <summary>
    /// Checks one article by the rules for single articles. An error while loading it becomes its <see cref="CheckedArticle.Problem"/>.
    /// </summary>
    public CheckedArticle CheckAlone(ArticleSource source, CancellationToken cancellation = default) =>
        CheckAlone(source ?? throw new ArgumentNullException(nameof(source)), out _, cancellation);

    /// <summary>Runs the rules that compare articles, on articles that were checked before.</summary>
    /// <returns>The findings, article by article.</returns>
    public IReadOnlyList<CheckedFinding> Compare(IEnumerable<CheckedArticle> articles, CancellationToken cancellation = default)
    {
        if (articles is null) throw new ArgumentNullException(nameof(articles));
        var sources = new Dictionary<Article, ArticleSource>();
        if (!ComparesArticles) return [];
        foreach (CheckedArticle article in articles)
            if (article.Article is { } read) sources[read] = article.Source;
        return [.. Report(CorpusRules.Check([.. sources.Keys], cancellation), article => sources[article]).SelectMany(one => one.Findings)];
    }

    /// <inheritdoc cref="CheckAlone(ArticleSource, CancellationToken)"/>
    internal CheckedArticle CheckAlone(ArticleSource source, out LoadedArticle? loaded, CancellationToken cancellation)
    {
        loaded = null;
        try
        {
            loaded = source.Load();
            Article article = loaded.Fault is { } fault ? Unread(loaded, fault) : loaded.Read(cancellation);
            return new CheckedArticle(source, article, Told(source, article, article.Findings));
        }
        catch (UnreadableException exception)
        {
            return new CheckedArticle(source, null, [], exception.Message);
        }
    }

    /// <summary>Returns an article that was read before, with what is reported about it.</summary>
    internal CheckedArticle Report(ArticleSource source, Article article) => new(source, article, Told(source, article, article.Findings));

    /// <summary>Returns what is reported of the findings of rules that compare articles, article by article.</summary>
    /// <param name="findings">The findings; those of one article follow one another.</param>
    /// <param name="sourceOf">Where an article comes from.</param>
    internal IEnumerable<CheckedArticle> Report(IEnumerable<Finding> findings, Func<Article, ArticleSource> sourceOf)
    {
        var same = new List<Finding>();
        ArticleSource? source = null;
        foreach (Finding finding in findings)
        {
            ArticleSource next = sourceOf(finding.Article);
            if (source is not null && next.Place != source.Place)
            {
                yield return Compared(source, same, sourceOf);
                same.Clear();
            }
            source = next;
            same.Add(finding);
        }
        if (source is not null) yield return Compared(source, same, sourceOf);
    }

    private CheckedArticle Compared(ArticleSource source, List<Finding> findings, Func<Article, ArticleSource> sourceOf)
    {
        Article article = findings[0].Article;
        return new CheckedArticle(source, article, [.. Told(source, article, findings).Select(told => told with { Sources = sourceOf })])
        {
            IsCompared = true,
        };
    }

    private bool IsWanted(string rule) => _options.Rules is not { } rules || rules.Contains(rule, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the findings of an article that are reported.</summary>
    private List<CheckedFinding> Told(ArticleSource source, Article article, IEnumerable<Finding> findings)
    {
        var told = new List<CheckedFinding>();
        (FileSeverities, FileSeverities)? set = null;
        LineMap? lines = null;
        Fingerprint? fingerprint = null;
        foreach (Finding finding in findings)
        {
            string name = (fingerprint ??= new Fingerprint()).Of(finding);
            if (finding.Suppression is not null && !_options.IncludeSuppressed) continue;
            if (!IsWanted(finding.Rule)) continue;
            (FileSeverities File, FileSeverities Project) severities = set ??= SeveritiesOf(source);
            if (SeverityOf(finding, severities.File, severities.Project) is not { } severity || severity < _options.Minimum) continue;
            lines ??= new LineMap(article.Text);
            (LinePosition start, LinePosition end) = (lines.PositionOf(finding.Span.Start), lines.PositionOf(finding.Span.End));
            told.Add(new CheckedFinding(finding, severity, source, start, end, name));
        }
        return told;
    }

    private (FileSeverities File, FileSeverities Project) SeveritiesOf(ArticleSource source) => _options.UseConfiguration
        ? (_configs.Of(source.Path), _configs.GlobalOf(source.Path))
        : (FileSeverities.Default, FileSeverities.Default);

    private static FindingSeverity? SeverityOf(Finding finding, FileSeverities file, FileSeverities project)
    {
        RuleSeverity set = project.Of(finding.Rule);
        if (set == RuleSeverity.Default) set = file.Of(finding.Rule);
        return set switch
        {
            RuleSeverity.Default => finding.Severity,
            RuleSeverity.Suggestion => FindingSeverity.Info,
            RuleSeverity.Warning => FindingSeverity.Warning,
            RuleSeverity.Error => FindingSeverity.Error,
            _ => null,
        };
    }

    /// <summary>Makes the only finding of a file that is not text.</summary>
    private static Article Unread(LoadedArticle loaded, EncodingFault fault)
    {
        Rule rule = RuleCatalogue.Get(EncodingFault.Rule);
        var facts = new ArticleFacts { Findings = [new Finding(rule.Id, rule.DefaultSeverity, fault.Place, fault.Message)] };
        return new Article(loaded.Metadata.Id, () => loaded.Text, () => facts);
    }
}
