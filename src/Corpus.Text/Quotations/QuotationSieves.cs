using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>
/// The ways to find the source of a quotation in its paragraph, the most reliable first. The first that finds a source wins. No way changes
/// the state that the next one reads.
/// </summary>
internal sealed class QuotationSieves
{
    private readonly Outline _outline;
    private readonly Signatures _signatures;
    private readonly ClauseBefore _before;
    private readonly ClauseAfter _after;
    private readonly GoverningClause _governing;
    private readonly Func<QuotationPlace, Source?>[] _sieves;

    /// <summary>Creates the sieves of a paragraph.</summary>
    /// <param name="outline">The paragraph.</param>
    /// <param name="reader">Finds the frames.</param>
    /// <param name="frames">The frames of the sentence that holds the quotation.</param>
    /// <param name="coreference">Finds the antecedent of a pronoun inside indirect speech.</param>
    /// <param name="signatures">Finds names without a verb.</param>
    /// <param name="identification">Finds a sentence that identifies the speaker.</param>
    /// <param name="speakers">Finds the current speaker.</param>
    public QuotationSieves(
        Outline outline, FrameReader reader, List<Frame> frames, Coreference coreference, Signatures signatures,
            Identification identification, PrecedingSpeaker speakers)
    {
        (_outline, _signatures) = (outline, signatures);
        _before = new ClauseBefore(outline, reader, frames, coreference);
        _after = new ClauseAfter(outline, reader, frames, identification, signatures);
        _governing = new GoverningClause(outline, reader, frames, coreference);
        var atEnd = new ClauseAtEnd(outline, frames);
        _sieves =
        [
            // “ODE: …”; “…” — Ann Ode.
            place => _signatures.Label(place.Quote),
            place => _signatures.Signed(place.Item),

            // Ode said, “…”; “…,” said Ode.
            Adjacent,

            // The plan is “…” for the town, said Ode.
            place => atEnd.Closing(place.Item, place.Sentence),

            // Ode criticised it as “…”; Ode continued, “…”.
            place => _before.Direct(place.Item, place.Sentence, FrameStrength.Judgement),
            place => _before.Direct(place.Item, place.Sentence, FrameStrength.Beside),

            // Statement from Ode: “…”; Ode: “…”.
            place => _signatures.LabelAbove(place.Sentence with { End = place.Item }),
            place => _signatures.ColonName(place.Item, place.Sentence),

            // What Ode means by “…”.
            place => _governing.Meant(place.Item, place.Sentence),

            // Ode said the plan was “…”; the plan was “…” to many, she said.
            place => _governing.Governing(place.Item, place.Sentence),
            place => atEnd.Last(place.Item),

            // Ode had an answer: “…”; her claim that “…”.
            place => _signatures.Colon(place.Item, place.Sentence),
            place => _governing.Nominal(place.Item, place.Sentence),

            // “Ann Ode: …”.
            place => _signatures.NameInside(place.Quote),

            // “…,” said Ode. “…”.
            speakers.GoesOn,

            // Ode is sure that it is “…”.
            speakers.Subject,
        ];
    }

    /// <summary>Finds the source of a quotation; null where its paragraph names none.</summary>
    public Source? Find(in QuotationPlace place)
    {
        foreach (Func<QuotationPlace, Source?> sieve in _sieves)
            if (sieve(place) is { } source) return source;
        return null;
    }

    /// <summary>The clause of saying right before the quotation, or else right behind it. A dash before the quotation prefers the
    /// clause behind.</summary>
    private Source? Adjacent(QuotationPlace place)
    {
        bool dash = _outline.IsDash(place.Item - 1);
        Source? before = _before.Direct(place.Item, place.Sentence, FrameStrength.Speech);
        if (before is not null && !dash) return Behind(place, before) ?? before;
        Source? told = before ?? _before.Told(place.Item);
        // A comma inside the marks leads on to a clause behind them.
        bool goesOn = before is null && _outline.LastCharacter(place.Quote) is ',';
        if (told is not null && !dash && !goesOn) return told;
        Source? after = After(place);
        // Ode said it was “…,” according to the Post: the Post reports what Ode said, so Ode is the speaker.
        bool handedOn = after is not null && _outline.Tokens.Is(after.CueFirst, "according");
        return handedOn && _governing.TellerBefore(place.Item, place.Sentence) is { } teller ? teller : after ?? told;
    }

    private Source? After(QuotationPlace place) => _after.Find(place.Item, place.Quote, place.Number);

    /// <summary>The clause behind, where no person stands before the quotation and a comma inside its marks leads to one: Storms reveal
    /// “…,” Ode told the Post.</summary>
    private Source? Behind(QuotationPlace place, Source before)
    {
        if (_outline.LastCharacter(place.Quote) is not ',' || _outline.Tokens.Is(before.First, WordClass.Pronoun)) return null;
        for (int i = before.First; i < before.End; i++)
            if (_outline.Names.At(i) is { Name.Kind: NameKind.Person or NameKind.Organisation }
                || _outline.Tokens.Is(i, PhraseForms.AnyNoun & ~WordClass.PlaceNoun))
                return null;
        return After(place) is { } after && _outline.Names.PersonAt(after.First) is not null ? after : null;
    }
}
