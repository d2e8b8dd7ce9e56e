using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>A speaker, publisher or place of the whole corpus, as compiled.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What kind of source a speaker is; unknown for a publisher or a place.</param>
/// <param name="Aliases">The other names, in ordinal order.</param>
/// <param name="Places">The articles that have it, in their order.</param>
internal sealed record EntityEntry(string Name, SpeakerKind Kind, IReadOnlyList<string> Aliases, IReadOnlyList<EntityPlace> Places)
{
    /// <summary>Writes the entities of a corpus.</summary>
    public static string Write(IReadOnlyList<EntityEntry> entities)
    {
        var output = new FactsWriter();
        output.List(entities, entity =>
        {
            output.Text(entity.Name);
            output.Number((int)entity.Kind);
            output.List(entity.Aliases, output.Text);
            int last = 0;
            output.List(entity.Places, place =>
            {
                output.Number(place.Article - last);
                output.Number(place.Member);
                last = place.Article;
            });
        });
        return output.ToString();
    }

    /// <summary>Reads the entities back.</summary>
    /// <exception cref="System.IO.InvalidDataException">They are damaged.</exception>
    public static EntityEntry[] Read(string entities)
    {
        var input = new FactsReader(entities, 0);
        return input.List(() =>
        {
            int last = 0;
            return new EntityEntry(input.Name(), (SpeakerKind)input.Number(), input.List(input.Name), input.List(() =>
            {
                last += input.Number();
                return new EntityPlace(last, input.Number());
            }));
        });
    }
}

/// <summary>An article that has an entity. A class: a list of structures makes the build compile the code of lists once more.</summary>
/// <param name="Article">The number of the article in the ordinal order of the ids.</param>
/// <param name="Member">The number of the speaker among the <see cref="ArticleFacts.Members"/> of the article; 0 for other
/// entities.</param>
internal sealed record EntityPlace(int Article, int Member);
