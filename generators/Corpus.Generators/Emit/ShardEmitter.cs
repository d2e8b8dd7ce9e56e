using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes the file of a shard: its articles' members, the types of their speakers, and their facts.</summary>
internal static class ShardEmitter
{
    private const string Article = "global::Corpus.Article";

    public static SourceText Emit(Shard shard, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        using (output.OpenNamespace(options.Namespace))
        using (output.Open("static partial class " + options.ClassName))
        {
            foreach (IGrouping<string, (PlacedArticle, int)> folder in ByFolder(shard, _ => true))
                output.Nest("static partial class ", folder.Key, () =>
                {
                    foreach ((PlacedArticle article, int index) in folder) Member(output, shard, article, index, options);
                });
            Facts(output, shard, options);
        }
        if (!options.IsIndex && shard.Articles.Any(HasSpeakers))
        {
            // The compiler sees nobody assign the fields, since the runtime does.
            if (!options.HasErrorLog) output.Line("#pragma warning disable CS0649");
            using SourceWriter.Block types = output.OpenNamespace(SpeakersNamespace(options));
            foreach (IGrouping<string, (PlacedArticle Article, int)> folder in ByFolder(shard, HasSpeakers))
                output.Nest("namespace In_", folder.Key, () =>
                {
                    foreach ((PlacedArticle article, _) in folder) SpeakersType(output, article, options);
                });
        }
        return output.ToSourceText();
    }

    private static IEnumerable<IGrouping<string, (PlacedArticle Article, int Index)>> ByFolder(Shard shard, Func<PlacedArticle, bool> which) => shard.Articles
        .Select((article, index) => (Article: article, Index: index))
        .Where(article => which(article.Article))
        .GroupBy(article => article.Article.Member.Folders, StringComparer.Ordinal)
        .OrderBy(folder => folder.Key, StringComparer.Ordinal);

    private static void Member(SourceWriter output, Shard shard, PlacedArticle article, int index, CorpusOptions options)
    {
        Tooltip(output, article.Article.Summary, article.Article.Id);
        string place = ShardClass(shard) + ".All[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        string type = ArticleType(article, options);
        output.Line("public static " + type + " " + article.Member.Name + " => " + (options.IsIndex ? place : "(" + type + ")" + place) + ";");
    }

    private static void Tooltip(SourceWriter output, Summary summary, string id)
    {
        string about = string.Join(", ", new[] { summary.Published, summary.Publisher }.Where(part => part is not null));
        output.Line("/// <summary>");
        output.Line("/// <para>" + Literal.Xml(summary.Headline ?? id) + "</para>");
        if (about.Length > 0) output.Line("/// <para>" + Literal.Xml(about) + "</para>");
        if (summary.Lead is { } lead) output.Line("/// <para>" + Literal.Xml(lead) + "</para>");
        output.Line("/// </summary>");
    }

    /// <summary>The articles of a shard are opened together; nothing is decoded then.</summary>
    private static void Facts(SourceWriter output, Shard shard, CorpusOptions options)
    {
        output.Line("");
        using (output.Open("private static class " + ShardClass(shard)))
        {
            output.Line("private static readonly global::System.Reflection.Assembly Home = typeof(" + options.ClassName + ").Assembly;");
            output.Line("");
            output.Line("internal static readonly " + Article + "[] All =");
            using (output.Open("{", "};"))
                foreach (PlacedArticle placed in shard.Articles)
                {
                    ArticleModel article = placed.Article;
                    string speakers = options.IsIndex ? "" : "<" + SpeakersTypeName(placed, options) + ">";
                    string facts = shard.HasFacts ? article.Facts : "";
                    output.Line("global::Corpus.Compiled.CompiledArticle.Open" + speakers + "(Home, " + Literal.String(article.Id) + ", " + Literal.String(article.Resource) + ", " + Literal.String(facts) + "),");
                }
        }
    }

    private static void SpeakersType(SourceWriter output, PlacedArticle article, CorpusOptions options)
    {
        output.Line("/// <summary>The speakers of <see cref=\"" + Qualified(options, options.ClassName + "." + article.Member) + "\"/>.</summary>");
        // Of a type with a stated layout the compiler does not say that its fields are never assigned, where a #pragma would leave a
        // suppressed result for each in the log: of 1,000 articles 4.6 MB. But an attribute on each costs a tenth of the compilation.
        if (options.HasErrorLog) output.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        using (output.Open(options.Visibility + " struct " + article.Member.SpeakersType))
            foreach (SpeakerMember speaker in article.Article.Speakers)
            {
                output.Line("/// <summary>" + Literal.Xml(speaker.Tooltip) + "</summary>");
                output.Line("public readonly global::Corpus.Speaker " + speaker.Name + ";");
            }
    }

    private static bool HasSpeakers(PlacedArticle article) => article.Article.Speakers.Count > 0;

    private static string ArticleType(PlacedArticle article, CorpusOptions options) =>
        options.IsIndex ? Article : Article + "<" + SpeakersTypeName(article, options) + ">";

    private static string SpeakersTypeName(PlacedArticle article, CorpusOptions options) => !HasSpeakers(article)
        ? "global::Corpus.NoSpeakers"
        : Qualified(options, CorpusOptions.SpeakerTypes + "." + string.Concat(
            article.Member.Folders.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(folder => "In_" + folder + ".")) + article.Member.SpeakersType);

    private static string SpeakersNamespace(CorpusOptions options) =>
        options.Namespace.Length == 0 ? CorpusOptions.SpeakerTypes : options.Namespace + "." + CorpusOptions.SpeakerTypes;

    private static string Qualified(CorpusOptions options, string name) =>
        "global::" + (options.Namespace.Length == 0 ? name : options.Namespace + "." + name);

    private static string ShardClass(Shard shard) => "_Shard" + shard.Name;
}
