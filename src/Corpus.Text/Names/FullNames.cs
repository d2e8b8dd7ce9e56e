using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>
/// Finds the names that an article has introduced in full: by the full form, by the acronym given with it, or by the last word of a paper's
/// or a body's.
/// </summary>
internal sealed class FullNames(Tokens tokens, NameKinds kinds, NameWords words, NameForms forms)
{
    private readonly Dictionary<ulong, Name> _byKey = [];

    /// <summary>The papers and bodies by their last words; null where two share it.</summary>
    private readonly Dictionary<int, Name?> _bodies = [];

    /// <summary>The name that a run calls in full, were it of the kind.</summary>
    public Name? By(NameRun run, NameKind kind) => _byKey.TryGetValue(Key(run, kind), out Name? name) ? name : null;

    /// <summary>Makes a name findable by the run that introduces it.</summary>
    public void Add(NameRun run, Name name)
    {
        _byKey[Key(run, name.Kind)] = name;
        if (name.Kind != NameKind.Organisation || kinds.Count(run) < 2 || !MayCallBody(run.End - 1)) return;
        int last = words.Of(run.End - 1);
        _bodies[last] = _bodies.ContainsKey(last) ? null : name;
    }

    /// <summary>The name that a single word calls as its acronym or as a body.</summary>
    public Name? ByShortForm(NameRun run) => _byKey.TryGetValue((ulong)words.Of(run.First), out Name? name) ? name : Body(run);

    /// <summary>Korean Central News Agency (KCNA): the short form is the same name from here on.</summary>
    public void AddAcronym(NameRun run, Name name)
    {
        if (kinds.Count(run) < 2
            || name.Kind == NameKind.Person
            || !tokens.Is(run.End, '(')
            || !tokens[run.End + 1].AllCaps
            || !tokens.Is(run.End + 2, ')'))
            return;
        if (char.ToUpperInvariant(tokens.Text[tokens[run.First].Start]) != tokens.Text[tokens[run.End + 1].Start]) return;
        _byKey[(ulong)words.Of(run.End + 1)] = name;
        if (name.Kind == NameKind.Unknown) name.Kind = NameKind.Organisation;
    }

    /// <summary>Chair of the Harbour Affairs Ann Marie Ode: the known name that ends the run.</summary>
    public NameRun? Suffix(NameRun run)
    {
        for (int first = run.First + 1; first < run.End - 1; first++)
        {
            NameRun part = run with { Titles = first, First = first, OpensSentence = false };
            if (tokens[first].Kind == TokenKind.Word
                && !tokens.Is(first, WordClass.NameParticle)
                && kinds.Count(part) > 1
                && By(part, NameKind.Person) is not null)
                return part;
        }
        return null;
    }

    /// <summary>
    /// The Ellery Times … the Times, the Vost Fishing Authority … the Authority: the one body whose name ends in the word.
    /// </summary>
    private Name? Body(NameRun run) =>
        MayCallBody(run.First) && tokens.Is(run.First - 1, "the") && _bodies.TryGetValue(words.Of(run.First), out Name? body) ? body : null;

    private bool MayCallBody(int noun) =>
        tokens.ValueOf(noun, WordClass.OrganisationNoun) is WordValue.Paper or WordValue.CallsBody or WordValue.AnyBody;

    /// <summary>What makes two full forms one name: given name and surname for people, all words for the rest.</summary>
    private ulong Key(NameRun run, NameKind kind)
    {
        int last = kinds.Last(run), phrase = words.Of(run.First);
        if (kind == NameKind.Person && last > run.First)
        {
            ulong person = NameWords.Pair(words.GivenName(run.First), words.Of(last));
            return forms.IsNamesake(run) ? NameWords.Pair(words.Phrase(person), words.Of(last + 1)) : person;
        }
        ulong key = (ulong)phrase;
        for (int i = run.First + 1; i <= last; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            // Two words are a key; more are the number of all but the last, and the last.
            if (key > uint.MaxValue) phrase = words.Phrase(key);
            key = NameWords.Pair(phrase, words.Of(i));
        }
        return key;
    }
}
