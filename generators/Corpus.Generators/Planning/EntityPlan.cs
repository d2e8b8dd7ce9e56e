using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Inputs;
using Corpus.Roslyn;
using Corpus.Text.Canonical;

namespace Corpus.Generators.Planning;

/// <summary>The speakers, publishers and places of the corpus, and the errors of the alias files.</summary>
/// <param name="Speakers">The class <c>Speakers</c>.</param>
/// <param name="Publishers">The class <c>Publishers</c>.</param>
/// <param name="Places">The class <c>Places</c>.</param>
/// <param name="Diagnostics">What is wrong with the alias files.</param>
internal sealed record EntityPlan(EntityTable Speakers, EntityTable Publishers, EntityTable Places,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The names of the classes that only some projects get.</summary>
    public EquatableArray<string> Types =>
        new[] { Publishers.Fields.Count > 0 ? CorpusOptions.PublishersClass : "", Places.Fields.Count > 0 ? CorpusOptions.PlacesClass : "" }
            .Where(name => name.Length > 0).ToEquatableArray();

    /// <summary>Makes the plan for these articles. Their order does not matter.</summary>
    /// <remarks>A speaker without a name has no field: "officials" in two articles are not one source.</remarks>
    public static EntityPlan Of(IEnumerable<ArticleEntities> articles, IReadOnlyList<AliasInput> aliasFiles)
    {
        ArticleEntities[] sorted = [.. articles.OrderBy(article => article.Order, ArticleOrder.Comparer)];
        AliasFile[] files = sorted.Length == 0 ? [] : [.. aliasFiles.Select(file => AliasFile.Parse(file.Text))];
        var stated = new StatedAliases(files);
        IReadOnlyList<EntityEntry> speakers = CanonicalSpeakers.Of([.. sorted.Select(article => article.Entities)], stated);
        return new EntityPlan(
            EntityTable.Of(speakers, CorpusOptions.SpeakersClass),
            EntityTable.Of(CanonicalPublishers.Of(sorted.Select(article => article.Publisher)), CorpusOptions.PublishersClass),
            EntityTable.Of(CanonicalPlaces.Of(sorted.Select(article => article.Dateline)), CorpusOptions.PlacesClass),
            AliasDiagnostics.Of(aliasFiles, files, stated).ToEquatableArray());
    }
}
