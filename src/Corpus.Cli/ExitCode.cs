namespace Corpus.Cli;

/// <summary>The exit codes of the process. Scripts depend on them.</summary>
internal static class ExitCode
{
    /// <summary>The run succeeded and found nothing.</summary>
    public const int Clean = 0;

    /// <summary>Something was found in the articles.</summary>
    public const int Findings = 1;

    /// <summary>The command line was wrong, or something could not be read or written.</summary>
    public const int Failed = 2;

    /// <summary>The user interrupted the run (Ctrl-C).</summary>
    public const int Interrupted = 130;
}
