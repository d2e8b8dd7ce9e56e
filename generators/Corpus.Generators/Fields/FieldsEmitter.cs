using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Generators.Emit;
using Corpus.Generators.Inputs;
using Corpus.Text.Fields;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Fields;

/// <summary>
/// Writes the declared fields as members of every article: as extension properties, <c>article.Section</c>, or as extension methods,
/// <c>article.GetSection()</c>, where the language has no extension properties (before C# 14).
/// </summary>
internal static class FieldsEmitter
{
    private const string Receiver = "global::Corpus.Article article";

    public static SourceText Emit(IReadOnlyList<FieldDeclaration> fields, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        FieldMember[] members = [.. fields.Select(field => new FieldMember(field, options.KnowsNullable))];
        using (output.OpenNamespace(options.Namespace))
        {
            if (members.Any(member => member.Type == FieldType.Day)) DayAlias(output);
            output.Line("/// <summary>The fields of the articles, as the project declares them with CorpusField.</summary>");
            output.Generated();
            using (output.Open(options.Visibility + " static class " + CorpusOptions.FieldsClass))
            {
                if (options.HasExtensionProperties) Properties(output, members);
                else foreach (FieldMember member in members) Method(output, member);
                if (members.Any(member => member.Type == FieldType.Day)) DayGetter(output);
                foreach (FieldMember member in members)
                    if (member.Type == FieldType.Choice) ChoiceGetter(output, member);
            }
            foreach (FieldMember member in members)
                if (member.Type == FieldType.Choice) ChoiceType(output, member, options);
        }
        return output.ToSourceText();
    }

    private static void Properties(SourceWriter output, FieldMember[] members)
    {
        using SourceWriter.Block block = output.Open("extension(" + Receiver + ")");
        foreach (FieldMember member in members)
        {
            output.Line("/// <summary>" + Literal.Xml(member.Tooltip) + "</summary>");
            output.Line("public " + member.TypeName + " " + member.Name + " => " + member.Value + ";");
        }
    }

    private static void Method(SourceWriter output, FieldMember member)
    {
        output.Line("/// <summary>" + Literal.Xml(member.Tooltip) + "</summary>");
        output.Line("/// <param name=\"article\">The article.</param>");
        output.Line("public static " + member.TypeName + " Get" + member.Name + "(this " + Receiver + ") => " + member.Value + ";");
    }

    private static void DayAlias(SourceWriter output)
    {
        output.Line("#if NET6_0_OR_GREATER");
        output.Line("using " + FieldMember.Day + " = global::System.DateOnly;");
        output.Line("#else");
        output.Line("using " + FieldMember.Day + " = global::System.DateTime;");
        output.Line("#endif");
    }

    private static void DayGetter(SourceWriter output)
    {
        output.Line("");
        using SourceWriter.Block block = output.Open("private static " + FieldMember.Day + "? _day(" + Receiver + ", string field)");
        output.Line("global::System.DateTime? day = global::Corpus.Compiled.CompiledFields.Day(article, field);");
        output.Line("if (day == null) return null;");
        output.Line("#if NET6_0_OR_GREATER");
        output.Line("return global::System.DateOnly.FromDateTime(day.Value);");
        output.Line("#else");
        output.Line("return day.Value;");
        output.Line("#endif");
    }

    private static void ChoiceGetter(SourceWriter output, FieldMember member)
    {
        output.Line("");
        string signature = member.Name + "? _choose" + member.Name + "(" + Receiver + ", string field)";
        using SourceWriter.Block method = output.Open("private static " + signature);
        using SourceWriter.Block choices = output.Open("switch (global::Corpus.Compiled.CompiledFields.Text(article, field))");
        foreach ((string choice, string value) in member.Choices)
            output.Line("case " + Literal.String(value) + ": return " + member.Name + "." + choice + ";");
        output.Line("default: return null;");
    }

    private static void ChoiceType(SourceWriter output, FieldMember member, CorpusOptions options)
    {
        int number = 0;
        output.Line("");
        output.Line("/// <summary>The values of the field " + member.Name + ".</summary>");
        using SourceWriter.Block type = output.Open(options.Visibility + " enum " + member.Name);
        foreach ((string choice, string value) in member.Choices)
        {
            output.Line("/// <summary>" + Literal.Xml(value) + "</summary>");
            output.Line(choice + " = " + (++number).ToString(CultureInfo.InvariantCulture) + ",");
        }
    }
}
