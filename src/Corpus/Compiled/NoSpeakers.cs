using System.ComponentModel;

namespace Corpus.Compiled;

/// <summary>The speakers of an article that has none as members. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NoSpeakers;
