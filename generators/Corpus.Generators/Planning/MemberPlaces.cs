using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Characters;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Roslyn;

namespace Corpus.Generators.Planning;

/// <summary>
/// Gives each article its place among the classes. If two articles would get the same place, CORP0003 reports both: the first by
/// id keeps the name, and the name of the other gets an ending that depends only on its path.
/// </summary>
internal static class MemberPlaces
{
    private const string FolderEnding = "_Folder";

    /// <summary>Places the articles, in the given order, and adds clashes to <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<PlacedArticle> Of(IReadOnlyList<ArticleModel> articles, CorpusOptions options,
        List<DiagnosticInfo> diagnostics)
    {
        var owners = new Dictionary<(string Folders, string Name), ArticleModel>();
        var placed = new PlacedArticle[articles.Count];
        for (int i = 0; i < placed.Length; i++)
        {
            ArticleModel article = articles[i];
            MemberPath member = article.Member;
            var place = (member.Folders, member.Name);
            if (owners.TryGetValue(place, out ArticleModel? owner))
            {
                member = member with { Name = member.Name + IdentifierNamer.Distinction(article.Resource) };
                diagnostics.Add(
                    Clash(article, options, $"The articles '{File(owner)}' and '{File(article)}'{Alike(owner, article)} are both called",
                        article.Member, "The second", member));
            }
            else
            {
                owners.Add(place, article);
            }
            placed[i] = new PlacedArticle(article, member);
        }
        MoveFolders(placed, owners, options, diagnostics);
        return placed;
    }

    /// <summary>Renames folders with the name of an article beside them: the article keeps the name.</summary>
    private static void MoveFolders(PlacedArticle[] placed, Dictionary<(string Folders, string Name), ArticleModel> owners,
        CorpusOptions options, List<DiagnosticInfo> diagnostics)
    {
        var moved = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = "" };
        for (int i = 0; i < placed.Length; i++)
        {
            MemberPath member = placed[i].Member;
            string folders = Moved(member.Folders);
            if (folders != member.Folders) placed[i] = placed[i] with { Member = member with { Folders = folders } };
        }

        string Moved(string folders)
        {
            if (moved.TryGetValue(folders, out string? known)) return known;
            int dot = folders.LastIndexOf('.');
            var folder = new MemberPath(dot < 0 ? "" : folders.Substring(0, dot), folders.Substring(dot + 1));
            MemberPath place = folder with { Folders = Moved(folder.Folders) };
            if (owners.TryGetValue((folder.Folders, folder.Name), out ArticleModel? article))
            {
                place = place with { Name = place.Name + FolderEnding };
                diagnostics.Add(
                    Clash(article, options, $"The article '{File(article)}' and a folder beside it are both called", folder, "The folder",
                        place));
            }
            return moved[folders] = place.ToString();
        }
    }

    private static DiagnosticInfo Clash(ArticleModel article, CorpusOptions options, string both, MemberPath wanted, string loser,
        MemberPath given) => new(
        GeneratorRules.SameMember.Id,
        $"{both} {options.ClassName}.{wanted}. {loser} is {options.ClassName}.{given} until one of them gets another file name or Id.",
        article.Start,
        article.Reporting);

    /// <summary>Explains a difference that cannot be seen: two names that look the same.</summary>
    private static string Alike(ArticleModel a, ArticleModel b) => Accents.Composed(File(a)) == Accents.Composed(File(b))
        ? File(a) == File(b)
            ? " of one Id"
            : ", whose letters are the same but encoded in two ways (accents composed, NFC, and apart, NFD),"
        : "";

    /// <summary>Gets the file's path in the project.</summary>
    private static string File(ArticleModel article) =>
        article.Resource.StartsWith("Corpus/", StringComparison.Ordinal) ? article.Resource.Substring("Corpus/".Length) : article.Resource;
}
