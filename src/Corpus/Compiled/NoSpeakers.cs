using System.ComponentModel;

namespace Corpus.Compiled;

/// <summary>The speakers type of an article without typed speakers. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NoSpeakers;
