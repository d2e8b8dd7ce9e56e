using System;

namespace Corpus.Text.Words;

/// <summary>
/// Classes of words that several parts of the reader ask for. Each is the file of the same name under <c>Language/en</c>:
/// the class <c>CueVerb</c> is <c>CueVerb.txt</c>. A word may belong to many. A new class is a member here and a file there.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Weekday = 1UL << 0,
    Month = 1UL << 1,
    Title = 1UL << 2,
    CueVerb = 1UL << 3,
    Pronoun = 1UL << 4,
    Abbreviation = 1UL << 5,
}
