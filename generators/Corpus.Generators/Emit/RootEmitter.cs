using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>
/// Writes what the root class has besides the articles' members: all articles, the look-up by id, and the constructors that fill
/// the members. Members are fields that a constructor fills. With a property or an initialiser for each article, the compiler and
/// every analyzer of the project would have to process one more body for each.
/// </summary>
internal static class RootEmitter
{
    private const string Field = "_corpus";

    public static SourceText Emit(Root root, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        ILookup<string, (RootMember Member, int Index)> members = root.Members
            .Select((member, index) => (Member: member, Index: index))
            .ToLookup(member => member.Member.Place.Folders, StringComparer.Ordinal);
        using (output.OpenNamespace(options.Namespace))
        {
            output.Line("/// <summary>The articles of the project, each by the name of its file, in one class a folder.</summary>");
            output.Generated();
            using (output.Open(options.Visibility + " static partial class " + options.ClassName))
            {
                Compiled(output, root, options, members);
                output.Line("");
                output.Line("/// <summary>All articles, in the ordinal order of their ids.</summary>");
                output.Line("public static global::Corpus.ArticleCollection All => " + Field + ".Articles;");
                output.Line("");
                output.Line("/// <summary>The article with the given id, or null where there is none.</summary>");
                output.Line(
                    "/// <param name=\"id\">The article's path from the corpus root, with <c>/</c> and without <c>.txt</c>; case "
                        + "matters.</param>");
                output.Line(
                    "public static global::Corpus.Article" + (options.KnowsNullable ? "?" : "") + " Find(string id) => All.Find(id);");
                output.Line("");
                output.Line("/// <summary>The days that the articles name, in the order of the calendar.</summary>");
                output.Line("public static global::Corpus.Timeline Timeline => All.Timeline;");
                if (members.Contains("")) output.Line("");
                Constructor(output, options.ClassName, members[""], options);
                foreach (string folder in root.Folders) Folder(output, folder, members[folder], options);
            }
        }
        return output.ToSourceText();
    }

    /// <summary>Writes the field that holds the articles and opens each on first use.</summary>
    private static void Compiled(SourceWriter output, Root root, CorpusOptions options,
        ILookup<string, (RootMember Member, int Index)> members)
    {
        string[] folders = options.IsIndex ? [] : [.. root.Folders.Where(members.Contains)];
        output.Line(
            "private static readonly global::Corpus.Compiled.CompiledCorpus " + Field + " = new global::Corpus.Compiled.CompiledCorpus(");
        output.Line("    typeof(" + options.ClassName + ").Assembly,");
        output.Line("    " + Literal.String(root.Index) + ",");
        output.Line("    new global::System.Func<string>[] { " + string.Join(", ", root.Shards.Select(ShardEmitter.FactsMethod)) + " },");
        output.Line("    " + (folders.Length == 0 ? "null" : "_openFolders") + ");");
        if (folders.Length == 0) return;
        output.Line("");
        using (output.Open("private static void _openFolders()"))
            foreach (string folder in folders)
                output.Line(
                    "global::System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(" + folder + ").TypeHandle);");
    }

    private static void Constructor(SourceWriter output, string type, IEnumerable<(RootMember Member, int Index)> members,
        CorpusOptions options)
    {
        if (!members.Any()) return;
        using (output.Open("static " + type + "()"))
            foreach ((RootMember member, int index) in members)
            {
                string number = index.ToString(CultureInfo.InvariantCulture);
                string article = options.IsIndex
                    ? "[" + number + "]"
                    : ".Open<" + ArticleTypes.Speakers(member.Place, member.HasSpeakers, options) + ">(" + number + ")";
                output.Line(member.Place.Name + " = " + Field + article + ";");
            }
    }

    /// <summary>Writes the declaration of a folder's class: the shards only add fields to it.</summary>
    private static void Folder(SourceWriter output, string folder, IEnumerable<(RootMember Member, int Index)> members,
        CorpusOptions options)
    {
        int dot = folder.LastIndexOf('.');
        string name = folder.Substring(dot + 1);
        output.Line("");
        output.Nest("static partial class ", folder.Substring(0, Math.Max(0, dot)), () =>
        {
            output.Line("/// <summary>The articles in the folder " + folder.Replace('.', '/') + ".</summary>");
            output.Generated();
            using (output.Open("public static partial class " + name)) Constructor(output, name, members, options);
        });
    }
}
