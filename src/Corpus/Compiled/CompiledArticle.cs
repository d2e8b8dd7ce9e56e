using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Corpus.Compiled;

/// <summary>
/// Opens articles that were compiled into an assembly. For generated code. Nothing is decoded and no resource is read before
/// it is asked for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledArticle
{
    /// <summary>An article without typed speakers.</summary>
    /// <param name="assembly">The assembly that holds the text.</param>
    /// <param name="id">The article's id in its corpus.</param>
    /// <param name="resource">The name of the embedded resource that is its text.</param>
    /// <param name="facts">What was found in it, as the generator writes it.</param>
    public static Article Open(Assembly assembly, string id, string resource, string facts)
    {
        var store = new CompiledStore(assembly, id, resource, facts);
        return new Article(id, store.Text, store.Facts);
    }

    /// <summary>An article whose speakers are the fields of <typeparamref name="TSpeakers"/>.</summary>
    /// <inheritdoc cref="Open(Assembly, string, string, string)"/>
    public static Article<TSpeakers> Open<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TSpeakers>(
        Assembly assembly, string id, string resource, string facts)
        where TSpeakers : struct
    {
        var store = new CompiledStore(assembly, id, resource, facts);
        return new Article<TSpeakers>(id, store.Text, store.Facts);
    }
}
