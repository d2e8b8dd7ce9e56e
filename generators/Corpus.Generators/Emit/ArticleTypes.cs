using System;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;

namespace Corpus.Generators.Emit;

/// <summary>The types of articles and of their speakers, as generated code names them.</summary>
internal static class ArticleTypes
{
    /// <summary>The type of an article's member.</summary>
    public static string Article(MemberPath member, bool hasSpeakers, CorpusOptions options) =>
        options.IsIndex ? "global::Corpus.Article" : "global::Corpus.Article<" + Speakers(member, hasSpeakers, options) + ">";

    /// <summary>The type whose fields are the speakers of an article.</summary>
    public static string Speakers(MemberPath member, bool hasSpeakers, CorpusOptions options) => !hasSpeakers
        ? "global::Corpus.Compiled.NoSpeakers"
        : Qualified(options, CorpusOptions.SpeakerTypes + "." + string.Concat(
            member.Folders.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(folder => "In_" + folder + ".")) + member.SpeakersType);

    /// <summary>A name of the project's namespace, so that nothing else can be meant.</summary>
    public static string Qualified(CorpusOptions options, string name) =>
        "global::" + (options.Namespace.Length == 0 ? name : options.Namespace + "." + name);
}
