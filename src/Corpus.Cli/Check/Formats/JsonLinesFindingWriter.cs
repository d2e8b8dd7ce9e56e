using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Checking;

namespace Corpus.Cli.Check.Formats;

/// <summary>
/// One JSON object a line for each finding. An article is named by its id and not by its file, so that <c>corpus compare</c> prints the
/// same lines on any machine.
/// </summary>
internal sealed class JsonLinesFindingWriter(Stream output) : FindingWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool ShowsSuppressed => true;

    public override void Write(CheckedArticle article)
    {
        foreach (CheckedFinding finding in article.Findings) Write(finding);
    }

    public override void End(CheckSummary summary) => output.Flush();

    public override void Dispose()
    {
        // Nothing of it is open: the stream belongs to the caller.
    }

    /// <summary>Prints one finding.</summary>
    public void Write(CheckedFinding finding)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            FindingJson.Write(json, finding);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
