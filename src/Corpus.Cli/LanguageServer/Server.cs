using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer;

/// <summary>
/// The loop of the server. One task reads messages ahead, so that a request can be cancelled while it waits; everything else
/// happens in order on one thread. When no message waits, the session publishes what has changed: a version that is already
/// superseded is never read. When none has come for a while, it compares the articles of the workspace.
/// </summary>
internal sealed class Server
{
    /// <summary>How long the client is silent before articles are compared, in milliseconds.</summary>
    private const int Pause = 300;

    private readonly MessageStream _messages;
    private readonly TextWriter _log;
    private readonly Session _session;
    private readonly Requests _requests;
    private readonly Notifications _notifications;
    private readonly Channel<Message> _incoming = Channel.CreateUnbounded<Message>(new UnboundedChannelOptions { SingleReader = true });
    private readonly HashSet<string> _cancelled = new(StringComparer.Ordinal);

    public Server(Stream input, Stream output, TextWriter log)
    {
        _messages = new MessageStream(input, output);
        _log = log;
        _session = new Session(new Client(_messages));
        _requests = new Requests(_session);
        _notifications = new Notifications(_session);
    }

    /// <summary>Serves one client.</summary>
    /// <returns>0 after <c>shutdown</c> and <c>exit</c>; 1 where the client left without them.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        Task reading = ReadAheadAsync(cancellation);
        while (await WaitAsync(cancellation))
        {
            while (_incoming.Reader.TryRead(out Message? message))
            {
                if (message.Method == "exit") return _session.IsShutDown ? 0 : 1;
                Handle(message);
            }
            Guard(_session.Publish);
        }
        await reading;
        return _session.IsShutDown ? 0 : 1;
    }

    /// <summary>Waits for the next message; false at the end. In a pause, compares the articles that have changed.</summary>
    private async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        Task<bool> message = _incoming.Reader.WaitToReadAsync(cancellation).AsTask();
        if (_session.IsComparisonDue && !message.IsCompleted) await Task.WhenAny(message, Task.Delay(Pause, cancellation));
        while (_session.IsComparisonDue && !message.IsCompleted) Guard(_session.Compare);
        if (!message.IsCompleted) Guard(_session.Publish);
        return await message;
    }

    private async Task ReadAheadAsync(CancellationToken cancellation)
    {
        try
        {
            while (await _messages.ReadAsync(cancellation) is { } bytes)
                if (Parse(bytes) is { } message) await _incoming.Writer.WriteAsync(message, cancellation);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            await _log.WriteLineAsync("corpus lsp: " + exception.Message);
        }
        finally
        {
            _incoming.Writer.Complete();
        }
    }

    private Message? Parse(byte[] bytes)
    {
        try
        {
            Message? message = JsonSerializer.Deserialize(bytes, ProtocolJson.Default.Message);
            if (message?.Method != "$/cancelRequest") return message;
            lock (_cancelled) _cancelled.Add(message.Params?.GetProperty("id").GetRawText() ?? "");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            Respond(null, new ResponseError(ErrorCodes.ParseError, "The message is not valid: " + exception.Message));
        }
        return null;
    }

    private void Handle(Message message)
    {
        if (message.Method is null)
        {
            Guard(() => _session.TakeResponse(message));
            return;
        }
        if (message.Id is not { } id)
        {
            Guard(() => _notifications.Take(message.Method, message.Params ?? default));
            return;
        }
        bool cancelled;
        lock (_cancelled) cancelled = _cancelled.Remove(id.GetRawText());
        if (cancelled) Respond(id, new ResponseError(ErrorCodes.RequestCancelled, "The client cancelled the request."));
        else Answer(id, message);
    }

    /// <summary>An exception in a request becomes the error of that request. The server continues.</summary>
    private void Answer(JsonElement id, Message message)
    {
        try
        {
            _messages.Write(JsonRpc.Response(id, _requests.Answer(message.Method!, message.Params ?? default)));
        }
        catch (RequestException exception)
        {
            Respond(id, new ResponseError(exception.Code, exception.Message));
        }
        catch (Exception exception) when (exception is not IOException)
        {
            Respond(id, new ResponseError(ErrorCodes.InternalError, exception.GetType().Name + ": " + exception.Message));
        }
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not IOException)
        {
            _log.WriteLine("corpus lsp: " + exception);
        }
    }

    private void Respond(JsonElement? id, ResponseError error) => _messages.Write(JsonRpc.Response(id, error));
}
