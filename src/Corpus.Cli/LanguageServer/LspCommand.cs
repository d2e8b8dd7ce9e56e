using System;
using System.CommandLine;

namespace Corpus.Cli.LanguageServer;

/// <summary><c>corpus lsp</c>: the language server, on standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create(Standard standard)
    {
        var command = new Command("lsp", "Runs the language server on standard input and output, for an editor to start.");
        // Clients pass it by habit; there is no other way to reach the server.
        command.Options.Add(new Option<bool>("--stdio") { Hidden = true });
        command.SetAction((_, cancellation) => new Server(standard.Input, standard.Output, standard.Error).RunAsync(cancellation));
        return command;
    }
}
