using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>How an article has mentioned a person so far: the input to the choice among antecedents.</summary>
internal sealed class Salience(Name name, NameEvidence evidence)
{
    public const int Never = -1;

    /// <summary>How many times beside a verb of saying are counted.</summary>
    private const int MostSayings = 4;

    private int _next;
    private int _sayings = Never;

    public Name Name { get; } = name;

    /// <summary>What shows whether a name of unknown kind is a person's.</summary>
    public NameEvidence Evidence { get; } = evidence;

    /// <summary>Whether the name is a person's, or probably so.</summary>
    public bool IsLikely => Name.Kind == NameKind.Person || Evidence.IsLikely;

    /// <summary>The last mention: its tokens, titles included.</summary>
    public int First { get; set; }

    public int End { get; set; }

    public int Sentence { get; set; }

    public int Paragraph { get; set; }

    /// <summary>The place of the mention, as in <see cref="MentionPlace"/>.</summary>
    public int Place { get; set; }

    /// <summary>
    /// The form of the mention: 0 a full name, 1 one word of it, 2 a pronoun, 3 a description, 4 a name inside a quotation.
    /// </summary>
    public int Form { get; set; }

    /// <summary>How many clauses may have ended before it.</summary>
    public int Clause { get; set; }

    /// <summary>How many other names its sentence mentions before it.</summary>
    public int Order { get; set; }

    /// <summary>The verb or preposition that the mention depends on; unknown where it has none.</summary>
    public int Governor { get; set; }

    /// <summary>The kind of that word, as in <see cref="Entities.Governor.KindOf"/>.</summary>
    public int GovernorKind { get; set; }

    /// <summary>Whether the mention is the subject of that verb (0) or of its passive (1), or its object (2).</summary>
    public int Role { get; set; }

    /// <summary>Whether the mention stands in words that open its sentence before a comma.</summary>
    public bool IsFronted { get; set; }

    /// <summary>The first token of the last name, where the person is found again.</summary>
    public int Named { get; set; } = name.Mentions[0].First;

    public int Count { get; set; }

    public int CountInParagraph { get; set; }

    public int FirstParagraph { get; set; } = Never;

    /// <summary>The last sentence in which the person was mentioned before anybody else.</summary>
    public int SubjectSentence { get; set; } = Never;

    /// <summary>The place of that mention.</summary>
    public int SubjectPlace { get; set; }

    /// <summary>The kind of that mention's governor, and its role.</summary>
    public int SubjectGovernorKind { get; set; }

    public int SubjectRole { get; set; }

    /// <summary>How the last mention says something, as in <see cref="Saying"/>.</summary>
    public int SaidHow { get; set; }

    /// <summary>The last sentence in which the person said something.</summary>
    public int SaidSentence { get; set; } = Never;

    /// <summary>The last paragraph in which the person was mentioned before anybody else.</summary>
    public int OpenedParagraph { get; set; } = Never;

    /// <summary>The sentence of the last pronoun that stood for the person.</summary>
    public int PronounSentence { get; set; } = Never;

    /// <summary>The first token of the last mention inside a quotation.</summary>
    public int Quoted { get; set; } = Never;

    /// <summary>The first word of the full name; unknown where no list has it.</summary>
    public int Given { get; set; } = Lexicon.Unknown;

    /// <summary>The last token inside a quotation that is the given name alone.</summary>
    public int QuotedGiven { get; set; } = Never;

    /// <summary>The last token inside a quotation that is the person's role: “the mayor”.</summary>
    public int QuotedRole { get; set; } = Never;

    /// <summary>Which speech of the article the person's last one was.</summary>
    public int Speech { get; set; } = Never;

    public int SpeechParagraph { get; set; } = Never;

    public int SpeechSentence { get; set; } = Never;

    public bool InHeadline { get; set; }

    /// <summary>How often the whole article names the person beside a verb of saying, up to a few times.</summary>
    public int Sayings(Tokens tokens)
    {
        if (_sayings >= 0) return _sayings;
        _sayings = 0;
        for (int k = 0; k < Name.Mentions.Count && _sayings < MostSayings; k++)
            if (NextMention.IsSaying(tokens, Name.Mentions[k])) _sayings++;
        return _sayings;
    }

    /// <summary>The next name of the person behind a token; null where there is none. The tokens come in the order of the text.</summary>
    public NameMention? NextNamed(int token)
    {
        while (_next < Name.Mentions.Count && Name.Mentions[_next].First <= token) _next++;
        return _next < Name.Mentions.Count ? Name.Mentions[_next] : null;
    }
}
