using System.CommandLine;
using Corpus.Cli.Extract;

return new RootCommand("Reads news articles: who said what, when things happened, and what cannot be right.")
{
    ExtractCommand.Create(),
}.Parse(args).Invoke();
