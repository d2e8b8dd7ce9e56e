using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Features;
using Corpus.Cli.LanguageServer.Protocol;
using Range = Corpus.Cli.LanguageServer.Protocol.Range;

namespace Corpus.Cli.LanguageServer;

/// <summary>The requests that the server answers: one line for each method of the protocol.</summary>
internal sealed class Requests
{
    private readonly Session _session;
    private readonly Dictionary<string, Func<JsonElement, Action<Utf8JsonWriter>>> _answers;

    public Requests(Session session)
    {
        _session = session;
        ProtocolJson json = ProtocolJson.Default;
        _answers = new(StringComparer.Ordinal)
        {
            ["initialize"] = Initialize,
            ["shutdown"] = _ => Shutdown(),
            ["textDocument/codeAction"] = Article((article, p) => CodeActionsFeature.In(article, RangeOf(p)), json.IReadOnlyListCodeAction),
            ["textDocument/hover"] = Place(HoverFeature.At, json.Hover),
            ["textDocument/documentSymbol"] = Article((article, _) => SymbolsFeature.Of(article), json.IReadOnlyListDocumentSymbol),
            ["textDocument/documentHighlight"] = Place(PersonFeature.Highlights, json.IReadOnlyListDocumentHighlight),
            ["textDocument/definition"] = Place(PersonFeature.Definition, json.IReadOnlyListLocation),
            ["textDocument/references"] =
                Place((article, offset) => PersonFeature.References(article, offset, session.Open), json.IReadOnlyListLocation),
            ["textDocument/foldingRange"] = Article((article, _) => FoldingFeature.Of(article), json.IReadOnlyListFoldingRange),
            ["textDocument/semanticTokens/full"] = Article((article, _) => SemanticTokensFeature.Of(article), json.SemanticTokens),
        };
    }

    /// <summary>Answers a request.</summary>
    /// <exception cref="RequestException">It cannot be answered.</exception>
    public Action<Utf8JsonWriter> Answer(string method, JsonElement parameters)
    {
        if (_session.IsShutDown) throw new RequestException(ErrorCodes.InvalidRequest, "The server is shut down.");
        if (!_session.IsInitialized && method != "initialize")
            throw new RequestException(ErrorCodes.ServerNotInitialized, "Send initialize first.");
        if (!_answers.TryGetValue(method, out Func<JsonElement, Action<Utf8JsonWriter>>? answer))
            throw new RequestException(ErrorCodes.MethodNotFound, "The server does not know " + method + ".");
        try
        {
            return answer(parameters);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException
            or JsonException)
        {
            throw new RequestException(ErrorCodes.InvalidParams, "The parameters of " + method + " are not valid: " + exception.Message);
        }
    }

    private Action<Utf8JsonWriter> Initialize(JsonElement parameters)
    {
        PositionEncoding encoding = _session.Initialize(parameters);
        return json => ServerCapabilities.Write(json, encoding);
    }

    private Action<Utf8JsonWriter> Shutdown()
    {
        _session.IsShutDown = true;
        return static json => json.WriteNullValue();
    }

    /// <summary>Answers a request about an article; null where the document is not an article.</summary>
    private Func<JsonElement, Action<Utf8JsonWriter>> Article<T>(Func<CheckedDocument, JsonElement, T?> answer, JsonTypeInfo<T> type)
        where T : class => parameters =>
        {
            string uri = parameters.GetProperty("textDocument").GetProperty("uri").GetString() ?? "";
            return JsonRpc.Value(_session.Find(uri) is { } article ? answer(article, parameters) : null, type);
        };

    /// <summary>Answers a request about a place in an article.</summary>
    private Func<JsonElement, Action<Utf8JsonWriter>> Place<T>(Func<CheckedDocument, int, T?> answer, JsonTypeInfo<T> type)
        where T : class =>
        Article(
            (article, parameters) => answer(
                article, article.Document.OffsetAt(parameters.GetProperty("position").Deserialize(ProtocolJson.Default.Position))),
            type);

    private static Range RangeOf(JsonElement parameters) => parameters.GetProperty("range").Deserialize(ProtocolJson.Default.Range);
}
