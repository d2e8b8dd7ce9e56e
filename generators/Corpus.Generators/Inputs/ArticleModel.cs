using System;
using Corpus.Generators.Naming;
using Corpus.Roslyn;
using Corpus.Text.Canonical;

namespace Corpus.Generators.Inputs;

/// <summary>Everything about an article that the generated code needs. Plain data with value equality.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Member">Its place among the generated classes, before name clashes are resolved.</param>
/// <param name="Resource">The name of the embedded resource with its text.</param>
/// <param name="Facts">Its encoded facts.</param>
/// <param name="Summary">The content of its tooltip.</param>
/// <param name="Speakers">The speakers it quotes, in the ordinal order of their members.</param>
/// <param name="Entities">The people and bodies that it names.</param>
/// <param name="Dateline">Where it was filed, as its dateline writes it.</param>
/// <param name="Diagnostics">The errors of its file.</param>
/// <param name="Start">The start of its file, where errors of its name are reported.</param>
/// <param name="Reporting">How its findings are reported.</param>
internal sealed record ArticleModel(
    string Id,
    MemberPath Member,
    string Resource,
    string Facts,
    Summary Summary,
    EquatableArray<SpeakerMember> Speakers,
    EquatableArray<ArticleEntity> Entities,
    string? Dateline,
    EquatableArray<DiagnosticInfo> Diagnostics,
    Place Start,
    Reporting Reporting)
{
    /// <summary>The key that orders the article among all.</summary>
    public ArticleOrder Order => new(Id, Resource);
}

/// <summary>The content of an article's tooltip; each part may be missing.</summary>
internal sealed record Summary(string? Headline, string? Published, string? Publisher, string? Lead);
