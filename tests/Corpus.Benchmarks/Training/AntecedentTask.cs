using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
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
internal sealed class AntecedentTask(string model) : TrainingTask
{
    /// <summary>
    /// The most surnames of an article that become pronouns, one at a time: this many behind quotations, and this many elsewhere.
    /// </summary>
    private const int MostMasks = 8;

    /// <summary>The most paragraphs back to the last mention of the person: nobody writes “she” about somebody farther away.</summary>
    private const int Farthest = 1;

    public override string Model => model;

    public override Type Kinds => IsForSpeakers ? typeof(SpeakerFeature) : typeof(AntecedentFeature);

    public override string Meaning => $"What says for whom a pronoun stands: see {Kinds.Name}.";

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
        if (record.Row.TryGetProperty("pronoun", out JsonElement pronoun))
        {
            if (OfTwoNames(record, reading, seen, pronoun.Span()!.Value.Start) is { } example) yield return example;
            yield break;
        }
        // The places of names are places in the text as it is seen.
        record = record with { Text = reading.Text };
        foreach (Example example in ByGender(record, reading, seen)) yield return example;
        List<NameMention> masks =
            [.. reading.Names.Mentions.Where(mention => (!IsForSpeakers || Speaks(reading, mention)) && MayMask(reading, mention))];
        foreach (IGrouping<bool, NameMention> kind in masks.GroupBy(mention => IsBehindQuote(reading, mention)))
            foreach (NameMention mask in kind.Take(kind.Key ? int.MaxValue : MostMasks))
                foreach (Example example in Masked(record, reading, mask)) yield return example;
    }

    /// <summary>Makes an example of a pronoun with its antecedent in the record.</summary>
    private Example? Marked(Text.Reading reading, Candidates seen, int pronoun, string name)
    {
        string[] parts = name.Split(' ');
        List<Candidate> candidates = [.. seen.All.Where(one => one.Model == model && reading.Seen.InFile(one.About).Start == pronoun)];
        List<bool> right =
            [.. candidates.Select(one => reading.Names.At(reading.Tokens.FirstAt(one.Span.Start))?.Name.Canonical is { } found
            && found.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)
            && found.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase))];
        return candidates.Count > 1 && right.Count(yes => yes) == 1
            ? new Example([.. candidates.Select(one => one.Features)], right, "marked")
            : null;
    }

    /// <summary>Makes an example of a pronoun that is known to stand for one of two names, as GAP has them.</summary>
    private Example? OfTwoNames(ArticleRecord record, Text.Reading reading, Candidates seen, int pronoun)
    {
        Span? meant = null;
        foreach (string name in (string[])["a", "b"])
            if (record.Row.GetProperty(name) is var one && one.GetProperty("coref").GetBoolean()) meant = one.Span();
        if (meant is not { } span) return null;
        var names = new HashSet<int>();
        for (int i = reading.Tokens.FirstAt(span.Start); i < reading.Tokens.Count && reading.Tokens[i].Start < span.End; i++)
            if (reading.Names.At(i) is { } mention)
                names.UnionWith(MentionsOf(reading, mention.Name, int.MaxValue));
        return Decision(seen, pronoun, names, OfTwo);
    }

    private static bool IsBehindQuote(Text.Reading reading, NameMention mention) =>
        reading.Tokens[mention.First - 1].Kind == TokenKind.Mark
            || (reading.Tokens.Is(mention.First - 1, WordClass.CueVerb) && reading.Tokens[mention.First - 2].Kind == TokenKind.Mark);

    /// <summary>Whether a pronoun in place of the name may speak; the other masks teach the model of speakers nothing.</summary>
    private static bool Speaks(Text.Reading reading, NameMention mention) =>
        reading.Tokens.Is(mention.End, WordClass.CueVerb) || IsBehindQuote(reading, mention);

    private const string BehindQuote = "behind_quote";

    private const string OfTwo = "of_two";

    private const string OnlyOne = "by_gender";

    /// <summary>
    /// How much a decision counts for the narrative that was not marked by people. A writer repeats a name where a pronoun would mislead,
    /// and uses a pronoun more freely where its gender leaves one person: such places show too little of the ordinary ones.
    /// </summary>
    private const double Unmarked = 0.02;

    /// <summary>The same for natural pronouns of which the gender leaves one person.</summary>
    private const double UnmarkedByGender = 0.1;

    private bool IsForSpeakers => model == SpeakerFeatures.Weights;

    /// <summary>For one in this many antecedents, the gender counts as unknown.</summary>
    private const int Ungendered = 10;

    private Example Choice(List<Candidate> candidates, List<bool> right, string kind)
    {
        int meant = right.IndexOf(true), lot = candidates[meant].About.Start;
        List<ulong[]> features = [.. candidates.Select(one => one.Features)];
        if (lot % Ungendered == 1) features[meant] = [.. features[meant].Select(AsUngendered)];
        return new Example(features, right, kind, IsForSpeakers || kind == OfTwo ? 1 : kind == OnlyOne ? UnmarkedByGender : Unmarked);
    }

    private ulong AsUngendered(ulong key) =>
        FeatureKey.KindOf(key) == (IsForSpeakers ? (int)SpeakerFeature.Gender : (int)AntecedentFeature.Gender)
            ? FeatureKey.WithFirst(key, 0)
            : key;

    private bool MayBeThing(Candidate candidate) => candidate.Features.Any(key =>
        FeatureKey.KindOf(key) == (IsForSpeakers ? (int)SpeakerFeature.Kind : (int)AntecedentFeature.Kind) && FeatureKey.Value(key, 0) > 1);

    /// <summary>Finds pronouns with only one possible antecedent nearby, and makes examples without the gender.</summary>
    private IEnumerable<Example> ByGender(ArticleRecord record, Text.Reading reading, Candidates seen)
    {
        foreach (IGrouping<Span, Candidate> choice in seen.All.Where(one => one.Model == model + AntecedentChoice.AnyGender).GroupBy(
            one => one.About))
        {
            int pronoun = reading.Tokens.FirstAt(choice.Key.Start);
            Gender gender = new PronounPlaces(reading.Tokens, reading.Names).GenderAt(pronoun);
            Candidate[] people = [.. choice.Where(one => !MayBeThing(one))];
            Gender[] genders = [.. people.Select(one => GenderOf(reading.Names.At(reading.Tokens.FirstAt(one.Span.Start))?.Name))];
            if (genders.Length < 2 || genders.Contains(Gender.Unknown) || genders.Count(one => one == gender) != 1) continue;
            Candidate right = people[Array.IndexOf(genders, gender)];
            yield return Choice([.. choice], [.. choice.Select(one => one == right)], OnlyOne);
            Name meant = reading.Names.At(reading.Tokens.FirstAt(right.Span.Start))!.Value.Name;
            HashSet<int> mentions = MentionsOf(reading, meant, int.MaxValue);
            if (InSnippet(record, reading, record.Text, pronoun, choice.Key.Start, mentions, Writing(pronoun)) is { } example)
                yield return example;
        }
    }

    /// <summary>How the snippet around a token writes names: each way for one in three.</summary>
    private static NameWriting Writing(int token) => (NameWriting)(token % 3);

    private static HashSet<int> MentionsOf(Text.Reading reading, Name name, int end) =>
        [.. name.Mentions.Where(mention => mention.First < end).Select(mention => reading.Tokens[mention.First].Start)];

    /// <summary>The choice for a pronoun where the reader has only the sentences around it.</summary>
    private Example? InSnippet(ArticleRecord record, Text.Reading reading, string text, int token, int pronoun, HashSet<int> meant,
        NameWriting writing)
    {
        if (IsForSpeakers) return null;
        var snippet = new Snippet(reading, text, token, writing);
        HashSet<int> mentions = [.. meant.Select(snippet.PlaceOf).Where(place => place >= 0)];
        Read(record, snippet.Text, out Candidates seen);
        return Decision(seen, snippet.PlaceOf(pronoun), mentions, "snippet_" + writing.ToString().ToLowerInvariant());
    }

    private Example? Decision(Candidates seen, int pronoun, HashSet<int> meant, string kind)
    {
        List<Candidate> candidates = [.. seen.All.Where(one => one.Model == model && one.About.Start == pronoun)];
        List<bool> right = [.. candidates.Select(one => meant.Contains(one.Span.Start))];
        return candidates.Count > 1 && right.Count(yes => yes) == 1 ? Choice(candidates, right, kind) : null;
    }

    private IEnumerable<Example> Masked(ArticleRecord record, Text.Reading reading, NameMention mask)
    {
        Span span = reading.Tokens.SpanOf(mask.First, mask.End - 1);
        HashSet<int> earlier = MentionsOf(reading, mask.Name, mask.First);
        string masked =
            record.Text[..span.Start] + PronounFor(reading, mask)
                + record.Text[(IsOwner(reading, mask) ? reading.Tokens[mask.End].End : span.End)..];
        Text.Reading again = Read(record, masked, out Candidates seen);
        string kind =
            IsBehindQuote(reading, mask)
                ? reading.Tokens[mask.First - 1].Kind != TokenKind.Mark ? "inverted" : BehindQuote
                : IsOwner(reading, mask) ? "owner" : "masked";
        if (Decision(seen, span.Start, earlier, kind) is { } example) yield return example;
        if (InSnippet(record, again, masked, mask.First, span.Start, earlier, Writing(mask.First)) is { } snippet) yield return snippet;
    }

    /// <summary>Whether the name stands in the writer's own words and the person was mentioned shortly before.</summary>
    private static bool MayMask(Text.Reading reading, NameMention mention)
    {
        if (mention is not { IsOneWord: true, Name: { Kind: NameKind.Person } person }
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
