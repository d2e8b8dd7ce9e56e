using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Generators.Naming;

/// <summary>The place of an article among the generated classes: one nested class for each folder, then the article's name.</summary>
/// <param name="Folders">The names of the nested classes, joined by dots; empty for an article in the root.</param>
/// <param name="Name">The article's own name.</param>
internal sealed record MemberPath(string Folders, string Name)
{
    /// <summary>The name of the type with the article's speakers.</summary>
    public string SpeakersType => Name + "Speakers";

    /// <summary>The whole path, as C# writes it after the root class.</summary>
    public override string ToString() => Folders.Length == 0 ? Name : Folders + "." + Name;

    /// <summary>Makes the member of an article from its id alone, so that no other article can rename it.</summary>
    /// <param name="id">The id, with parts separated by <c>/</c>.</param>
    /// <param name="rootClass">The name of the outermost class, which its members cannot have.</param>
    public static MemberPath Of(string id, string rootClass)
    {
        string enclosing = rootClass;
        var names = new List<string>();
        foreach (string part in id.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")))
            names.Add(enclosing = IdentifierNamer.Member(part, enclosing));
        if (names.Count == 0) names.Add(IdentifierNamer.Member(id, rootClass));
        return new MemberPath(string.Join(".", names.Take(names.Count - 1)), names[names.Count - 1]);
    }
}
