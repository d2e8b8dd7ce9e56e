using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Text;
using Corpus.Text.Entities;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Benchmarks.Training;

/// <summary>
/// Learns the antecedents of pronouns. It needs no annotation: a repeated surname is replaced by a pronoun, so that the answer is
/// known. It is also known for a pronoun near one woman and one man; the model is then not told their gender.
/// </summary>
internal sealed class AntecedentTask : TrainingTask
{
    /// <summary>
    /// The most surnames of an article that become pronouns, one at a time: this many behind quotations, and this many elsewhere.
    /// </summary>
    private const int MostMasks = 4;

    /// <summary>The most paragraphs back to the last mention of the person: nobody writes “she” about somebody farther away.</summary>
    private const int Farthest = 1;

    public override string Model => AntecedentFeatures.Weights;

    public override Type Kinds => typeof(AntecedentFeature);

    public override string Meaning => "What says for whom a pronoun stands: see AntecedentFeature.";

    public override string Source => "in which names became pronouns";

    public override IEnumerable<Example> Examples(ArticleRecord record)
    {
        var reading = Read(record, record.Text, out Candidates seen);
        if (record.Row.Field("speaker") is { } speaker)
        {
            if (Marked(reading, seen, record.Row.Span("mention")?.Start ?? record.Row.GetProperty("mention").Span()!.Value.Start,
                speaker) is { } marked)
                yield return marked;
            yield break;
        }
        foreach (Example example in ByGender(reading, seen)) yield return example;
        List<NameMention> masks = [.. reading.Names.Mentions.Where(mention => MayMask(reading, mention))];
        foreach (IGrouping<bool, NameMention> kind in masks.GroupBy(mention => IsBehindQuote(reading, mention)))
            foreach (NameMention mask in kind.Take(MostMasks))
                if (Masked(record, reading, mask) is { } example) yield return example;
    }

