using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>A speaker of the whole corpus, as compiled.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What kind of source this is.</param>
/// <param name="Aliases">The other names, in ordinal order.</param>
/// <param name="Quoted">Where the speaker is quoted.</param>
internal sealed record SpeakerEntry(string Name, SpeakerKind Kind, IReadOnlyList<string> Aliases, IReadOnlyList<SpeakerPlace> Quoted)
{
    /// <summary>Writes the speakers of a corpus.</summary>
    public static string Write(IReadOnlyList<SpeakerEntry> speakers)
    {
        var output = new FactsWriter();
        output.List(speakers, speaker =>
        {
            output.Text(speaker.Name);
            output.Number((int)speaker.Kind);
            output.List(speaker.Aliases, output.Text);
            int last = 0;
            output.List(speaker.Quoted, place =>
            {
                output.Number(place.Article - last);
                output.Number(place.Member);
                last = place.Article;
            });
        });
        return output.ToString();
    }

    /// <summary>Reads the speakers back.</summary>
    /// <exception cref="System.IO.InvalidDataException">They are damaged.</exception>
    public static SpeakerEntry[] Read(string speakers)
    {
        var input = new FactsReader(speakers, 0);
        return input.List(() =>
        {
            int last = 0;
            return new SpeakerEntry(input.Name(), (SpeakerKind)input.Number(), input.List(input.Name), input.List(() =>
            {
                last += input.Number();
                return new SpeakerPlace(last, input.Number());
            }));
        });
    }
}

/// <summary>One article's view of a speaker.</summary>
/// <param name="Article">The number of the article in the ordinal order of the ids.</param>
/// <param name="Member">The number of the speaker among the <see cref="ArticleFacts.Members"/> of the article.</param>
internal readonly record struct SpeakerPlace(int Article, int Member);
