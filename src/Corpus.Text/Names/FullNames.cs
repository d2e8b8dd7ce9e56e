using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>
/// Finds the names that an article has introduced in full: by the full form, by the acronym given with it, or by the last word of the name
/// of a newspaper or a body.
/// </summary>
internal sealed class FullNames(Tokens tokens, NameKinds kinds, NameWords words, NameForms forms)
{
    private readonly Dictionary<ulong, Name> _byKey = [];

    /// <summary>Newspapers and bodies by the last word of their names; null where two share it.</summary>
    private readonly Dictionary<int, Name?> _bodies = [];

    /// <summary>The name of this kind that the run writes in full.</summary>
    public Name? By(NameRun run, NameKind kind) => _byKey.TryGetValue(Key(run, kind), out Name? name) ? name : null;

    /// <summary>Registers a name under the run that introduces it.</summary>
    public void Add(NameRun run, Name name)
    {
        _byKey[Key(run, name.Kind)] = name;
        if (name.Kind != NameKind.Organisation || kinds.Count(run) < 2 || !MayCallBody(run.End - 1)) return;
        int last = words.Of(run.End - 1);
        _bodies[last] = _bodies.ContainsKey(last) ? null : name;
    }

    /// <summary>The name that a single word refers to as an acronym or as a body.</summary>
    public Name? ByShortForm(NameRun run) => _byKey.TryGetValue((ulong)words.Of(run.First), out Name? name) ? name : Body(run);

    /// <summary>Registers the acronym behind a name as a form of it: Korean Central News Agency (KCNA).</summary>
    public void AddAcronym(NameRun run, Name name)
    {
        if (kinds.Count(run) < 2 || name.Kind == NameKind.Person || AcronymBehind(run) is not (>= 0 and int acronym)) return;
        _byKey[(ulong)words.Of(acronym)] = name;
        if (name.Kind == NameKind.Unknown) name.Kind = NameKind.Organisation;
    }

    /// <summary>Registers an acronym that stands elsewhere as a form of the name, unless it is the form of another.</summary>
    public void AddAcronym(int acronym, Name name)
    {
        ulong word = (ulong)words.Of(acronym);
        if (!_byKey.ContainsKey(word)) _byKey[word] = name;
    }

    /// <summary>
    /// The acronym that follows the full name, or -1: the Harbour Workers' League (HWL); the Harbour Workers' League, or HWL; the Harbour
    /// Workers' League, known as the HWL. Without brackets, it must have the initials of the name.
    /// </summary>
    private int AcronymBehind(NameRun run)
    {
        int i = run.End;
        bool bracket = tokens.Is(i, '(');
        if (!bracket && !tokens.Is(i, ',') && !tokens.IsDash(i)) return -1;
        i++;
        if (tokens.Is(i, "also", "better")) i++;
        if (tokens.Is(i, "or")) i++;
        else if (tokens.Is(i, "known", "abbreviated") && tokens.Is(i + 1, "as")) i += 2;
        if (tokens.Is(i, "the")) i++;
        if (!tokens[i].AllCaps || tokens[i + 1].Kind != TokenKind.Punctuation) return -1;
        return (bracket ? StartsAlike(run, i) : HasInitials(run, i)) ? i : -1;
    }

    private bool StartsAlike(NameRun run, int acronym) => Initial(run.First) == tokens.Text[tokens[acronym].Start];

    private char Initial(int token) => char.ToUpperInvariant(tokens.Text[tokens[token].Start]);

    /// <summary>Whether the letters are the initials of the capitalised words of the name.</summary>
    private bool HasInitials(NameRun run, int acronym)
    {
        int letter = tokens[acronym].Start;
        for (int i = run.First; i < run.End; i++)
        {
            if (!tokens[i].Capitalised) continue;
            if (letter == tokens[acronym].End || tokens.Text[letter] != Initial(i)) return false;
            letter++;
        }
        return letter == tokens[acronym].End;
    }

    /// <summary>The known name that ends the run: Chair of the Harbour Affairs Ann Marie Ode.</summary>
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
    /// The only body with a name that ends in the word: "the Ellery Times … the Times", "the Vost Fishing Authority … the Authority".
    /// </summary>
    private Name? Body(NameRun run) =>
        MayCallBody(run.First) && tokens.Is(run.First - 1, "the") && _bodies.TryGetValue(words.Of(run.First), out Name? body) ? body : null;

    private bool MayCallBody(int noun) =>
        tokens.ValueOf(noun, WordClass.OrganisationNoun) is WordValue.Paper or WordValue.CallsBody or WordValue.AnyBody;

    /// <summary>The key under which two full forms are one name: given name and surname for people, all words for other names.</summary>
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
            // Two words fit in one key. A longer name is keyed by the number of its first words as a phrase, and by its last word.
            if (key > uint.MaxValue) phrase = words.Phrase(key);
            key = NameWords.Pair(phrase, words.Of(i));
        }
        return key;
    }
}
