using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Corpus.Checking;

namespace Corpus.Cli.Check.Formats;

/// <summary>
/// JUnit XML: a suite for each article, and a failed test for each finding. An article without findings is a passed test.
/// </summary>
internal sealed class JUnitWriter : FindingWriter
{
    private readonly XmlWriter _xml;

    public JUnitWriter(Stream output)
    {
        _xml =
            XmlWriter.Create(output,
                new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", CorpusCommand.Name);
    }

    public override void Write(CheckedArticle article)
    {
        CheckedFinding[] findings = [.. article.Findings.Where(finding => finding.Finding.Suppression is null)];
        if (findings.Length == 0 && article.IsCompared) return;
        string name = RelativePath(article.Source.Path) + (article.Source.Record is null ? "" : "#" + article.Article?.Id);
        _xml.WriteStartElement("testsuite");
        Attribute("name", name);
        Attribute("tests", Text(Math.Max(1, findings.Length)));
        Attribute("failures", Text(findings.Length));
        if (findings.Length == 0) Case(name, "nothing found");
        foreach (CheckedFinding finding in findings) Failure(name, finding);
        _xml.WriteEndElement();
    }

    public override void End(CheckSummary summary)
    {
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public override void Dispose() => _xml.Dispose();

    private void Failure(string name, CheckedFinding finding)
    {
        _xml.WriteStartElement("testcase");
        Attribute("classname", name);
        Attribute("name", $"{finding.Rule.Id} at {finding.Start}");
        _xml.WriteStartElement("failure");
        Attribute("type", Word.Of(finding.Severity));
        Attribute("message", finding.Finding.Message);
        _xml.WriteString(Clean($"{name}:{finding.Start}: {finding.Finding.Message}\n{finding.Rule.HelpLink}"));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Case(string classname, string name)
    {
        _xml.WriteStartElement("testcase");
        Attribute("classname", classname);
        Attribute("name", name);
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, Clean(value));

    /// <summary>Removes the characters that XML does not allow.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            clean.Append(rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
