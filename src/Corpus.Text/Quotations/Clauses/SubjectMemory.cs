using System;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Caches the subjects found for the verbs of an outline.</summary>
/// <param name="outline">The outline.</param>
/// <param name="depths">How many subjects are kept for one verb.</param>
internal sealed class SubjectMemory(Outline outline, int depths)
{
    private Entry[] _entries = new Entry[64];

    /// <summary>Whether the subject of a verb is known.</summary>
    public bool Find(int verb, int low, int depth, out ItemSpan subject)
    {
        int at = At(verb, depth);
        ref readonly Entry entry = ref _entries[at < _entries.Length ? at : 0];
        bool known = at < _entries.Length && entry.Version == outline.Version && entry.Low == low;
        subject = known ? entry.Subject : ItemSpan.None;
        return known;
    }

    /// <summary>Keeps the subject of a verb.</summary>
    public ItemSpan Keep(int verb, int low, int depth, ItemSpan subject)
    {
        int at = At(verb, depth);
        if (at >= _entries.Length) Array.Resize(ref _entries, Math.Max(at + 1, _entries.Length * 2));
        _entries[at] = new Entry(outline.Version, low, subject);
        return subject;
    }

    private int At(int verb, int depth) => (verb + 1) * depths + depth;

    private readonly record struct Entry(int Version, int Low, ItemSpan Subject);
}
