using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Roslyn;
using Corpus.Text.Canonical;

namespace Corpus.Generators.Planning;

/// <summary>A speaker, publisher or place of the corpus, as a field of a generated class.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Entity">The canonical name.</param>
internal sealed record EntityField(string Name, string Entity);

/// <summary>All fields of a generated class, and the data that fills them at run time.</summary>
/// <param name="Fields">In the ordinal order of their names.</param>
/// <param name="Packed">The entities in the same order, as <see cref="EntityEntry"/> writes them.</param>
internal sealed record EntityTable(EquatableArray<EntityField> Fields, string Packed)
{
    /// <summary>Makes the table of the publishers of all articles. The order of the articles does not matter.</summary>
    public static EntityTable OfPublishers(IEnumerable<ArticleOrigin> articles) =>
        Of(CanonicalPublishers.Of(InOrder(articles).Select(article => article.Publisher)), CorpusOptions.PublishersClass);

    /// <summary>Makes the table of the places where the articles were filed. The order of the articles does not matter.</summary>
    public static EntityTable OfPlaces(IEnumerable<ArticleOrigin> articles) =>
        Of(CanonicalPlaces.Of(InOrder(articles).Select(article => article.Dateline)), CorpusOptions.PlacesClass);

    /// <summary>Makes the table of entities.</summary>
    /// <param name="entities">The entities, in the ordinal order of their names.</param>
    /// <param name="className">The class that gets the fields.</param>
    public static EntityTable Of(IReadOnlyList<EntityEntry> entities, string className)
    {
        var fields = new SortedDictionary<string, EntityEntry>(StringComparer.Ordinal);
        foreach (EntityEntry entity in entities)
        {
            string name = IdentifierNamer.Member(entity.Name, className);
            fields.Add(fields.ContainsKey(name) ? name + IdentifierNamer.Distinction(entity.Name) : name, entity);
        }
        return new EntityTable(
            fields.Select(field => new EntityField(field.Key, field.Value.Name)).ToEquatableArray(), EntityEntry.Write([.. fields.Values]));
    }

    private static IEnumerable<ArticleOrigin> InOrder(IEnumerable<ArticleOrigin> articles) =>
        articles.OrderBy(article => article.Order, ArticleOrder.Comparer);
}

/// <summary>The speakers of the corpus, and the errors of the alias files.</summary>
/// <param name="Table">The class <c>Speakers</c>.</param>
/// <param name="Diagnostics">What is wrong with the alias files.</param>
internal sealed record SpeakerPlan(EntityTable Table, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Makes the plan for the speakers of all articles. The order of the articles does not matter.</summary>
    /// <remarks>A speaker without a name has no field: "officials" in two articles are not one source.</remarks>
    public static SpeakerPlan Of(IEnumerable<ArticleEntities> articles, IReadOnlyList<AliasInput> aliasFiles)
    {
        ArticleEntities[] sorted = [.. articles.OrderBy(article => article.Order, ArticleOrder.Comparer)];
        if (sorted.Length == 0) return new SpeakerPlan(EntityTable.Of([], CorpusOptions.SpeakersClass), new([]));
        AliasFile[] files = [.. aliasFiles.Select(file => AliasFile.Parse(file.Text))];
        var stated = new StatedAliases(files);
        IReadOnlyList<EntityEntry> speakers = CanonicalSpeakers.Of([.. sorted.Select(article => article.Entities)], stated);
        return new SpeakerPlan(
            EntityTable.Of(speakers, CorpusOptions.SpeakersClass), AliasDiagnostics.Of(aliasFiles, files, stated).ToEquatableArray());
    }
}
