using System.CommandLine;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Counting;
using Corpus.Benchmarks.Driving;
using Corpus.Benchmarks.Editing;
using Corpus.Benchmarks.Grouping;
using Corpus.Benchmarks.Planting;
using Corpus.Benchmarks.Reading;
using Corpus.Benchmarks.Scoring;
using Corpus.Benchmarks.Training;

return new RootCommand("Measures Corpus: how fast it reads and builds, and how right it is. Nothing here is a test.")
{
    ReadCommand.Create(),
    MicroCommand.Create(),
    BuildCommand.Create(),
    DriverCommand.Create(),
    EditCommand.Create(),
    ScoreCommand.Create(),
    PlantCommand.Create(),
    ContradictCommand.Create(),
    TrainCommand.Create(),
    CountCommand.Create(),
    VocabularyCommand.Create(),
    SpeakersCommand.Create(),
}.Parse(args).Invoke();
