using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Cli.LanguageServer.Protocol;

// The part of the Language Server Protocol 3.17 that the server uses, under the names that the protocol gives.
#pragma warning disable SA1649, MA0048 // The types of one protocol stand together.

/// <summary>A request, a notification or a response from the client.</summary>
internal sealed record Message(JsonElement? Id, string? Method, JsonElement? Params, JsonElement? Result);

/// <summary>A place between two characters: a line, and an offset in it in the units that were negotiated.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a document.</summary>
internal readonly record struct Range(Position Start, Position End);

/// <summary>A stretch of the document at an address.</summary>
internal sealed record Location(string Uri, Range Range);

/// <summary>A finding.</summary>
internal sealed record Diagnostic(
    Range Range,
    int Severity,
    string Code,
    CodeDescription? CodeDescription,
    string Source,
    string Message,
    IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation);

/// <summary>Where a rule is explained.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that a finding rests on.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>The findings of a document.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A change of a document.</summary>
internal sealed record TextEdit(Range Range, string NewText);

/// <summary>Changes of several documents, by their addresses.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>> Changes);

/// <summary>Something that the editor offers to do about a finding.</summary>
internal sealed record CodeAction(string Title, string Kind, IReadOnlyList<Diagnostic>? Diagnostics, bool? IsPreferred, WorkspaceEdit Edit);

/// <summary>What the editor shows where the pointer rests.</summary>
internal sealed record Hover(MarkupContent Contents, Range Range);

/// <summary>Text in Markdown or plain.</summary>
internal sealed record MarkupContent(string Kind, string Value);

/// <summary>An entry of the outline.</summary>
internal sealed record DocumentSymbol(
    string Name, string? Detail, int Kind, Range Range, Range SelectionRange, IReadOnlyList<DocumentSymbol>? Children);

/// <summary>A place to highlight.</summary>
internal sealed record DocumentHighlight(Range Range, int Kind);

/// <summary>Lines that the editor may fold.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine, string Kind);

/// <summary>Coloured stretches, five numbers each.</summary>
internal sealed record SemanticTokens(IReadOnlyList<int> Data);

/// <summary>A message for the user.</summary>
internal sealed record ShowMessageParams(int Type, string Message);

/// <summary>An error instead of a result.</summary>
internal sealed record ResponseError(int Code, string Message);

/// <summary>The numbers of the protocol's errors.</summary>
internal static class ErrorCodes
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int ServerNotInitialized = -32002;
    public const int RequestCancelled = -32800;
}

/// <summary>Reads and writes the messages without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Position))]
[JsonSerializable(typeof(Range))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(ShowMessageParams))]
[JsonSerializable(typeof(ResponseError))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(SemanticTokens))]
[JsonSerializable(typeof(IReadOnlyList<CodeAction>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentSymbol>))]
[JsonSerializable(typeof(IReadOnlyList<DocumentHighlight>))]
[JsonSerializable(typeof(IReadOnlyList<FoldingRange>))]
[JsonSerializable(typeof(IReadOnlyList<Location>))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
