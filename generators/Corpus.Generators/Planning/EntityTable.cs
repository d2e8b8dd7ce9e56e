using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Naming;

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
}
