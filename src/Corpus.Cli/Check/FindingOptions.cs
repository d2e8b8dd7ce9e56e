using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using Corpus.Checking;

namespace Corpus.Cli.Check;

/// <summary>The options that choose among findings: <c>--rule</c> and <c>--severity</c>.</summary>
internal sealed class FindingOptions
{
    private readonly Option<string[]> _rules = new("--rule", "-r")
    {
        Description = "Only this rule; may be given several times",
        HelpName = "RULE",
    };

    private readonly Option<string> _severity;

    /// <summary>Makes the options.</summary>
    /// <param name="least">The least severity where the user names none.</param>
    public FindingOptions(string least)
    {
        _severity = new Option<string>("--severity", "-s")
        {
            Description = $"The least severity: suggestion, warning or error (default: {least})",
            HelpName = "SEVERITY",
            DefaultValueFactory = _ => least,
        };
        _severity.AcceptOnlyFromAmong("suggestion", "warning", "error");
        _rules.CompletionSources.Add(_ => RuleCatalogue.All.Select(rule => new CompletionItem(rule.Id, detail: rule.Title)));
        _rules.Validators.Add(result =>
        {
            foreach (string id in result.Tokens.Select(token => token.Value).Where(id => RuleCatalogue.Find(id) is null))
                result.AddError($"There is no rule “{id}”. Run “corpus explain” to see the rules.");
        });
    }

    public void AddTo(Command command)
    {
        command.Add(_rules);
        command.Add(_severity);
    }

    public CheckOptions Read(ParseResult parsed) => CheckOptions.Default with
    {
        Rules = parsed.GetValue(_rules) is { Length: > 0 } rules ? rules : null,
        Minimum = parsed.GetValue(_severity) switch
        {
            "error" => FindingSeverity.Error,
            "warning" => FindingSeverity.Warning,
            _ => FindingSeverity.Info,
        },
    };
}
