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

    private static readonly Gen<DateTime> Day =
        Gen.OneOf(Gen.Choose(730_000, 740_000), Gen.Choose(0, 3_652_058)).Select(day => new DateTime(day * TimeSpan.TicksPerDay));

    private static readonly Gen<DayRange?> MaybeDays = Gen.OneOf(
        Gen.Constant<DayRange?>(null),
        Day.Select(day => (DayRange?)new DayRange(day, day)),
        from one in Day from other in Day select (DayRange?)new DayRange(one < other ? one : other, one < other ? other : one));

    private static readonly Gen<Speaker> Speaker =
        from name in Text from kind in Any<SpeakerKind>() from aliases in List(Text) select new Speaker(name, kind, aliases);

    private static readonly Gen<Block> Block = from place in Place from kind in Any<BlockKind>() select new Block(place, kind);

    private static readonly Gen<PublicationDate?> Published = Gen.OneOf(
        Gen.Constant<PublicationDate?>(null),
        from day in Day
        from second in Gen.Choose(-1, 86_399)
        from source in Gen.Elements(PublicationSource.Metadata, PublicationSource.FrontMatter, PublicationSource.Text,
            PublicationSource.Inferred)
        select (PublicationDate?)new PublicationDate(day, second < 0 ? null : TimeSpan.FromSeconds((double)second), source));

    private static readonly Gen<TemporalExpression> Date =
        from place in Place
        from type in Any<TimexType>()
        from days in MaybeDays
        from value in Gen.OneOf(MaybeText,
            Gen.Elements("yyyy-MM-dd", "yyyy-MM", "yyyy").Select(format => days?.First.ToString(format, null)))
        from sentence in Place
        from modifier in Any<TimexModifier>()
        from quantifier in MaybeText
        from frequency in MaybeText
        select new TemporalExpression(place, type, value)
        {
            Days = days,
            Sentence = sentence,
            Modifier = modifier,
            Quantifier = quantifier,
            Frequency = frequency,
        };

    private static readonly Gen<Mention> Mention = from place in Place from kind in Any<MentionKind>() select new Mention(place, kind);

    private static readonly Gen<TextEdit> Edit = from place in Place from text in Text select new TextEdit(place, text);

    private static readonly Gen<Fix> Fix = from title in Text from edits in List(Edit) select new Fix(title, edits);

    private static readonly Gen<RelatedLocation> Related =
        from place in Place from message in Text select new RelatedLocation(place, message);

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

    /// <summary>Generates facts with valid references; offsets and texts are arbitrary.</summary>
    public static Gen<ArticleFacts> Generator { get; } =
        from speakers in List(Speaker)
        from texts in Gen.ArrayOf(MaybeText, 7)
        from published in Published
        from fields in List(Text)
        from blocks in List(Block)
        from quotes in List(Quote(2))
        from attributions in List(Attribution(speakers, [.. quotes.SelectMany(quote => quote.Nested.Prepend(quote))]))
        from dates in List(Date)
        from people in List(Person(speakers))
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
            Fields = fields.Distinct().ToDictionary(field => field, field => field + "!"),
            Blocks = blocks,
            Quotes = quotes,
            Attributions = Linked(attributions),
            Speakers = speakers,
            TemporalExpressions = dates,
            People = people,
            Findings = findings,
        };

    private static Gen<Quote> Quote(int depth) =>
        from place in Place
        from regular in Gen.Elements(true, false)
        from inner in Place
        from role in Any<QuoteRole>()
        from nested in depth == 0 ? Gen.Constant(Array.Empty<Quote>()) : List(Quote(depth - 1))
        select new Quote(place, regular ? new Span(place.Start + 1, Math.Max(0, place.Length - 2)) : inner, role) { Nested = nested };

    private static Gen<Attribution> Attribution(Speaker[] speakers, Quote[] quotes) =>
        from place in Place
        from kind in Any<AttributionKind>()
        from saying in speakers.Length == 0 ? Gen.Constant(Array.Empty<Speaker>()) : List(Gen.Elements(speakers))
        from source in MaybePlace
        from spans in Gen.ArrayOf(Place, saying.Length)
        from cue in MaybePlace
        from said in quotes.Length == 0 ? Gen.Constant(Array.Empty<Quote>()) : List(Gen.Elements(quotes))
        from direct in Gen.Elements(true, false)
        select new Attribution(direct && said.Length == 1 ? said[0].Span : place, kind)
        {
            Speakers = saying,
            Source = source,
            SpeakerSpans = source is not { } words ? [] : saying.Length == 1 ? [words] : spans,
            Cue = cue,
            Quotes = said,
        };

    /// <summary>Gives each quote the last attribution that contains it.</summary>
    private static Attribution[] Linked(Attribution[] attributions)
    {
        foreach (Attribution attribution in attributions)
            foreach (Quote quote in attribution.Quotes) quote.Attribution = attribution;
        return attributions;
    }

    private static Gen<Person> Person(Speaker[] speakers) =>
        from name in Text
        from aliases in List(Text)
        from mentions in List(Mention)
        from speaker in Gen.Elements<Speaker?>([null, .. speakers])
        select new Person(name, aliases, mentions) { Speaker = speaker };

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T[]> List<T>(Gen<T> item) => Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(item, count));
}
