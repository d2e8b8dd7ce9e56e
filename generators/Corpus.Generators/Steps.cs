namespace Corpus.Generators;

/// <summary>The names of the pipeline's steps. Tests use them to check why each step ran.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Articles = nameof(Articles);
    public const string Plan = nameof(Plan);
    public const string Shards = nameof(Shards);
    public const string Root = nameof(Root);
    public const string Aliases = nameof(Aliases);
    public const string Speakers = nameof(Speakers);
    public const string Publishers = nameof(Publishers);
    public const string Places = nameof(Places);
    public const string Fields = nameof(Fields);
    public const string OwnNames = nameof(OwnNames);
    public const string Diagnostics = nameof(Diagnostics);
}
