using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Corpus.Text.Layout;

namespace Corpus.Text.Fields;

/// <summary>Decides which names a field may have.</summary>
internal static class FieldNames
{
    /// <summary>The metadata that MSBuild or the package gives every item, so that a value of the user could not be told from it.</summary>
    private static readonly string[] OfItems =
    [
        "FullPath", "RootDir", "Filename", "Extension", "RelativeDir", "Directory", "RecursiveDir", "Identity", "ModifiedTime",
            "CreatedTime", "AccessedTime", "DefiningProjectFullPath", "DefiningProjectDirectory", "DefiningProjectName",
            "DefiningProjectExtension", "LogicalName", "Id",
    ];

    /// <summary>The types beside which the type of an enum field stands.</summary>
    private static readonly string[] OfTypes = ["Articles", "Speakers", "Publishers", "Places", "ArticleTypes", "ArticleFields"];

    /// <summary>The members of an article, and the names of the methods among them without <c>Get</c>.</summary>
    private static readonly Lazy<HashSet<string>> OfMembers = new(() => new HashSet<string>(
        typeof(Article).GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Select(member => member.Name.StartsWith("Get", StringComparison.Ordinal) ? member.Name.Substring(3) : member.Name)
            .Append("Speakers")
            .Concat(StatedFacts.Keys),
        StringComparer.OrdinalIgnoreCase));

    /// <summary>Gives the reason why a field cannot have a name; null if it can.</summary>
    public static string? ProblemOf(string name, FieldType type)
    {
        if (!IsIdentifier(name))
            return "is not the name of a C# member: write letters and digits that start with a capital, such as Section";
        if (OfMembers.Value.Contains(name)) return "is a member of every article already: choose another name";
        if (OfItems.Contains(name, StringComparer.OrdinalIgnoreCase)) return "is metadata that every item has: choose another name";
        return type == FieldType.Choice && OfTypes.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? "is a generated type already: choose another name"
            : null;
    }

    /// <summary>Whether the name is an identifier that starts like the name of a property. No keyword of C# does.</summary>
    private static bool IsIdentifier(string name) =>
        name.Length > 0
        && ((char.IsLetter(name[0]) && !char.IsLower(name[0])) || name[0] == '_')
        && name.All(c => char.IsLetterOrDigit(c) || c == '_')
        && name.Any(char.IsLetter);
}
