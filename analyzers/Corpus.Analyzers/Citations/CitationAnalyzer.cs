using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Corpus.Checking;
using Corpus.Citations;
using Corpus.Facts;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Citations;

/// <summary>
/// Checks C# that cites articles: the words of <c>Cite</c> (CORP4001), the id of <c>Find</c> (CORP4002), the speaker of
/// <c>QuotesBy</c> (CORP4003). It is silent where the code does not say which article it means.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor NotThere = Descriptors.OfCode.Single(rule => rule.Id == "CORP4001");
    private static readonly DiagnosticDescriptor NoSuchId = Descriptors.OfCode.Single(rule => rule.Id == "CORP4002");
    private static readonly DiagnosticDescriptor NotQuoted = Descriptors.OfCode.Single(rule => rule.Id == "CORP4003");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfCode;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            ArticleManifest manifest = Manifests.Of(start.Options.AdditionalFiles, start.CancellationToken);
            if (manifest.Articles.Count == 0) return;
            var articles = new CitedArticles(start.Options, manifest, start.CancellationToken);
            start.RegisterOperationAction(operation => Check(operation, articles), OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, CitedArticles articles)
    {
        var call = (IInvocationOperation)context.Operation;
        switch (call.TargetMethod.Name)
        {
            case "Cite" when IsOwn(call) && call.Arguments.Length == 1 && Constants.TextOf(call.Arguments[0].Value) is { } words:
                CheckWords(context, call, words, articles);
                break;
            case "Find" when CitedReceiver.FoundById(call) is { } id:
                CheckId(context, call, id, articles);
                break;
            case "QuotesBy" when IsOwn(call) && call.Arguments.Length == 1:
                CheckSpeaker(context, call);
                break;
        }
    }

    private static bool IsOwn(IInvocationOperation call) =>
        call is { Instance: not null, TargetMethod.ContainingType.ContainingNamespace.Name: "Corpus" };

    private static void CheckWords(OperationAnalysisContext context, IInvocationOperation call, string words, CitedArticles articles)
    {
        if (CitedReceiver.Of(call.Instance, context.CancellationToken) is not { } cited) return;
        if (cited.Article is not { } number)
        {
            if (!articles.Index.Holds(words)) ReportNowhere(context, call, words, articles);
            return;
        }
        IndexEntry entry = cited.Members.Articles[number];
        if (articles.TextOf(entry.Resource, context.CancellationToken) is not { } text) return;
        bool inQuotes = call.TargetMethod.ContainingType.Name == "Quote";
        IEnumerable<Span> parts = inQuotes
            ? articles.Read(entry.Resource, context.CancellationToken)?.Quotes.Select(quote => quote.Span) ?? []
            : [new Span(0, text.Length)];
        var searched = CitedWords.Of(words);
        string whole = text.ToString();
        if (searched.IsEmpty || parts.Any(part => searched.FindIn(whole, part) is not null)) return;
        string where = (inQuotes ? "a quote of “" : "“") + entry.Id + "”";
        NearestPassage? nearest = NearestPassage.In(whole, words);
        Report(context, NotThere, call, "“" + Citing.OneLine(words) + "” does not stand in " + where + "."
            + (nearest is { } passage ? " The nearest passage is “" + Citing.OneLine(passage.Span.Of(whole)) + "”." : ""),
            nearest is { } there ? CitationFix.OneLine(there.Span.Of(whole)) : null,
            nearest is { } place ? [articles.PlaceOf(entry.Resource, text, place.Span)] : []);
    }

    private static void ReportNowhere(OperationAnalysisContext context, IInvocationOperation call, string words, CitedArticles articles)
    {
        string message = "“" + Citing.OneLine(words) + "” does not stand in any article.";
        if (articles.Index.Nearest(words) is not var (resource, passage)
            || articles.TextOf(resource, context.CancellationToken) is not { } text)
        {
            Report(context, NotThere, call, message, null, []);
            return;
        }
        string nearest = passage.Span.Of(text.ToString());
        Report(
            context, NotThere, call, message + " The nearest passage is “" + Citing.OneLine(nearest) + "”.", CitationFix.OneLine(nearest),
            [articles.PlaceOf(resource, text, passage.Span)]);
    }

    private static void CheckId(OperationAnalysisContext context, IInvocationOperation call, string id, CitedArticles articles)
    {
        if (CitedReceiver.FoundIn(call, context.CancellationToken) is not { } members || members.Articles.Any(article => article.Id == id))
            return;
        string? nearest = NearestName.Of(id, members.Articles.Select(article => article.Id));
        Report(context, NoSuchId, call, "No article has the id “" + id + "”."
            + (nearest is null ? "" : " The nearest id is “" + nearest + "”."), nearest, []);
    }

    private static void CheckSpeaker(OperationAnalysisContext context, IInvocationOperation call)
    {
        CancellationToken cancellation = context.CancellationToken;
        if (call.Arguments[0].Value is not IFieldReferenceOperation { Field: var field }
            || GeneratedSpeakers.Of(field, cancellation) is not { } speakers
            || speakers.Find(field) is not { } speaker
            || CitedReceiver.Of(call.Instance, cancellation) is not { Article: { } number } cited
            || GeneratedSpeakers.IsQuotedIn(speaker, number))
            return;
        string quoted = string.Join(", ", speakers.QuotedIn(number).Take(5));
        Report(context, NotQuoted, call, "“" + cited.Members.Articles[number].Id + "” does not quote " + speaker.Name + "."
            + (quoted.Length == 0 ? " It quotes nobody by name." : " It quotes " + quoted + "."), null, []);
    }

    private static void Report(
        OperationAnalysisContext context, DiagnosticDescriptor rule, IInvocationOperation call, string message, string? replacement,
        Location[] places) => context.ReportDiagnostic(Diagnostic.Create(
        rule, call.Arguments[0].Syntax.GetLocation(), places, CitationFix.Properties(replacement), message));
}
