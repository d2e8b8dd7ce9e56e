using System;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;

namespace Corpus.Generators.Emit;

/// <summary>Names the types of articles and of their speakers in generated code.</summary>
internal static class ArticleTypes
{
    /// <summary>Gives the type of an article's member.</summary>
    public static string Article(MemberPath member, bool hasSpeakers, CorpusOptions options) =>
        options.IsIndex ? "global::Corpus.Article" : "global::Corpus.Article<" + Speakers(member, hasSpeakers, options) + ">";

    /// <summary>Gives the type with the speakers of an article as its fields.</summary>
    public static string Speakers(MemberPath member, bool hasSpeakers, CorpusOptions options) => !hasSpeakers
        ? "global::Corpus.Compiled.NoSpeakers"
        : Qualified(options, CorpusOptions.SpeakerTypes + "." + string.Concat(
            member.Folders.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(folder => "In_" + folder + "."))
                + member.SpeakersType);

    /// <summary>Qualifies a name with the project's namespace, so that it cannot mean anything else.</summary>
    public static string Qualified(CorpusOptions options, string name) =>
        "global::" + (options.Namespace.Length == 0 ? name : options.Namespace + "." + name);
}
