using System.Collections.Generic;
using System.Text;
using Corpus.Characters;

namespace Corpus.Text.Characters;

/// <summary>
/// A text as somebody sees it who reads the page, and where each of its characters stands in the file. Soft hyphens and marks of
/// direction are left out, accents are on their letters, entities of HTML are the characters that they stand for, and blanks,
/// hyphens, ligatures and full-width characters are the usual ones. The reader reads this text; what it finds has places in the file.
/// </summary>
internal sealed class SeenText
{
    private const char Blank = ' ';

    private readonly string _file;
    private readonly StringBuilder _text = new();

    // The places where the text is longer or shorter than the file, in order.
    private readonly List<Change> _changes = [];

    private SeenText(string file) => _file = file;

    /// <summary>The text to read.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether each character stands where it does in the file.</summary>
    public bool IsFile => _changes.Count == 0;

    /// <summary>Reads the characters of a file.</summary>
    public static SeenText Of(string file)
    {
        var seen = new SeenText(file);
        int written = 0;
        for (int i = seen.NextOther(0); i < file.Length; i = seen.NextOther(written))
        {
            seen._text.Append(file, written, i - written);
            written = seen.Write(i);
        }
        seen.Text = written == 0 ? file : seen._text.Append(file, written, file.Length - written).ToString();
        return seen;
    }

    /// <summary>Finds the place in the file of a span of the text.</summary>
    public Span InFile(Span span)
    {
        int start = PlaceOf(span.Start).Start;
        return span.Length == 0 ? new Span(start, 0) : Span.FromBounds(start, PlaceOf(span.End - 1).End);
    }

    /// <summary>Finds the characters of the file that a character of the text stands for.</summary>
    private Span PlaceOf(int character)
    {
        int number = _changes.FirstAt(character + 1, static change => change.Seen.Start) - 1;
        if (number < 0) return new Span(character, 1);
        (Span seen, Span file) = _changes[number];
        return character < seen.End ? file : new Span(file.End + character - seen.End, 1);
    }

    /// <summary>Finds the next place where the text has something else than the file.</summary>
    private int NextOther(int from)
    {
        string file = _file;
        for (int i = from; i < file.Length; i++)
        {
            char c = file[i];
            // Almost all characters are letters and blanks.
            if (c is (> '&' and < '\u00A0') or ' ') continue;
            if (OtherCharacters.Replacement(c) is not null || (c == '&' && HtmlEntity.At(file, i).Exists)) return i;
            // The letter before an accent changes with it.
            if (i > from && Accents.Attaches(c)) return i - 1;
        }
        return _file.Length;
    }

    /// <summary>Writes what stands for the characters at a place of the file, and returns where they end.</summary>
    private int Write(int start)
    {
        int seen = _text.Length, end = Accents.EndOfLetter(_file, start);
        if (_file[start] == '&' && HtmlEntity.At(_file, start) is { Exists: true } entity)
        {
            WriteEntity(entity);
            end = start + entity.Length;
        }
        else if (end - start > 1) Accents.Append(_text, _file, start, end);
        else if (OtherCharacters.IsZeroWidthSpace(_file[start])) WriteZeroWidthSpace(start);
        else WriteCharacter(_file[start]);
        if (_text.Length - seen != end - start) _changes.Add(new Change(Span.FromBounds(seen, _text.Length), Span.FromBounds(start, end)));
        return end;
    }

    private void WriteEntity(HtmlEntity entity)
    {
        if (entity.CodePoint > char.MaxValue) _text.Append(char.ConvertFromUtf32(entity.CodePoint));
        else WriteCharacter((char)entity.CodePoint);
    }

    private void WriteCharacter(char c)
    {
        if (OtherCharacters.Replacement(c) is { } replacement) _text.Append(replacement);
        else _text.Append(c);
    }

    /// <summary>Writes a blank where a space without a width is all that parts two words: <c>Ellery\u200BPort</c>.</summary>
    private void WriteZeroWidthSpace(int place)
    {
        if (place == 0 || place + 1 == _file.Length) return;
        char before = _file[place - 1], behind = _file[place + 1];
        if (char.IsLower(before) && char.IsUpper(behind)) _text.Append(Blank);
        else if (char.IsDigit(before) ? char.IsLetterOrDigit(behind) : char.IsDigit(behind) && char.IsLetter(before)) _text.Append(Blank);
    }

    /// <summary>Characters of the text, and those of the file that they stand for: of another number.</summary>
    private readonly record struct Change(Span Seen, Span File);
}
