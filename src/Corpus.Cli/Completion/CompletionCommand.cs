using System;
using System.CommandLine;
using System.Linq;
using System.Text;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Completion;

/// <summary><c>corpus completion bash</c>: prints the script that lets a shell complete commands and options.</summary>
internal static class CompletionCommand
{
    public static Command Create(Standard standard, Command corpus)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        // The scripts call this with the line up to the cursor.
        var line = new Option<string?>("--line") { Hidden = true };
        shell.Arity = ArgumentArity.ZeroOrOne;
        var command = new ToolCommand("completion", "Print the script that completes commands in your shell")
        {
            Examples =
                ["source <(corpus completion bash)", "corpus completion fish > ~/.config/fish/completions/corpus.fish",
                    "corpus completion pwsh | Out-String | Invoke-Expression"],
        };
        command.Add(shell);
        command.Add(line);
        command.SetAction(parsed =>
        {
            string text = parsed.GetValue(line) is { } typed ? Complete(corpus, typed) : Script(parsed.GetValue(shell) ?? "bash");
            standard.Output.Write(Encoding.UTF8.GetBytes(text));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Complete(Command corpus, string line)
    {
        string arguments = line.StartsWith(corpus.Name + " ", StringComparison.Ordinal) ? line[(corpus.Name.Length + 1)..] : line;
        return string.Concat(corpus.Parse(arguments).GetCompletions(arguments.Length).Select(item => item.Label + "\n"));
    }

    private static string Script(string shell) => shell switch
    {
        "zsh" => """
            #compdef corpus
            _corpus() {
              local -a found
              found=("${(@f)$(corpus completion --line "${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
              compadd -a found
              _files
            }
            compdef _corpus corpus

            """,
        "fish" => """
            complete -c corpus -a '(corpus completion --line (commandline -cp) 2>/dev/null)'

            """,
        "pwsh" => """
            Register-ArgumentCompleter -Native -CommandName corpus -ScriptBlock {
              param($word, $ast, $cursor)
              corpus completion --line $ast.ToString().PadRight($cursor).Substring(0, $cursor) 2>$null |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
        _ => """
            _corpus() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(corpus completion --line "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _corpus corpus

            """,
    };
}
