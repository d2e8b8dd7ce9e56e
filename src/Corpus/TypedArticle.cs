using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Threading;
using Corpus.Compiled;
using Corpus.Facts;

namespace Corpus;

/// <summary>
/// An article with its speakers as typed members. For example, <c>article.Speakers.JaneDoe.Quotes</c> compiles only if the
/// article quotes Jane Doe.
/// </summary>
/// <typeparam name="TSpeakers">A generated type with one field of type <see cref="Speaker"/> for each quoted speaker with a name or a
/// description.</typeparam>
/// <remarks>
/// Fields and not properties: four accessors for each article more than doubled the compile time of a corpus. The fields are
/// matched to the facts by the ordinal order of their names, because trimming may change the order of declaration.
/// </remarks>
public sealed partial class Article<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TSpeakers> : Article
    where TSpeakers : struct
{
    private object? _speakers;

    internal Article(string id, Func<string> text, Func<ArticleFacts> facts)
        : base(id, text, facts)
    {
    }

    internal Article(CompiledStore store)
        : base(store)
    {
    }

    /// <summary>
    /// The speakers that the article quotes, one member each. An article that quotes the mayor Anna Holm and a spokesman has
    /// <c>AnnaHolm</c> and <c>Spokesman</c>. A speaker that the article calls only by a pronoun or a number has no member;
    /// <see cref="Article.AllSpeakers"/> holds all speakers.
    /// </summary>
    /// <exception cref="InvalidOperationException">The facts do not belong to <typeparamref name="TSpeakers"/>, or cannot be
    /// read.</exception>
    public TSpeakers Speakers => (TSpeakers)(_speakers ?? Interlocked.CompareExchange(ref _speakers, Fill(), null) ?? _speakers);

    private object Fill()
    {
        object speakers = default(TSpeakers);
        FieldInfo[] fields = typeof(TSpeakers).GetFields(BindingFlags.Public | BindingFlags.Instance);
        Array.Sort(fields, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        IReadOnlyList<Speaker> members = Facts.Members;
        if (fields.Length != members.Count)
            throw new InvalidOperationException(
                "The facts of the article '" + Id + "' do not belong to the type of its speakers: rebuild the project.");
        for (int i = 0; i < fields.Length; i++) fields[i].SetValue(speakers, members[i]);
        return speakers;
    }
}
