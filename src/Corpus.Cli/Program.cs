using Corpus.Cli;

return await CorpusCommand.RunAsync(args, Standard.Open());
