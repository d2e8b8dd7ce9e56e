using System;
using System.Collections.Concurrent;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace VerifyTests;

/// <summary>A verified file and the received one that stands beside it while they differ.</summary>
internal sealed class Snapshot(string directory, string prefix, string extension)
{
    private static readonly ConcurrentDictionary<string, bool> Claimed = new(StringComparer.OrdinalIgnoreCase);
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _verified = $"{prefix}.verified.{extension}";
    private readonly string _received = $"{prefix}.received.{extension}";

    /// <summary>One comparison a prefix a run: two tests that share a file would hide each other's failures.</summary>
    public void Claim()
    {
        if (!Claimed.TryAdd(Path.Combine(directory, prefix), true))
        {
            throw new InvalidOperationException(
                $"The prefix has already been used: {prefix}. A theory needs UseParameters; two comparisons in one test need UseFileName.");
        }
    }

    public async Task Compare(string text)
    {
        string received = UnixLines(text);
        string verifiedPath = Path.Combine(directory, _verified);
        string receivedPath = Path.Combine(directory, _received);
        string? verified = File.Exists(verifiedPath) ? UnixLines(await File.ReadAllTextAsync(verifiedPath, Utf8WithMark)) : null;

        if (!string.IsNullOrEmpty(verified) && (verified == received || verified == received + "\n"))
        {
            File.Delete(receivedPath);
            return;
        }
        Directory.CreateDirectory(directory);
        await File.WriteAllTextAsync(receivedPath, received, Utf8WithMark);
        throw new VerifyException(string.IsNullOrEmpty(verified) ? New(received) : NotEqual(verified, received));
    }

    private static string UnixLines(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private string New(string received) =>
        $"""
        {Heading("New")}
        Received: {_received}
        {received}

        """;

    private string NotEqual(string verified, string received) =>
        $"""
        {Heading("NotEqual")}
        Received: {_received}
        {received}
        Verified: {_verified}
        {verified}

        Difference, from verified (-) to received (+):

        {TextDifference.Of(verified, received)}
        """;

    private string Heading(string outcome) =>
        $"""
        Directory: {directory}
        {outcome}:
          - Received: {_received}
            Verified: {_verified}

        FileContent:

        {outcome}:

        """;
}
