using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Cli.CommandLine;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Corpus.Cli.Mcp;

/// <summary><c>corpus mcp</c>: serves a folder of articles to an assistant, over the Model Context Protocol.</summary>
internal static class McpCommand
{
    private const string Instructions =
        """
        A folder of news articles. Search quotations and dates in it, and check with "cite" that words stand in an article letter for
        letter before you quote them. Nothing is written, and nothing outside the folder is read.
        """;

    public static Command Create(Standard standard)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "The folder with the articles (*.txt); nothing outside it is read",
            DefaultValueFactory = _ => ".",
        };
        var command = new ToolCommand(
            "mcp",
            """
            Serve a folder of articles to an assistant

            The server speaks the Model Context Protocol on standard input and output. It searches quotations, dates and exact words, and
            checks a draft. It writes nothing.
            """)
        {
            Examples = ["corpus mcp articles/"],
            ExitCodes = "0 the assistant ended the server.",
        };
        command.Add(folder);
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(folder)!, standard, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string folder, Standard standard, CancellationToken cancellation)
    {
        if (!System.IO.Directory.Exists(folder))
        {
            standard.Tell($"{folder}: error: there is no such folder");
            return ExitCode.Failed;
        }
        using var articles = new ArticleFolder(folder);
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "corpus", Version = typeof(McpCommand).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = Instructions,
            ToolCollection = CorpusTools.Create(articles),
        };
        await using var transport = new StreamServerTransport(standard.Input, standard.Output, "corpus");
        await using McpServer server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation);
        return ExitCode.Clean;
    }
}
