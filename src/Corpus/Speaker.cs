using System.Collections.Generic;

namespace Corpus;

/// <summary>What kind of source speaks.</summary>
public enum SpeakerKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A human being that the article names.</summary>
    Person = 1,

    /// <summary>A body, named or not: <c>Reuters</c>, <c>the ministry</c>; or a document that speaks for one.</summary>
    Organisation = 2,

    /// <summary>A source that is described and not named: <c>a source</c>, <c>officials</c>, <c>the driver</c>.</summary>
    Anonymous = 3,
}

/// <summary>A source of at least one attribution in an article, under one canonical name.</summary>
public sealed partial class Speaker
{
    internal Speaker(string name, SpeakerKind kind, IReadOnlyList<string>? aliases = null)
    {
        Name = name;
        Kind = kind;
        Aliases = aliases ?? [];
    }

    /// <summary>
    /// The canonical name: the fullest form that the article uses, without titles. If the article does not name the source, the words that
    /// describe it, without <c>the</c> or <c>a</c>: <c>spokesman</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>What kind of source this is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The other forms that the article uses, in ordinal order: <c>Putin</c>, <c>KCNA</c>.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The person who speaks; null for a body, and for a source that the article only describes.</summary>
    public Person? Person { get; internal set; }

    /// <summary>The quotes of this speaker, in the order of the text. All have the role <see cref="QuoteRole.Speech"/>.</summary>
    public IReadOnlyList<Quote> Quotes { get; internal set; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
