using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Corpus.Cli.LanguageServer.Protocol;

/// <summary>Writes the envelopes of JSON-RPC 2.0.</summary>
internal static class JsonRpc
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A response with a result.</summary>
    public static ReadOnlySpan<byte> Response(JsonElement id, Action<Utf8JsonWriter> result) => Envelope(json =>
    {
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WritePropertyName("result");
        result(json);
    });

    /// <summary>A response with an error; the id is null where the request could not be read.</summary>
    public static ReadOnlySpan<byte> Response(JsonElement? id, ResponseError error) => Envelope(json =>
    {
        json.WritePropertyName("id");
        if (id is { } known) known.WriteTo(json);
        else json.WriteNullValue();
        json.WritePropertyName("error");
        JsonSerializer.Serialize(json, error, ProtocolJson.Default.ResponseError);
    });

    /// <summary>A notification, or a request where an id is given.</summary>
    public static ReadOnlySpan<byte> Call(int? id, string method, Action<Utf8JsonWriter> parameters) => Envelope(json =>
    {
        if (id is { } number) json.WriteNumber("id", number);
        json.WriteString("method", method);
        json.WritePropertyName("params");
        parameters(json);
    });

    /// <summary>Writes a value by the type's own serializer; null as null.</summary>
    public static Action<Utf8JsonWriter> Value<T>(T? value, JsonTypeInfo<T> type) => json =>
    {
        if (value is null) json.WriteNullValue();
        else JsonSerializer.Serialize(json, value, type);
    };

    private static ReadOnlySpan<byte> Envelope(Action<Utf8JsonWriter> rest)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 12);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            rest(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan;
    }
}
