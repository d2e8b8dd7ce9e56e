using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Corpus.Checking;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Features;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer;

/// <summary>The session of one client: its settings, its open documents, and their published findings.</summary>
internal sealed class Session(Client client)
{
    private readonly Dictionary<string, TextDocument> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CheckedDocument> _checked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stale = new(StringComparer.Ordinal);
    private readonly HashSet<string> _published = new(StringComparer.Ordinal);
    private readonly ClosedArticles _closed = new();
    private ClientCapabilities _capabilities = new(default);
    private Workspace _workspace = new([], Settings.Default);
    private Settings _settings = Settings.Default;
    private IReadOnlyList<string> _folders = [];
    private int? _askedForSettings;

    /// <summary>Whether the client has sent <c>initialize</c>.</summary>
    public bool IsInitialized { get; private set; }

    /// <summary>Whether the client has asked the server to stop.</summary>
    public bool IsShutDown { get; set; }

    /// <summary>Whether an article has changed since the articles were compared.</summary>
    public bool IsComparisonDue { get; private set; }

    /// <summary>The articles that are open.</summary>
    public IEnumerable<CheckedDocument> Open => _open.Keys.Order(StringComparer.Ordinal).Select(Find).OfType<CheckedDocument>();

    /// <summary>Starts the session.</summary>
    public PositionEncoding Initialize(JsonElement parameters)
    {
        _capabilities = new ClientCapabilities(parameters);
        _folders = _capabilities.Folders;
        Use(Settings.From(_capabilities.Options));
        IsInitialized = true;
        return _capabilities.Encoding;
    }

    /// <summary>Asks the client for its settings and for news of the files that the findings depend on.</summary>
    public void Initialized()
    {
        if (_capabilities.AnswersConfiguration)
            _askedForSettings = client.Request("workspace/configuration", static json => Raw(json, """{"items":[{"section":"corpus"}]}"""));
        if (_capabilities.WatchesFiles) client.Request("client/registerCapability", static json => Raw(json, Watched));
    }

