using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using Corpus.Facts;

namespace Corpus.Compiled;

/// <summary>
/// The values of the fields that a project declares with <c>CorpusField</c>. For generated code: each method gives the value of one type,
/// or null where the article does not state it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledFields
{
    /// <summary>Gets a value as text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="field">The name of the field.</param>
    public static string? Text(Article article, string field) =>
        (article ?? throw new ArgumentNullException(nameof(article))).Fields.TryGetValue(field, out string? value) ? value : null;

    /// <summary>Gets a list of values.</summary>
    /// <inheritdoc cref="Text"/>
    public static IReadOnlyList<string>? List(Article article, string field) =>
        Text(article, field)?.Split([FieldValues.Separator], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets a truth value.</summary>
    /// <inheritdoc cref="Text"/>
    public static bool? Flag(Article article, string field) => Text(article, field) is { } value ? value == "true" : null;

    /// <summary>Gets a whole number.</summary>
    /// <inheritdoc cref="Text"/>
    public static int? Integer(Article article, string field) =>
        Text(article, field) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Gets a number.</summary>
    /// <inheritdoc cref="Text"/>
    public static decimal? Decimal(Article article, string field) =>
        Text(article, field) is { } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Gets a day, at midnight.</summary>
    /// <inheritdoc cref="Text"/>
    public static DateTime? Day(Article article, string field) => Text(article, field) is { } value
        ? DateTime.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <summary>Gets an address.</summary>
    /// <inheritdoc cref="Text"/>
    public static Uri? Address(Article article, string field) => Text(article, field) is { } value ? new Uri(value) : null;

    /// <summary>Makes the exception for a required field that an article does not state.</summary>
    /// <inheritdoc cref="Text"/>
    public static InvalidOperationException Missing(Article article, string field) => new(
        "The article '" + (article ?? throw new ArgumentNullException(nameof(article))).Id + "' does not state its " + field
            + ", which the project requires. CORP0004 told so when the project was built.");
}
