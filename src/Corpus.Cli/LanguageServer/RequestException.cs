using System;

namespace Corpus.Cli.LanguageServer;

/// <summary>A request that cannot be answered, with the protocol's number for the reason.</summary>
internal sealed class RequestException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="Protocol.ErrorCodes"/>.</summary>
    public int Code { get; } = code;
}
