using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;
using Range = Corpus.Cli.LanguageServer.Protocol.Range;

namespace Corpus.Cli.Tests.LanguageServer;

/// <summary>Random edits in text with characters that are hard to count: surrogate pairs, all line ends, curly quotation marks.</summary>
public class RandomEditTests
{
    private const int Edits = 20_000;
    private const int EditsInAChange = 100;

    private static readonly string[] Pieces =
        ["a", "“", "”", "\n", "\r\n", "\r", "😀", "é", " said Anna Holm. ", "\n\n“We sail on Monday,” she said.\n\n",
            "Sunday, March 14, 2024 "];

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void The_findings_are_those_of_a_fresh_read(string encoding)
    {
        using var client = new ScriptedClient(capabilities: $$$"""{"general":{"positionEncodings":["{{{encoding}}}"]}}""");
        PositionEncoding units = Enum.GetValues<PositionEncoding>().Single(one => one.Name() == encoding);
        var random = new Random(7);
        string text = "---\npublished: 2024-03-14\n---\nHarbour reopens\n\nThe harbour opened on Monday, March 12, 2024.\n";
        client.Open("a.txt", text);
        int version = 1;
        for (int edit = 0; edit < Edits; edit += EditsInAChange)
        {
            var changes = new StringBuilder("[");
            for (int i = 0; i < EditsInAChange; i++)
            {
                (int start, int end, string piece) = Next(random, text);
                var document = new TextDocument("", null, text, units);
                var range = new Range(document.PositionAt(start), document.PositionAt(end));
                if (i > 0) changes.Append(',');
                string place = JsonSerializer.Serialize(range, ProtocolJson.Default.Range);
                changes.Append("{\"range\":").Append(place).Append(",\"text\":").Append(JsonSerializer.Serialize(piece)).Append('}');
                text = string.Concat(text.AsSpan(0, start), piece, text.AsSpan(end));
            }
            client.Change("a.txt", ++version, changes.Append(']').ToString());
        }
        JsonArray edited = client.Diagnostics("a.txt", version);
        client.Open("b.txt", text);
        string fresh = client.Diagnostics("b.txt", 1).ToJsonString().Replace("b.txt", "a.txt", StringComparison.Ordinal);
        Assert.Equal(fresh, edited.ToJsonString());
        Assert.NotEmpty(edited);
    }

    /// <summary>Chooses a place and new text. The place is on character boundaries, and not inside a line end.</summary>
    private static (int Start, int End, string Piece) Next(Random random, string text)
    {
        int start = Boundary(text, random.Next(text.Length + 1));
        // Long texts get shorter, and short texts get longer.
        int length = text.Length > 1_500 ? random.Next(60) : random.Next(6);
        return (start, Boundary(text, Math.Min(text.Length, start + length)), Pieces[random.Next(Pieces.Length)]);
    }

    private static int Boundary(string text, int at)
    {
        while (at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r'))) at++;
        return at;
    }
}
