using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Layout;
using Corpus.Text.Rules;

namespace Corpus.Text.Fields;

/// <summary>
/// Takes over the values of declared fields: first from item metadata, then from front matter. The first value counts. A value that
/// cannot be read, and a required value that nothing states, is a finding (CORP0004).
/// </summary>
internal sealed class FieldReader
{
    private readonly Reading _reading;
    private readonly StatedFields _stated;
    private readonly string?[] _values;
    private readonly bool[] _unreadable;

    private FieldReader(Reading reading, StatedFields stated)
    {
        _reading = reading;
        _stated = stated;
        _values = new string?[stated.Schema.Fields.Count];
        _unreadable = new bool[_values.Length];
    }

    /// <summary>Starts with what is stated beside the file; null for an article without declared fields.</summary>
    public static FieldReader? Of(Reading reading)
    {
        if (reading.Metadata.Fields is not { } stated) return null;
        var reader = new FieldReader(reading, stated);
        for (int i = 0; i < stated.Schema.Fields.Count; i++)
            if (stated.Values[i] is { } value) reader.State(i, value, default);
        return reader;
    }

    /// <summary>Whether a key of front matter is a field.</summary>
    public bool Knows(string key) => _stated.Schema.IndexOf(key) >= 0;

    /// <summary>Takes over a value of the front matter.</summary>
    public void State(string key, string value, Span place) => State(_stated.Schema.IndexOf(key), value, place);

    /// <summary>Says which keys there are, and which of them comes nearest to an unknown one.</summary>
    public string Hint(string key)
    {
        IEnumerable<string> names = _stated.Schema.Fields.Select(field => field.Name);
        string known = "It knows " + string.Join(", ", StatedFacts.Keys.Concat(names)) + ".";
        return NearestName.Of(key, names.Concat(StatedFacts.Keys)) is { } nearest ? "Did you mean “" + nearest + "”? " + known : known;
    }

    /// <summary>Ends with the fields that nothing states.</summary>
    public void End()
    {
        var facts = new Dictionary<string, string>();
        for (int i = 0; i < _values.Length; i++)
        {
            FieldDeclaration field = _stated.Schema.Fields[i];
            if (_values[i] is { } value)
                facts[field.Name] = value;
            else if (field.IsRequired && field.Type != FieldType.Unknown && !_unreadable[i])
                Corp0004Unreadable.Report(_reading, default,
                    "The article does not state “" + field.Name + "”, which the project requires: write " + FieldNotation.Wanted(field)
                        + " in its front matter, or beside the file.");
        }
        if (facts.Count > 0) _reading.Facts.Fields = facts;
    }

    private void State(int index, string value, Span place)
    {
        FieldDeclaration field = _stated.Schema.Fields[index];
        value = value.Trim();
        if (value.Length == 0 || field.Type == FieldType.Unknown || _values[index] is not null) return;
        _values[index] = FieldNotation.Read(field, value);
        if (_values[index] is not null) return;
        _unreadable[index] = true;
        Corp0004Unreadable.Value(_reading, place, field.Name, value, FieldNotation.Wanted(field));
    }
}
