namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the noun phrase that names a source: before a verb of saying, or behind it where the verb comes first.</summary>
internal sealed class SourcePhrase
{
    private readonly PhraseForms _forms;
    private readonly PrecedingPhrase _preceding;
    private readonly SubjectPhrase _subjects;
    private readonly FollowingPhrase _following;

    public SourcePhrase(Outline outline)
    {
        _forms = new PhraseForms(outline);
        _preceding = new PrecedingPhrase(outline, _forms);
        _subjects = new SubjectPhrase(outline, _forms, _preceding, new InterruptedSubject(outline, _forms, _preceding),
            new JointSubject(outline, _forms, _preceding));
        _following = new FollowingPhrase(outline, _forms);
    }

    /// <inheritdoc cref="SubjectPhrase.Before(int, int)"/>
    public ItemSpan Before(int verb, int low) => _subjects.Before(verb, low);

    /// <inheritdoc cref="SubjectPhrase.MadeTo"/>
    public ItemSpan MadeTo(int to, int low) => _subjects.MadeTo(to, low);

    /// <inheritdoc cref="PrecedingPhrase.EndingAt"/>
    public ItemSpan EndingAt(int last, int low) => _preceding.EndingAt(last, low);

    /// <inheritdoc cref="SubjectPhrase.IsReducedRelative"/>
    public bool IsReducedRelative(int verb, int low) => _subjects.IsReducedRelative(verb, low);

    /// <inheritdoc cref="FollowingPhrase.StartingAt"/>
    public ItemSpan StartingAt(int first, int limit) => _following.StartingAt(first, limit);

    /// <inheritdoc cref="PhraseForms.IsVerb"/>
    public bool IsVerb(int i) => _forms.IsVerb(i);

    /// <inheritdoc cref="PhraseForms.IsRepeated"/>
    public bool IsRepeated(int verb) => _forms.IsRepeated(verb);

    /// <inheritdoc cref="PhraseForms.IsNounByPlace"/>
    public bool IsNounByPlace(int i) => _forms.IsNounByPlace(i);

    /// <inheritdoc cref="PhraseForms.MaySpeak"/>
    public bool MaySpeak(ItemSpan phrase) => _forms.MaySpeak(phrase);

    /// <inheritdoc cref="PhraseForms.IsSomebody"/>
    public bool IsSomebody(ItemSpan phrase) => _forms.IsSomebody(phrase);
}
