using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.LanguageServer;

/// <summary><c>corpus lsp</c>: the language server, on standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create(Standard standard)
    {
        var command = new ToolCommand(
            "lsp",
            """
            Run the language server, for an editor to start

            The server speaks on standard input and output. It shows findings, fixes, speakers and dates of the articles that are open.
            """)
        {
            Examples = ["corpus lsp"],
            ExitCodes = "0 the editor ended the server, 1 the editor left without doing so.",
        };
        // Many clients pass it. The server uses only this transport.
        command.Options.Add(new Option<bool>("--stdio") { Hidden = true });
        command.SetAction((_, cancellation) => RunAsync(standard, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Standard standard, CancellationToken cancellation)
    {
        try
        {
            return await new Server(standard.Input, standard.Output, standard.Error).RunAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }
}
