using System.Collections.Generic;

namespace Corpus;

/// <summary>How the words of a <see cref="Mention"/> refer to somebody.</summary>
public enum MentionKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>By a name: <c>Anna Holm</c>, <c>Holm</c>.</summary>
    Name = 1,

    /// <summary>By a pronoun: <c>she</c>, <c>her</c>.</summary>
    Pronoun = 2,

    /// <summary>By a description without a name: <c>the mayor</c>.</summary>
    Description = 3,
}

/// <summary>Words that refer to a person. <see cref="Passage.Span"/> leaves titles out.</summary>
public sealed partial class Mention : Passage
{
    internal Mention(Span span, MentionKind kind)
        : base(span) => Kind = kind;

    /// <summary>How the words refer to the person.</summary>
    public MentionKind Kind { get; }
}

/// <summary>A human being that the article names.</summary>
public sealed partial class Person
{
    internal Person(string name, IReadOnlyList<string> aliases, IReadOnlyList<Mention> mentions)
    {
        Name = name;
        Aliases = aliases;
        Mentions = mentions;
    }

    /// <summary>The canonical name: the fullest form that the article uses, without titles.</summary>
    public string Name { get; }

    /// <summary>The other forms that the article uses, in ordinal order.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Where the article refers to the person, in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; internal set; }

    /// <summary>The person as a source; null if the article attributes nothing to the person.</summary>
    public Speaker? Speaker { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
