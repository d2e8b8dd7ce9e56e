using System;
using Corpus.Generators.Inputs;
using Corpus.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes what the root class has besides the articles: all of them, and the one with a given id.</summary>
internal static class RootEmitter
{
    public static SourceText Emit(Root root, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        using (output.OpenNamespace(options.Namespace))
        {
            output.Line("/// <summary>The articles of the project, each by the name of its file, in one class a folder.</summary>");
            output.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"Corpus\", null)]");
            using (output.Open(options.Visibility + " static partial class " + options.ClassName))
            {
                output.Line("/// <summary>All articles, in the ordinal order of their ids.</summary>");
                output.Line("public static global::Corpus.ArticleCollection All { get; } = new global::Corpus.ArticleCollection(() => new[]");
                using (output.Open("{", "});"))
                    foreach (string shard in root.Shards) output.Line("_Shard" + shard + ".All,");
                output.Line("");
                output.Line("/// <summary>The article with the given id, or null where there is none.</summary>");
                output.Line("/// <param name=\"id\">The article's path from the corpus root, with <c>/</c> and without <c>.txt</c>; case matters.</param>");
                output.Line("public static global::Corpus.Article" + (options.KnowsNullable ? "?" : "") + " Find(string id) => All.Find(id);");
                foreach (string folder in root.Folders) Folder(output, folder);
            }
        }
        return output.ToSourceText();
    }

    /// <summary>Says once what the class of a folder is: the shards only add to it.</summary>
    private static void Folder(SourceWriter output, string folder)
    {
        int dot = folder.LastIndexOf('.');
        output.Line("");
        output.Nest("static partial class ", folder.Substring(0, Math.Max(0, dot)), () =>
        {
            output.Line("/// <summary>The articles in the folder " + folder.Replace('.', '/') + ".</summary>");
            output.Line("public static partial class " + folder.Substring(dot + 1) + " { }");
        });
    }
}