    /// <summary>Makes an example of a pronoun with its antecedent in the record.</summary>
    private static Example? Marked(Text.Reading reading, Candidates seen, int pronoun, string name)
    {
        string[] parts = name.Split(' ');
        List<Candidate> candidates = [.. seen.All.Where(one => one.Model == AntecedentFeatures.Weights && one.About.Start == pronoun)];
        List<bool> right =
            [.. candidates.Select(one => reading.Names.At(reading.Tokens.FirstAt(one.Span.Start))?.Name.Canonical is { } found
            && found.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)
            && found.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase))];
        return candidates.Count > 1 && right.Count(yes => yes) == 1
            ? new Example([.. candidates.Select(one => one.Features)], right, "marked")
            : null;
    }

    private static bool IsBehindQuote(Text.Reading reading, NameMention mention) =>
        reading.Tokens[mention.First - 1].Kind == TokenKind.Mark
            || (reading.Tokens.Is(mention.First - 1, WordClass.CueVerb) && reading.Tokens[mention.First - 2].Kind == TokenKind.Mark);

    private const string BehindQuote = "behind_quote";

    /// <summary>For one in this many antecedents, the name counts as unknown: no list has all given names.</summary>
    private const int Unlisted = 12;

    /// <summary>The same away from quotations, where fewer people are introduced by a role.</summary>
    private const int UnlistedElsewhere = 3;

    /// <summary>For one in this many antecedents, the gender counts as unknown.</summary>
    private const int Ungendered = 10;

    private static Example Choice(List<Candidate> candidates, List<bool> right, string kind)
    {
        int meant = right.IndexOf(true), lot = candidates[meant].About.Start;
        List<ulong[]> features = [.. candidates.Select(one => one.Features)];
        if (lot % (kind == BehindQuote ? Unlisted : UnlistedElsewhere) == 0) features[meant] = [.. features[meant].Select(AsThing)];
        if (lot % Ungendered == 1) features[meant] = [.. features[meant].Select(AsUngendered)];
        return new Example(features, right, kind);
    }

    private static ulong AsUngendered(ulong key) =>
        FeatureKey.KindOf(key) == (int)AntecedentFeature.Gender ? FeatureKey.WithFirst(key, 0) : key;

    private static bool MayBeThing(Candidate candidate) =>
        candidate.Features.Any(key => AsThing(key) == key && FeatureKey.KindOf(key) == (int)AntecedentFeature.Kind);

    private static ulong AsThing(ulong key) => FeatureKey.KindOf(key) == (int)AntecedentFeature.Kind ? FeatureKey.WithFirst(key, 1) : key;

    /// <summary>Finds pronouns with only one possible antecedent nearby, and makes examples without the gender.</summary>
    private static IEnumerable<Example> ByGender(Text.Reading reading, Candidates seen)
    {
        foreach (IGrouping<Span, Candidate> choice in seen.All.Where(one => one.Model == AntecedentChoice.AnyGender).GroupBy(
            one => one.About))
        {
            Gender gender = new PronounPlaces(reading.Tokens, reading.Names).GenderAt(reading.Tokens.FirstAt(choice.Key.Start));
            Candidate[] people = [.. choice.Where(one => !MayBeThing(one))];
            Gender[] genders = [.. people.Select(one => GenderOf(reading.Names.At(reading.Tokens.FirstAt(one.Span.Start))?.Name))];
            if (genders.Length < 2 || genders.Contains(Gender.Unknown) || genders.Count(one => one == gender) != 1) continue;
            int right = Array.IndexOf(genders, gender);
            yield return Choice([.. choice], [.. choice.Select(one => one == people[right])], "by_gender");
        }
    }

    private static Example? Masked(ArticleRecord record, Text.Reading reading, NameMention mask)
    {
        Span span = reading.Tokens.SpanOf(mask.First, mask.End - 1);
        var earlier =
            mask.Name.Mentions.Where(mention => mention.First < mask.First).Select(mention => reading.Tokens[mention.First].Start)
                .ToHashSet();
        string masked =
            record.Text[..span.Start] + PronounFor(reading, mask)
                + record.Text[(IsOwner(reading, mask) ? reading.Tokens[mask.End].End : span.End)..];
        Read(record, masked, out Candidates seen);
        List<Candidate> candidates = [.. seen.All.Where(one => one.Model == AntecedentFeatures.Weights && one.About.Start == span.Start)];
        List<bool> right = [.. candidates.Select(one => earlier.Contains(one.Span.Start))];
        return candidates.Count > 1 && right.Count(yes => yes) == 1
            ? Choice(candidates, right,
                IsBehindQuote(reading, mask)
                    ? reading.Tokens[mask.First - 1].Kind != TokenKind.Mark ? "inverted" : BehindQuote
                    : IsOwner(reading, mask) ? "owner" : "masked")
            : null;
    }

    /// <summary>Whether the name stands in the writer's own words and the person was mentioned shortly before.</summary>
    private static bool MayMask(Text.Reading reading, NameMention mention)
    {
        if (mention is not { IsOneWord: true, Name: { Kind: NameKind.Person } person }
            || GenderOf(person) == Gender.Unknown
            || person.FullMentions == 0
            || !reading.Names.IsOnlyBearer(person))
            return false;
        int paragraph = reading.ParagraphOf(mention.First), before = person.Mentions.FindLastIndex(other => other.First < mention.First);
        return before >= 0
            && paragraph - reading.ParagraphOf(person.Mentions[before].First) <= Farthest
            && reading.Paragraphs[paragraph].Kind == BlockKind.Body
            && !reading.QuotedSpans.Exists(span => span.Open <= mention.First && mention.First <= span.Close)
            && (reading.SentenceOf(mention.First).First == mention.First
                || (reading.Tokens[mention.First - 1] is not { Capitalised: true, Kind: TokenKind.Word }
                    && !reading.Tokens.Is(mention.First - 1, '.')
                    && !reading.Tokens.Is(mention.First - 1,
                        WordClass.Title | WordClass.RoleNoun | WordClass.Determiner | WordClass.Demonym)))
            && (!reading.Tokens[mention.End].Capitalised || reading.Tokens[mention.End].Kind != TokenKind.Word)
            && !reading.Tokens.Is(mention.End, '-')
            && !reading.Tokens.Is(mention.End, ',');
    }

    private static bool IsOwner(Text.Reading reading, NameMention mention) => reading.Tokens.Is(mention.End, "'s");

    private static string PronounFor(Text.Reading reading, NameMention mention)
    {
        bool man = mention.Name.Gender != Gender.Female;
        bool isObject =
            reading.Tokens.Is(mention.First - 1, WordClass.Preposition)
                || (reading.Tokens.MayBeVerb(mention.First - 1) && !reading.Tokens.MayBeVerb(mention.End));
        string pronoun =
            IsOwner(reading, mention)
                ? man ? "his" : "her"
                : isObject && !reading.Tokens.Is(mention.First - 1, WordClass.CueVerb) ? man ? "him" : "her" : man ? "he" : "she";
        return reading.SentenceOf(mention.First).First == mention.First ? char.ToUpperInvariant(pronoun[0]) + pronoun[1..] : pronoun;
    }

    /// <summary>Gets the gender that the words of the name show.</summary>
    private static Gender GenderOf(Name? person) => person is null or { IsGenderGuessed: true } ? Gender.Unknown : person.Gender;

    private static Text.Reading Read(ArticleRecord record, string text, out Candidates seen)
    {
        seen = new Candidates();
        var reading = new Text.Reading(text, record.Metadata) { Listener = seen };
        foreach (ArticleReader.Part part in ArticleReader.Parts)
        {
            if (part.Name == "dates") break;
            part.Read(reading);
        }
        return reading;
    }
}
