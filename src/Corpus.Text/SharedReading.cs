using System;
using System.Runtime.CompilerServices;

namespace Corpus.Text;

/// <summary>
/// One reading for everybody who holds the same text instance. The compiler gives generator and analyzers the same
/// <c>SourceText</c> for a file, so that a file is read once in a build, whatever the number of rules; a changed buffer is
/// another instance, and is read again. Nothing is kept alive by being here.
/// </summary>
internal static class SharedReading
{
    private static readonly ConditionalWeakTable<object, Entry> Entries = new();

    /// <summary>The article under <paramref name="source"/>, read now or earlier with the same metadata.</summary>
    /// <param name="source">The instance that stands for the text.</param>
    /// <param name="metadata">What is stated beside the file.</param>
    /// <param name="read">Reads the article; where it throws, nothing is kept.</param>
    public static Article Get(object source, ArticleMetadata metadata, Func<Article> read)
    {
        Entry entry = Entries.GetValue(source, static _ => new Entry());
        lock (entry)
        {
            if (entry.Latest?.Metadata == metadata) return entry.Latest.Article;
            (entry.Latest, entry.Earlier) =
                (entry.Earlier?.Metadata == metadata ? entry.Earlier : new Reading(metadata, read()), entry.Latest);
            return entry.Latest.Article;
        }
    }

    /// <summary>Whether the text of <paramref name="source"/> has been read, or is being read.</summary>
    public static bool Holds(object source) => Entries.TryGetValue(source, out _);

    /// <summary>Two readings: an article without a date is read once more where other articles tell its date.</summary>
    private sealed class Entry
    {
        public Reading? Latest;
        public Reading? Earlier;
    }

    private sealed record Reading(ArticleMetadata Metadata, Article Article);
}
