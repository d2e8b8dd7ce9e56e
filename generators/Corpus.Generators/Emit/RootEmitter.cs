using System.Linq;
using Corpus.Generators.Inputs;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes what the root class has besides the articles: all of them, and the one with a given id.</summary>
internal static class RootEmitter
{
    public static SourceText Emit(EquatableArray<string> shards, CorpusOptions options)
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
                    foreach (string shard in shards) output.Line("_Shard" + shard + ".All,");
                output.Line("");
                output.Line("/// <summary>The article with the given id, or null where there is none.</summary>");
                output.Line("/// <param name=\"id\">The article's path from the corpus root, with <c>/</c> and without <c>.txt</c>; case matters.</param>");
                output.Line("public static global::Corpus.Article" + (options.KnowsNullable ? "?" : "") + " Find(string id) => All.Find(id);");
            }
        }
        return output.ToSourceText();
    }
}
