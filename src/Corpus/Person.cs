using System.Collections.Generic;

namespace Corpus;

/// <summary>A human being the article names.</summary>
public sealed class Person
{
    internal Person(string name, IReadOnlyList<string> aliases, IReadOnlyList<Span> mentions)
    {
        Name = name;
        Aliases = aliases;
        Mentions = mentions;
    }

    /// <summary>The canonical name: the fullest form the article uses, without titles.</summary>
    public string Name { get; }

    /// <summary>The other forms the article uses, ordinal order.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Where the person is named, in the order of the text, titles left out.</summary>
    public IReadOnlyList<Span> Mentions { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
