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

namespace Corpus.Cli.LanguageServer;

/// <summary>
/// Decides which files are articles, and finds their metadata: from projects, a <c>corpus.json</c>, or the settings. In a workspace without
/// any of these, every <c>.txt</c> file that is opened is an article.
/// </summary>
internal sealed class Workspace
{
    private readonly IReadOnlyList<string> _folders;
    private readonly Settings _settings;
    private readonly ProjectMetadata _stated = new();
    private readonly Checker _checker = new();
    private readonly FileSeverities _severities;
    private readonly Lazy<bool> _isDescribed;

    public Workspace(IReadOnlyList<string> folders, Settings settings)
    {
        _folders = folders;
        _settings = settings;
        _severities = FileSeverities.From(
            settings.Severities.Keys.Select(rule => "corpus_" + rule + ".severity"),
            key => settings.Severities.GetValueOrDefault(key["corpus_".Length..^".severity".Length]));
        _isDescribed = new Lazy<bool>(() => settings.Include.Count > 0 || folders.Any(ProjectMetadata.DescribesArticles));
    }

    /// <summary>The paths of all articles in the folders of the workspace, in ordinal order.</summary>
    public IEnumerable<string> Articles() =>
        from folder in _folders
        from file in FolderFiles.Find(folder, "*.txt")
        where file.Problem is null
        let path = Path.Combine(folder, file.Path)
        where IsArticle(path)
        select path;

    /// <summary>Reads and checks a document; null where it is not an article.</summary>
    public CheckedDocument? Check(TextDocument document)
    {
        if (FileUri.ToPath(document.Uri) is not { } path || !IsArticle(path)) return null;
        var source = ArticleSource.FromText(path, document.Text, _stated.Of(path, IdOf(path)));
        CheckedArticle result = _checker.CheckAlone(source);
        return result.Article is { } article
            ? new CheckedDocument(document, article, [.. result.Findings.Select(Set).OfType<CheckedFinding>()])
            : null;
    }

    private bool IsArticle(string path) =>
        _stated.States(path) || IsIncluded(path) || (!_isDescribed.Value && path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));

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
