using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Checking;
using Corpus.Checking.Checks;
using Corpus.Checking.Configuration;
using Corpus.Checking.Inputs;
using Corpus.Checking.Severities;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Text;
using Corpus.Text.Events;

namespace Corpus.Cli.LanguageServer;

/// <summary>
/// Decides which files are articles, and finds their metadata: from projects, a <c>corpus.json</c>, or the settings. In a workspace without
/// any of these, every <c>.txt</c> file that is opened is an article.
/// </summary>
internal sealed class Workspace
{
    /// <summary>How many articles that are not open are read at most.</summary>
    private const int MostArticles = 500;

    private readonly IReadOnlyList<string> _folders;
    private readonly Settings _settings;
    private readonly ProjectMetadata _stated = new();
    private readonly Checker _checker = new();
    private readonly FileSeverities _severities;
    private readonly Dictionary<string, InferredDate> _inferred = new(StringComparer.Ordinal);
    private readonly Lazy<bool> _isDescribed;
    private readonly Lazy<IReadOnlyList<string>> _articles;

    public Workspace(IReadOnlyList<string> folders, Settings settings)
    {
        _folders = folders;
        _settings = settings;
        _severities = FileSeverities.From(
            settings.Severities.Keys.Select(rule => "corpus_" + rule + ".severity"),
            key => settings.Severities.GetValueOrDefault(key["corpus_".Length..^".severity".Length]));
        _isDescribed = new Lazy<bool>(() => settings.Include.Count > 0 || folders.Any(ProjectMetadata.DescribesArticles));
        _articles = new Lazy<IReadOnlyList<string>>(() => [.. FindArticles().Take(MostArticles)]);
    }

    /// <summary>
    /// Whether the workspace says which files are articles: by a built project, a <c>corpus.json</c>, or the settings. Without that, the
    /// server reads no file that the user did not open.
    /// </summary>
    public bool IsDescribed => _isDescribed.Value;

    /// <summary>The paths of the articles in the folders of the workspace, in ordinal order: the first 500.</summary>
    public IReadOnlyList<string> Articles => _articles.Value;

    /// <summary>Runs the rules that compare articles.</summary>
    public IReadOnlyList<CheckedFinding> Compare(IEnumerable<CheckedArticle> articles) =>
        [.. _checker.Compare(articles).Select(Set).OfType<CheckedFinding>()];

    /// <summary>Infers the publication dates of articles that state none, as a build does.</summary>
    /// <returns>The paths of the articles whose date is another one now. They must be checked again.</returns>
    public IReadOnlyList<string> Infer(IReadOnlyList<CheckedArticle> articles)
    {
        Article[] dated = [.. articles.Select(article => article.Article!).Where(SiblingDates.IsDated)];
        var siblings = new SiblingDates(dated.Length < articles.Count ? dated : []);
        var changed = new List<string>();
        foreach (CheckedArticle article in articles.Where(article => !SiblingDates.IsDated(article.Article!)))
        {
            string path = article.Source.Path;
            InferredDate? date = siblings.IsEmpty ? null : siblings.Of(article.Article!);
            if (date == _inferred.GetValueOrDefault(path)) continue;
            if (date is null) _inferred.Remove(path);
            else _inferred[path] = date;
            changed.Add(path);
        }
        return changed;
    }

    /// <summary>Reads and checks a document; null where it is not an article.</summary>
    public CheckedDocument? Check(TextDocument document)
    {
        if (FileUri.ToPath(document.Uri) is not { } path || !IsArticle(path)) return null;
        ArticleMetadata stated = _stated.Of(path, IdOf(path)) with { Inferred = _inferred.GetValueOrDefault(path) };
        var source = ArticleSource.FromText(path, document.Text, stated);
        CheckedArticle result = _checker.CheckAlone(source);
        return result.Article is not null
            ? new CheckedDocument(document, result with { Findings = [.. result.Findings.Select(Set).OfType<CheckedFinding>()] })
            : null;
    }

    private IEnumerable<string> FindArticles() =>
        from folder in _folders
        from file in FolderFiles.Find(folder, "*.txt")
        where file.Problem is null
        let path = Path.Combine(folder, file.Path)
        where IsArticle(path)
        select path;

    private bool IsArticle(string path) =>
        _stated.States(path) || IsIncluded(path) || (!IsDescribed && path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));

    private bool IsIncluded(string path) =>
        _settings.Include.Any(pattern => _folders.Any(folder => EditorConfigGlob.IsMatch(pattern, Relative(folder, path))));

    private string IdOf(string path)
    {
        string? folder = _folders.FirstOrDefault(folder => !Relative(folder, path).StartsWith("../", StringComparison.Ordinal));
        return Path.ChangeExtension(folder is null ? Path.GetFileName(path) : Relative(folder, path), null);
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>Returns the finding with the severity from the settings; null where they turn it off.</summary>
    private CheckedFinding? Set(CheckedFinding finding) => _severities.Of(finding.Finding.Rule) switch
    {
        RuleSeverity.Default => finding,
        RuleSeverity.Error => finding with { Severity = FindingSeverity.Error },
        RuleSeverity.Warning => finding with { Severity = FindingSeverity.Warning },
        RuleSeverity.Suggestion => finding with { Severity = FindingSeverity.Info },
        _ => null,
    };
}
