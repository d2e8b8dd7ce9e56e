using System;
using Corpus.Generators.Naming;
using Corpus.Roslyn;

namespace Corpus.Generators.Inputs;

/// <summary>All that is generated from about an article. Plain data, equal where nothing has changed.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Member">Where it stands among the generated classes, as long as no other article stands there too.</param>
/// <param name="Resource">The name of the embedded resource that is its text.</param>
/// <param name="Facts">What was found in it, encoded.</param>
/// <param name="Summary">What its tooltip says.</param>
/// <param name="Speakers">The speakers it quotes, in the ordinal order of their members.</param>
/// <param name="Diagnostics">What is structurally wrong with it.</param>
/// <param name="Start">The start of its file, where what is wrong with its name is reported.</param>
/// <param name="Reporting">How what is found in it is reported.</param>
internal sealed record ArticleModel(
    string Id,
    MemberPath Member,
    string Resource,
    string Facts,
    Summary Summary,
    EquatableArray<SpeakerMember> Speakers,
    EquatableArray<DiagnosticInfo> Diagnostics,
    Place Start,
    Reporting Reporting)
{
    /// <summary>What the article's place among all depends on.</summary>
    public ArticleOrder Order => new(Id, Resource);
}

/// <summary>What a tooltip says about an article; each part may be missing.</summary>
internal sealed record Summary(string? Headline, string? Published, string? Publisher, string? Lead);