    /// <summary>Takes the client's answer to a request of the server.</summary>
    public void TakeResponse(Message message)
    {
        if (_askedForSettings is not { } asked || message.Id?.ToString() != asked.ToString(CultureInfo.InvariantCulture)) return;
        _askedForSettings = null;
        if (message.Result is { ValueKind: JsonValueKind.Array } sections
            && sections.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } section)
            Use(Settings.From(section));
    }

    /// <summary>Reads the settings, the projects and the <c>.editorconfig</c> files again, and checks everything again.</summary>
    public void Use(Settings settings)
    {
        _settings = settings;
        _workspace = new Workspace(_folders, settings);
        _checked.Clear();
        _closed.Clear();
        IsComparisonDue = true;
        _stale.UnionWith(_open.Keys);
        if (settings.Workspace) _stale.UnionWith(_workspace.Articles.Select(FileUri.FromPath));
    }

    /// <summary>Reads the configuration again that the findings depend on.</summary>
    public void Reload() => Use(_settings);

    /// <summary>Takes the folders of the workspace.</summary>
    public void Use(IEnumerable<string> added, IReadOnlyCollection<string> removed)
    {
        _folders = [.. _folders.Except(removed, StringComparer.Ordinal).Union(added, StringComparer.Ordinal)];
        Reload();
    }

    /// <summary>Opens a document, or replaces it.</summary>
    public void Set(TextDocument document, bool check)
    {
        _open[document.Uri] = document;
        _checked.Remove(document.Uri);
        if (!check && _settings.Check != CheckTime.Change) return;
        Check(document.Uri);
    }

    /// <summary>A new document in the units of the session.</summary>
    public TextDocument Create(string uri, int? version, string text) => new(uri, version, text, _capabilities.Encoding);

    /// <summary>The open document at an address.</summary>
    /// <exception cref="RequestException">None is open there.</exception>
    public TextDocument Document(string uri) =>
        _open.TryGetValue(uri, out TextDocument? document)
            ? document
            : throw new RequestException(ErrorCodes.InvalidParams, "No document is open at " + uri + ".");

    /// <summary>Marks a document to check when the queue of messages is empty.</summary>
    public void Check(string uri)
    {
        _stale.Add(uri);
        IsComparisonDue = true;
    }

    /// <summary>Closes a document. Its findings go, unless the whole workspace is checked.</summary>
    public void Close(string uri)
    {
        _open.Remove(uri);
        _checked.Remove(uri);
        Check(uri);
    }

    /// <summary>The open article at an address; null where the document is no article.</summary>
    public CheckedDocument? Find(string uri)
    {
        if (_checked.TryGetValue(uri, out CheckedDocument? known)) return known;
        if (!_open.TryGetValue(uri, out TextDocument? document) || _workspace.Check(document) is not { } article) return null;
        return _checked[uri] = article;
    }

    /// <summary>Publishes the findings of every document that has changed since.</summary>
    public void Publish()
    {
        foreach (string uri in _stale.Order(StringComparer.Ordinal).ToArray())
        {
            _stale.Remove(uri);
            CheckedDocument? article = _open.ContainsKey(uri) ? Find(uri) : Closed(uri);
            if (article is null && !_published.Remove(uri)) continue;
            if (article is not null) _published.Add(uri);
            IReadOnlyList<Diagnostic> diagnostics = article is null ? [] : DiagnosticsFeature.Of(article);
            int? version = _open.GetValueOrDefault(uri)?.Version;
            client.Notify(
                "textDocument/publishDiagnostics",
                new PublishDiagnosticsParams(uri, version, diagnostics),
                ProtocolJson.Default.PublishDiagnosticsParams);
        }
    }

    /// <summary>
    /// Takes the next step of comparing the articles: reads a few that are not open, or runs the rules once all are read. The steps are
    /// short, so that a message of the client does not wait. Findings that have changed are published with <see cref="Publish"/>.
    /// </summary>
    public void Compare()
    {
        IReadOnlyList<string> closed = _workspace.IsDescribed
            ? [.. _workspace.Articles.Except(_open.Keys.Select(FileUri.ToPath).OfType<string>(), StringComparer.Ordinal)]
            : [];
        if (_closed.ReadMore(closed, Read)) return;
        CheckedDocument[] open = [.. Open];
        CheckedArticle[] articles =
        [
            .. open.Select(article => article.Checked)
                .Concat(_closed.Articles(closed))
                .OrderBy(article => article.Source.Path, StringComparer.Ordinal),
        ];
        if (Infer(articles, open)) return;
        IsComparisonDue = false;
        ILookup<string, CheckedFinding> found = _workspace
            .Compare(articles)
            .ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
        foreach (CheckedDocument article in open)
        {
            CheckedFinding[] compared = [.. found[article.Checked.Source.Path]];
            if (compared.Length == 0 && article.Compared.Count == 0) continue;
            _checked[article.Document.Uri] = article with { Compared = compared };
            _stale.Add(article.Document.Uri);
        }
    }

    /// <summary>Infers the dates of articles that state none. Those that get another one are read again in the next step.</summary>
    /// <returns>Whether there are any.</returns>
    private bool Infer(CheckedArticle[] articles, CheckedDocument[] open)
    {
        IReadOnlyList<string> changed = _workspace.Infer(articles);
        foreach (string path in changed) _closed.Forget(path);
        foreach (string uri in open.Where(one => changed.Contains(one.Checked.Source.Path)).Select(one => one.Document.Uri))
        {
            _checked.Remove(uri);
            _stale.Add(uri);
        }
        _stale.UnionWith(changed.Select(FileUri.FromPath).Where(_published.Contains));
        return changed.Count > 0;
    }

    /// <summary>A file that is not open, where the user wants the whole workspace checked.</summary>
    private CheckedDocument? Closed(string uri) => _settings.Workspace && FileUri.ToPath(uri) is { } path ? Read(path) : null;

    /// <summary>Reads and checks a file that is not open; null where it cannot be read.</summary>
    private CheckedDocument? Read(string path)
    {
        try
        {
            return _workspace.Check(Create(FileUri.FromPath(path), null, File.ReadAllText(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Raw(Utf8JsonWriter json, string text) => json.WriteRawValue(text);

    /// <summary>The files that the findings depend on besides the articles.</summary>
    private const string Watched =
        """
        {"registrations":[{"id":"corpus-files","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[
        {"globPattern":"**/.editorconfig"},{"globPattern":"**/corpus.json"},
        {"globPattern":"**/*.corpus-articles"}]}}]}
        """;
}
