using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Facts;

/// <summary>Facts of every shape, likely and unlikely, for property tests.</summary>
internal static class AnyFacts
{
    private static readonly Gen<string> Text = Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        Gen.Elements("", "Ana Brandt", "Brandt", "said \"so\" \\ and left", "żółw 🐢\u2028", "\ud800", "a\0b\r\n"));

    private static readonly Gen<string?> MaybeText = Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text));

    private static readonly Gen<int> Offset = Gen.OneOf(Gen.Choose(0, 90), Gen.Choose(0, 5_000), Gen.Choose(0, 40_000_000));

    private static readonly Gen<Span> Place = from start in Offset from length in Offset select new Span(start, length);

    private static readonly Gen<Span?> MaybePlace = Gen.OneOf(Gen.Constant<Span?>(null), Place.Select(place => (Span?)place));

    private static readonly Gen<DateTime> Day = Gen.OneOf(Gen.Choose(730_000, 740_000), Gen.Choose(0, 3_652_058)).Select(day => new DateTime(day * TimeSpan.TicksPerDay));

    private static readonly Gen<DateTime?> MaybeDay = Gen.OneOf(Gen.Constant<DateTime?>(null), Day.Select(day => (DateTime?)day));

    private static readonly Gen<Speaker> Speaker = from name in Text from kind in Any<SpeakerKind>() from aliases in List(Text) select new Speaker(name, kind, aliases);

    private static readonly Gen<Block> Block = from place in Place from kind in Any<BlockKind>() select new Block(place, kind);

    private static readonly Gen<PublicationDate?> Published = Gen.OneOf(
        Gen.Constant<PublicationDate?>(null),
        from day in Day
        from second in Gen.Choose(-1, 86_399)
        from source in Any<PublicationSource>()
        select (PublicationDate?)new PublicationDate(day, second < 0 ? null : TimeSpan.FromSeconds((double)second), source));

    private static readonly Gen<TemporalExpression> Date =
        from place in Place
        from type in Any<TimexType>()
        from earliest in MaybeDay
        from same in Gen.Elements(true, false)
        from other in MaybeDay
        from value in Gen.OneOf(MaybeText, Gen.Elements("yyyy-MM-dd", "yyyy-MM", "yyyy").Select(format => earliest?.ToString(format, null)))
        from mod in MaybeText
        from quant in MaybeText
        from freq in MaybeText
        select new TemporalExpression(place, type, value) { Earliest = earliest, Latest = same ? earliest : other, Mod = mod, Quant = quant, Freq = freq };

    private static readonly Gen<Person> Person = from name in Text from aliases in List(Text) from mentions in List(Place) select new Person(name, aliases, mentions);

    private static readonly Gen<TextEdit> Edit = from place in Place from text in Text select new TextEdit(place, text);

    private static readonly Gen<Fix> Fix = from title in Text from edits in List(Edit) select new Fix(title, edits);

    private static readonly Gen<RelatedLocation> Related = from place in Place from message in Text select new RelatedLocation(place, message);

    private static readonly Gen<Finding> Finding =
        from place in Place
        from rule in Gen.Elements("CORP1001", "CORP2001", "CORP3001")
        from severity in Any<FindingSeverity>()
        from message in Text
        from justification in MaybeText
        from marker in Place
        from related in List(Related)
        from fixes in List(Fix)
        select new Finding(rule, severity, place, message) 
        {
            Suppression = justification is null ? null : new Suppression(justification, marker),
            Related = related,
            Fixes = fixes,
        };

    /// <summary>Facts in which every reference is one that facts may hold; offsets and texts are arbitrary.</summary>
    public static Gen<ArticleFacts> Generator { get; } =
        from speakers in List(Speaker)
        from texts in Gen.ArrayOf(MaybeText, 7)
        from published in Published
        from blocks in List(Block)
        from quotes in List(Quote(speakers, 2))
        from others in List(Attribution(speakers))
        from direct in Gen.Elements(true, false)
        let attributions = direct ? [.. quotes.Select(Direct), .. others] : others
        from dates in List(Date)
        from people in List(Person)
        from findings in List(Finding)
        select new ArticleFacts
        {
            Headline = texts[0],
            Deck = texts[1],
            Byline = texts[2],
            Dateline = texts[3],
            Publisher = texts[4],
            Url = texts[5],
            Language = texts[6],
            Published = published,
            Blocks = blocks,
            Quotes = quotes,
            Attributions = attributions,
            Speakers = speakers,
            Dates = dates,
            People = people,
            Findings = findings,
        };

    private static Gen<Quote> Quote(Speaker[] speakers, int depth) =>
        from place in Place
        from regular in Gen.Elements(true, false)
        from inner in Place
        from role in Any<QuoteRole>()
        from speaker in OneOf(speakers)
        from mention in MaybePlace
        from cue in MaybePlace
        from nested in depth == 0 ? Gen.Constant(Array.Empty<Quote>()) : List(Quote(speakers, depth - 1))
        select new Quote(place, regular ? new Span(place.Start + 1, place.Length - 2) : inner, role) { Speaker = speaker, Mention = mention, Cue = cue, Nested = nested };

    private static Gen<Attribution> Attribution(Speaker[] speakers) =>
        from place in Place
        from kind in Any<AttributionKind>()
        from speaker in OneOf(speakers)
        from mention in MaybePlace
        from cue in MaybePlace
        select new Attribution(place, kind) { Speaker = speaker, Mention = mention, Cue = cue };

    private static Attribution Direct(Quote quote) =>
        new(quote.Span, AttributionKind.Direct) { Speaker = quote.Speaker, Mention = quote.Mention, Cue = quote.Cue };

    private static Gen<Speaker?> OneOf(Speaker[] speakers) => Gen.Elements([null, .. speakers]);

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T[]> List<T>(Gen<T> item) => Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(item, count));
}
