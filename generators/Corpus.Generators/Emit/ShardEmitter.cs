using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes the file of a shard: its articles' members, the types of their speakers, and their facts.</summary>
internal static class ShardEmitter
{
    public static SourceText Emit(Shard shard, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        using (output.OpenNamespace(options.Namespace))
        using (output.Open("static partial class " + options.ClassName))
        {
            foreach (IGrouping<string, PlacedArticle> folder in ByFolder(shard.Articles))
                output.Nest("static partial class ", folder.Key, () =>
                {
                    foreach (PlacedArticle article in folder) Member(output, article, options);
                });
            output.Line("");
            Facts(output, shard);
        }
        if (!options.IsIndex && shard.Articles.Any(article => article.HasSpeakers))
        {
            // The runtime assigns the fields, which the compiler does not see.
            if (!options.HasErrorLog) output.Line("#pragma warning disable CS0649");
            using SourceWriter.Block types = output.OpenNamespace(SpeakersNamespace(options));
            foreach (IGrouping<string, PlacedArticle> folder in ByFolder(shard.Articles.Where(article => article.HasSpeakers)))
                output.Nest("namespace In_", folder.Key, () =>
                {
                    foreach (PlacedArticle article in folder) SpeakersType(output, article, options);
                });
        }
        return output.ToSourceText();
    }

    /// <summary>Gives the name of the method that returns the facts of a shard. No member of an article can have this name.</summary>
    public static string FactsMethod(string shard) => "_facts" + shard;

    private static IEnumerable<IGrouping<string, PlacedArticle>> ByFolder(IEnumerable<PlacedArticle> articles) => articles
        .GroupBy(article => article.Member.Folders, StringComparer.Ordinal)
        .OrderBy(folder => folder.Key, StringComparer.Ordinal);

    private static void Member(SourceWriter output, PlacedArticle article, CorpusOptions options)
    {
        Tooltip(output, article.Article.Summary, article.Article.Id);
        string type = "public static readonly " + ArticleTypes.Article(article.Member, article.HasSpeakers, options);
        if (options.LeadsToFiles) LeadToFile(output, type, article);
        else output.Line(type + " " + article.Member.Name + ";");
    }

    /// <summary>
    /// Writes a member whose name stands in the article's file, as far as the compiler knows. An editor goes there from every use of the
    /// member.
    /// </summary>
    private static void LeadToFile(SourceWriter output, string type, PlacedArticle article)
    {
        output.Line(type);
        output.Unindented("#line 1 \"" + article.Article.Start.Path + "\"");
        output.Unindented(article.Member.Name);
        output.Unindented("#line default");
        output.Line(";");
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

    /// <summary>Writes one literal for all articles of the shard, which compiles faster than one literal for each.</summary>
    private static void Facts(SourceWriter output, Shard shard) =>
        output.Line(
            "private static string " + FactsMethod(shard.Name) + "() => "
                + Literal.String(FactsPack.Write([.. shard.Articles.Select(placed => shard.HasFacts ? placed.Article.Facts : "")])) + ";");

    private static void SpeakersType(SourceWriter output, PlacedArticle article, CorpusOptions options)
    {
        output.Line(
            "/// <summary>The speakers of <see cref=\"" + ArticleTypes.Qualified(options, options.ClassName + "." + article.Member)
                + "\"/>.</summary>");
        // For a type with an explicit layout, the compiler does not warn about unassigned fields. A #pragma would leave a suppressed
        // result for each field in the log: 4.6 MB for 1,000 articles. But the attributes cost a tenth of the compile time.
        if (options.HasErrorLog)
            output.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        using (output.Open(options.Visibility + " struct " + article.Member.SpeakersType))
            foreach (SpeakerMember speaker in article.Article.Speakers)
            {
                output.Line("/// <summary>" + Literal.Xml(speaker.Tooltip) + "</summary>");
                output.Line("public readonly global::Corpus.Speaker " + speaker.Name + ";");
            }
    }

    private static string SpeakersNamespace(CorpusOptions options) =>
        options.Namespace.Length == 0 ? CorpusOptions.SpeakerTypes : options.Namespace + "." + CorpusOptions.SpeakerTypes;
}
