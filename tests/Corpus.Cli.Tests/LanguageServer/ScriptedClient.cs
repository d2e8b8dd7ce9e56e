using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipes;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Cli.LanguageServer;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.Tests.LanguageServer;

/// <summary>A client of the language server. It sends the messages of a test, and keeps the messages of the server.</summary>
internal sealed class ScriptedClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private readonly MessageStream _messages;
    private readonly Task<int> _server;
    private readonly List<JsonNode> _notifications = [];
    private int _next;

    public ScriptedClient(string? root = null, string capabilities = "{}", string? options = null, bool initialize = true)
    {
        Folder = root ?? Directory.CreateTempSubdirectory("corpus").FullName;
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        _messages = new MessageStream(_fromServer, _toServer);
        var server = new Server(input, output, TextWriter.Null);
        _server = Task.Run(async () =>
        {
            try
            {
                return await server.RunAsync(CancellationToken.None);
            }
            finally
            {
                await output.DisposeAsync();
            }
        });
        if (!initialize) return;
        Initialized =
            Request("initialize",
                $$"""{"rootUri":"{{FileUri.FromPath(Folder)}}","capabilities":{{capabilities}},"initializationOptions":{{options
                    ?? "null"}} }""");
        Notify("initialized", "{}");
    }

    /// <summary>The folder of the workspace.</summary>
    public string Folder { get; }

    /// <summary>The server's answer to <c>initialize</c>.</summary>
    public JsonNode? Initialized { get; }

    /// <summary>Every message of the server that was not the answer to a request, in order.</summary>
    public IReadOnlyList<JsonNode> Received => _notifications;

    public string Uri(string name) => FileUri.FromPath(Path.Combine(Folder, name));

    /// <summary>Writes a file into the workspace.</summary>
    public ScriptedClient File(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, name))!);
        System.IO.File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    /// <summary>Sends a request and returns the result.</summary>
    public JsonNode? Request(string method, string parameters) => Respond(Send(method, parameters))["result"];

    /// <summary>Sends a request and returns the error.</summary>
    public JsonNode? Fail(string method, string parameters) => Respond(Send(method, parameters))["error"];

    /// <summary>Sends a request and does not wait for its answer.</summary>
    public int Send(string method, string parameters)
    {
        Raw($$"""{"jsonrpc":"2.0","id":{{++_next}},"method":"{{method}}","params":{{parameters}} }""");
        return _next;
    }

    public void Notify(string method, string parameters) => Raw($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}} }""");

    public void Raw(string message) => _messages.Write(Encoding.UTF8.GetBytes(message));

    /// <summary>Writes bytes as they are.</summary>
    public void Bytes(string bytes)
    {
        _toServer.Write(Encoding.UTF8.GetBytes(bytes));
        _toServer.Flush();
    }

    /// <summary>Waits for the answer with an id.</summary>
    public JsonNode Respond(int id)
    {
        while (true)
        {
            JsonNode message = Read() ?? throw new InvalidOperationException("The server ended.");
            if (message["method"] is null
                && message["id"]?.ToJsonString() == id.ToString(System.Globalization.CultureInfo.InvariantCulture))
                return message;
            _notifications.Add(message);
        }
    }

    public void Open(string name, string text, int version = 1) => Notify(
        "textDocument/didOpen",
        $$"""{"textDocument":{"uri":"{{Uri(
            name)}}","languageId":"text","version":{{version}},"text":{{JsonSerializer.Serialize(text)}} } }""");

    public void Change(string name, int version, string changes) => Notify(
        "textDocument/didChange", $$"""{"textDocument":{"uri":"{{Uri(name)}}","version":{{version}} },"contentChanges":{{changes}} }""");

    /// <summary>The diagnostics of a document once its version is published.</summary>
    public JsonArray Diagnostics(string name, int? version)
    {
        while (true)
        {
            JsonNode? found =
                _notifications.LastOrDefault(message => IsOf(message, name) && (int?)message["params"]!["version"] == version);
            if (found is not null) return found["params"]!["diagnostics"]!.AsArray();
            _notifications.Add(Read() ?? throw new InvalidOperationException("The server ended."));
        }
    }

    /// <summary>Waits for the diagnostics of a document that hold a rule, or hold it no more.</summary>
    public JsonArray DiagnosticsWhere(string name, string rule, bool holds = true) =>
        DiagnosticsWhere(name, found => found.Any(one => (string?)one!["code"] == rule) == holds);

    /// <summary>Waits for findings of a document of which one says something.</summary>
    public JsonArray DiagnosticsThatSay(string name, string words) => DiagnosticsWhere(
        name, found => found.Any(one => ((string?)one!["message"])!.Contains(words, StringComparison.Ordinal)));

    private JsonArray DiagnosticsWhere(string name, Func<JsonArray, bool> holds)
    {
        while (true)
        {
            JsonArray? found = _notifications.LastOrDefault(message => IsOf(message, name))?["params"]!["diagnostics"]!.AsArray();
            if (found is not null && holds(found)) return found;
            _notifications.Add(Read() ?? throw new InvalidOperationException("The server ended."));
        }
    }

    /// <summary>The versions of a document that were published so far.</summary>
    public IEnumerable<int?> Versions(string name) =>
        _notifications.Where(message => IsOf(message, name)).Select(message => (int?)message["params"]!["version"]);

    /// <summary>Waits for the end of the server. Reads what the server still sends, because it waits when the pipe is full.</summary>
    public int End()
    {
        _toServer.Dispose();
        while (Read() is { } message) _notifications.Add(message);
        return _server.Wait(Patience) ? _server.Result : throw new TimeoutException("The server does not end.");
    }

    public string At(string name, int line, int character) =>
        $$"""{"textDocument":{"uri":"{{Uri(name)}}"},"position":{"line":{{line}},"character":{{character}} } }""";

    public string Of(string name) => $$$"""{"textDocument":{"uri":"{{{Uri(name)}}}"}}""";

    public void Dispose()
    {
        End();
        _fromServer.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private bool IsOf(JsonNode message, string name) =>
        (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == Uri(name);

    private JsonNode? Read()
    {
        Task<byte[]?> read = _messages.ReadAsync(CancellationToken.None);
        return read.Wait(Patience)
            ? read.Result is { } bytes ? JsonNode.Parse(bytes) : null
            : throw new TimeoutException("The server does not answer.");
    }
}
