using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Benchmarks.Articles;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Benchmarks.Editing;

/// <summary><c>edit</c>: measures the language server in a process of its own: the time from a key to its findings, and memory.</summary>
internal static class EditCommand
{
    private const int Keys = 200;
    private const int Files = 200;

    private static readonly int[] Lengths = [6_000, 100_000, 1_000_000];

    public static Command Create()
    {
        var articles =
            new Option<string?>("--articles") { Description = "JSON Lines, one article a line; invented articles where none is given." };
        var command = new Command("edit", "The language server: from a key to its findings, and memory after 200 files.") { articles };
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(articles), cancellation));
        return command;
    }

    private static async Task RunAsync(string? path, CancellationToken cancellation)
    {
        List<string> texts = [.. ArticleRecord.ReadOrInvent(path, 1000).Select(record => record.Text)];
        await PrintTimesAsync(texts, cancellation);
        await PrintMemoryAsync(texts, cancellation);
    }

    private static async Task PrintTimesAsync(List<string> texts, CancellationToken cancellation)
    {
        await using var editor = new Editor();
        var start = Stopwatch.StartNew();
        await editor.StartAsync(cancellation);
        Figures.Print("initialize_ms", start.Elapsed.TotalMilliseconds, "0");

        foreach (int length in Lengths)
        {
            var times = new List<double>();
            string name = length.ToString(CultureInfo.InvariantCulture) + ".txt";
            await editor.OpenAsync(name, TextOf(texts, length), cancellation);
            for (int key = 0; key < (length > 500_000 ? Keys / 10 : Keys); key++)
            {
                var watch = Stopwatch.StartNew();
                await editor.TypeAsync(name, key + 2, cancellation);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
            Figures.Print($"key_ms_{length / 1000}_kb", Figures.Median(times), "0.0");
            await editor.CloseAsync(name, cancellation);
        }
    }

    private static async Task PrintMemoryAsync(List<string> texts, CancellationToken cancellation)
    {
        await using var editor = new Editor();
        await editor.StartAsync(cancellation);
        for (int file = 0; file < Files; file++)
            await editor.OpenAsync(file.ToString(CultureInfo.InvariantCulture) + ".txt", texts[file % texts.Count], cancellation);
        Figures.Print("memory_mb_200_files", editor.WorkingSet / 1e6, "0");
    }

    /// <summary>Articles one below the other, up to a length in characters.</summary>
    private static string TextOf(List<string> texts, int length)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < length; i++) text.Append(texts[i % texts.Count]).Append("\n\n");
        return text.ToString(0, length);
    }

    /// <summary>The client of one server.</summary>
    private sealed class Editor : IAsyncDisposable
    {
        private readonly Process _server;
        private readonly MessageStream _messages;

        public Editor()
        {
            string tool = Path.Combine(AppContext.BaseDirectory, "Corpus.Cli.dll");
            _server = Process.Start(new ProcessStartInfo("dotnet", ["exec", tool, "lsp"])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            _messages = new MessageStream(_server.StandardOutput.BaseStream, _server.StandardInput.BaseStream);
        }

        public long WorkingSet
        {
            get
            {
                _server.Refresh();
                return _server.WorkingSet64;
            }
        }

        public async Task StartAsync(CancellationToken cancellation)
        {
            Send("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""");
            await WaitAsync(message => message["id"] is not null, cancellation);
            Notify("initialized", "{}");
        }

        public Task OpenAsync(string name, string text, CancellationToken cancellation)
        {
            string words = JsonSerializer.Serialize(text);
            Notify(
                "textDocument/didOpen",
                $$"""{"textDocument":{"uri":"file:///{{name}}","languageId":"text","version":1,"text":{{words}} } }""");
            return PublishedAsync(name, 1, cancellation);
        }

        /// <summary>Types a letter at the start of a line in the middle, and waits for the findings of that version.</summary>
        public Task TypeAsync(string name, int version, CancellationToken cancellation)
        {
            const string Change = """[{"range":{"start":{"line":20,"character":0},"end":{"line":20,"character":0} },"text":"a"}]""";
            Notify(
                "textDocument/didChange",
                $$"""{"textDocument":{"uri":"file:///{{name}}","version":{{version}} },"contentChanges":{{Change}} }""");
            return PublishedAsync(name, version, cancellation);
        }

        public Task CloseAsync(string name, CancellationToken cancellation)
        {
            Notify("textDocument/didClose", $$$"""{"textDocument":{"uri":"file:///{{{name}}}"}}""");
            return WaitAsync(message => IsOf(message, name) && message["params"]!["version"] is null, cancellation);
        }

        public async ValueTask DisposeAsync()
        {
            _server.StandardInput.Close();
            while (await _messages.ReadAsync(CancellationToken.None) is not null) { }
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        private Task PublishedAsync(string name, int version, CancellationToken cancellation) =>
            WaitAsync(message => IsOf(message, name) && (int?)message["params"]!["version"] == version, cancellation);

        private static bool IsOf(JsonNode message, string name) => (string?)message["params"]?["uri"] == "file:///" + name;

        private async Task WaitAsync(Func<JsonNode, bool> isIt, CancellationToken cancellation)
        {
            while (await _messages.ReadAsync(cancellation) is { } bytes)
                if (isIt(JsonNode.Parse(bytes)!)) return;
            throw new InvalidOperationException("The server ended.");
        }

        private void Notify(string method, string parameters) =>
            Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}} }""");

        private void Send(string message) => _messages.Write(Encoding.UTF8.GetBytes(message));
    }
}
