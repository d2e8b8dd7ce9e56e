using System;
using Corpus.Text.Model;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>
/// Gives each word its value as a feature. A word of <c>IndirectSpeechVocabulary.txt</c> counts as itself, any other word by its form. So a
/// word that a list gains changes no weight.
/// </summary>
internal sealed class IndirectSpeechWords(Outline outline)
{
    /// <summary>The name of the list of words that count as themselves.</summary>
    public const string Vocabulary = "IndirectSpeechVocabulary";

    private const int None = 5;

    private static readonly Lazy<WordSet> Known = new(() => WordSet.Load(Vocabulary, Lexicon.English));

    private readonly WordSet _known = Known.Value;

    /// <summary>
    /// A word that counts as itself; else 1 a quotation, 2 a word, 3 a capitalised word, 4 a number, 5 the end of the paragraph, 6 an
    /// adverb, 7 -ing, 8 -ed, 9 -s, 10 and on a name by its kind; any other character by its code.
    /// </summary>
    public int At(int i)
    {
        if ((uint)i >= (uint)outline.Count) return None;
        if (outline.Quote(i) is not null) return 1;
        int token = outline.Token(i);
        ref readonly Token at = ref outline.Tokens[token];
        if (_known.Has(at.Word)) return FeatureKey.Word(at.Word);
        if (at.Kind != TokenKind.Word) return at.Kind == TokenKind.Number ? 4 : outline.Tokens.Text[at.Start];
        return outline.MentionAt(i) is { } mention ? 10 + (int)mention.Name.Kind : at.Capitalised ? 3
            : outline.EndsInLy(i) ? 6 : outline.EndsWith(i, "ing") ? 7 : outline.EndsWith(i, "ed") ? 8 : outline.EndsWith(i, "s") ? 9 : 2;
    }

    /// <summary>The value of the word, or that of the end where the word is in another sentence.</summary>
    public int At(int i, OutlineSentence sentence) => i >= sentence.First && i < sentence.End ? At(i) : None;

    /// <summary>The first word of the cue's family, or the cue itself.</summary>
    public int Family(int cue) =>
        outline.Tokens.FamilyOf(outline.Token(cue)) is var word && word != Lexicon.Unknown ? FeatureKey.Word(word) : At(cue);

    /// <summary>0 a form without an ending, 1 -ed, 2 -ing, 3 -s, 4 another past form.</summary>
    public int Form(int cue) =>
        outline.EndsWith(cue, "ing")
            ? 2
            : outline.EndsWith(cue, "ed")
                ? 1
                : outline.Is(cue, WordClass.PastVerb) ? 4 : outline.EndsWith(cue, "s") && !outline.EndsWith(cue, "ss") ? 3 : 0;
}
