using Corpus.Cli;

return await CorpusCommand.Create(Standard.Open()).Parse(args).InvokeAsync();
