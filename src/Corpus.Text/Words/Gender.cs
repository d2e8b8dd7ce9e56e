namespace Corpus.Text.Words;

/// <summary>What the article lets one know of a person's gender: from a title, a given name or a pronoun. The numbers are those of the files.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
