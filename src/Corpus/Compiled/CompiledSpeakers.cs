using System;
using System.ComponentModel;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Compiled;

/// <summary>The speakers that were compiled into an assembly. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledSpeakers
{
    /// <summary>Reads the speakers, in the order in which the generator wrote them. Opens no article.</summary>
    /// <param name="articles">The articles that quote them.</param>
    /// <param name="speakers">The speakers, as the generator writes them.</param>
    public static CorpusSpeaker[] Open(ArticleCollection articles, string speakers) =>
        Array.ConvertAll(SpeakerEntry.Read(speakers), entry => new CorpusSpeaker(
            entry.Name, entry.Kind, entry.Aliases,
                () => entry.Quoted.Select(place => new CorpusSpeaker.Quoted(articles[place.Article], place.Member))));
}
