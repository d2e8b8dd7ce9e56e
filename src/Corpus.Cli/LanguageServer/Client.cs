using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer;

/// <summary>The notifications and requests from the server to the client.</summary>
internal sealed class Client(MessageStream messages)
{
    private int _next;

    /// <summary>Sends a notification.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) =>
        messages.Write(JsonRpc.Call(null, method, JsonRpc.Value(parameters, type)));

    /// <summary>Sends a request and returns its id. The answer comes as a message with that id.</summary>
    public int Request(string method, Action<Utf8JsonWriter> parameters)
    {
        messages.Write(JsonRpc.Call(++_next, method, parameters));
        return _next;
    }
}
