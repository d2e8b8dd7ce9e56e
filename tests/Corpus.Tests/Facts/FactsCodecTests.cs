using System;
using System.IO;
using Corpus.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Facts;

public class FactsCodecTests
{
    [Fact]
    public void Any_facts_survive_encoding_and_decoding() =>
        Prop.ForAll(AnyFacts.Generator.ToArbitrary(), facts =>
        {
            ArticleFacts decoded = FactsCodec.Decode(FactsCodec.Encode(facts, "text", []));
            Assert.Equal(FactsDump.Of(facts), FactsDump.Of(decoded));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Quotes_and_attributions_refer_to_the_speakers_of_the_list()
    {
        var speaker = new Speaker("Ana Brandt", SpeakerKind.Person);
        var quote = new Quote(new Span(3, 20), new Span(4, 18), QuoteRole.Speech);
        var facts = new ArticleFacts
        {
            Speakers = [new Speaker("Ana Brandt", SpeakerKind.Anonymous), speaker],
            Quotes = [quote],
            Attributions = [new Attribution(quote.Span, AttributionKind.Direct) { Speakers = [speaker], Quotes = [quote] }],
            People = [new Person("Ana Brandt", [], []) { Speaker = speaker }],
        };
        ArticleFacts decoded = FactsCodec.Decode(FactsCodec.Encode(facts, "", [speaker]));
        Assert.Same(decoded.Speakers[1], decoded.Quotes[0].Speaker);
        Assert.Same(decoded.Quotes[0], Assert.Single(decoded.Attributions[0].Quotes));
        Assert.Same(decoded.People[0], decoded.Speakers[1].Person);
        Assert.Same(decoded.Speakers[1], Assert.Single(decoded.Members));
    }

    [Fact]
    public void Numbers_of_every_size_survive_writing_and_reading()
    {
        int[] numbers = [0, 1, 61, 62, 1983, 1984, 65_535, int.MaxValue, -1, -62, int.MinValue];
        var writer = new FactsWriter();
        foreach (int number in numbers)
        {
            writer.Number(number);
            writer.Signed(number);
        }
        string written = writer.ToString();
        var reader = new FactsReader(written, 0);
        Assert.All(numbers, number => Assert.Equal((number, number), (reader.Number(), reader.Signed())));
        Assert.True(reader.AtEnd);
        Assert.All(written, c => Assert.True(c is >= ' ' and <= '~' and not '"' and not '\\'));
    }

    [Fact]
    public void A_paragraph_of_plain_text_takes_three_characters()
    {
        var one = new ArticleFacts { Blocks = [new Block(new Span(0, 200), BlockKind.Body)] };
        var two =
            new ArticleFacts { Blocks = [new Block(new Span(0, 200), BlockKind.Body), new Block(new Span(202, 300), BlockKind.Body)] };
        Assert.Equal(3, FactsCodec.Encode(two, "", []).Length - FactsCodec.Encode(one, "", []).Length);
    }

    [Fact]
    public void A_direct_attribution_takes_seven_characters_beside_its_quote()
    {
        var speaker = new Speaker("Ana Brandt", SpeakerKind.Person);
        var quote = new Quote(new Span(3, 20), new Span(4, 18), QuoteRole.Speech);
        var attribution = new Attribution(quote.Span, AttributionKind.Direct)
        {
            Speakers = [speaker],
            Source = new Span(24, 5),
            SpeakerSpans = [new Span(24, 5)],
            Cue = new Span(30, 4),
            Quotes = [quote],
        };
        string without = FactsCodec.Encode(new ArticleFacts { Speakers = [speaker], Quotes = [quote] }, "", []);
        string with = FactsCodec.Encode(new ArticleFacts { Speakers = [speaker], Quotes = [quote], Attributions = [attribution] }, "", []);
        Assert.Equal(7, with.Length - without.Length);
    }

    [Fact]
    public void The_stamp_distinguishes_texts()
    {
        TextStamp stamp = FactsCodec.Stamp(FactsCodec.Encode(new ArticleFacts(), "a text", []));
        Assert.Equal(TextStamp.Of("a text"), stamp);
        Assert.NotEqual(TextStamp.Of("a tent"), stamp);
        Assert.NotEqual(TextStamp.Of("a text\r"), stamp);
        Assert.Equal("6 characters, hash a811ce33", stamp.ToString());
    }

    [Fact]
    public void Facts_of_another_version_are_refused_with_a_readable_message()
    {
        Assert.Contains("another version", Assert.Throws<InvalidDataException>(() => FactsCodec.Decode("~later")).Message,
            StringComparison.Ordinal);
        Assert.Contains("another version", Assert.Throws<InvalidDataException>(() => FactsCodec.Decode("")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_facts_are_refused_and_never_read_past_their_end() =>
        Prop.ForAll(AnyFacts.Generator.ToArbitrary(), ArbMap.Default.GeneratorFor<int>().ToArbitrary(), (facts, seed) =>
        {
            string encoded = FactsCodec.Encode(facts, "text", []);
            int cut = 1 + (int)((uint)seed % (encoded.Length - 1));
            Assert.Throws<InvalidDataException>(() => FactsCodec.Decode(encoded[..cut]));
            Assert.Throws<InvalidDataException>(() => FactsCodec.Decode(encoded + "!"));
            // A changed character may give other facts, but never another exception.
            string changed = encoded[..cut] + (char)(32 + ((uint)seed % 95)) + encoded[(cut + 1)..];
            Assert.True(Record.Exception(() => FactsCodec.Decode(changed)) is null or InvalidDataException);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
