namespace Corpus.Text.Words;

/// <summary>The gender of a person as a title, a given name or a pronoun shows it. The numbers are those of the word lists.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
