using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Corpus.Facts;

namespace Corpus.Tests.Facts;

/// <summary>Writes every value in facts as text: two facts are equal if their dumps are. A new member is dumped automatically.</summary>
internal static class FactsDump
{
    public static string Of(ArticleFacts facts)
    {
        var output = new StringBuilder();
        Write(output, facts);
        return output.ToString();
    }

    private static void Write(StringBuilder output, object? value)
    {
        switch (value)
        {
            case null:
                output.Append("null");
                break;
            case string text:
                output.Append('"').Append(text).Append('"');
                break;
            case IEnumerable items:
                output.Append('[');
                foreach (object? item in items) Write(output, item);
                output.Append(']');
                break;
            case DateTime day:
                output.Append(day.ToString("o", CultureInfo.InvariantCulture));
                break;
            case Enum or ValueType and IFormattable:
                output.AppendFormat(CultureInfo.InvariantCulture, "{0}", value);
                break;
            default:
                Members(output, value);
                break;
        }
        output.Append(' ');
    }

    private static void Members(StringBuilder output, object value)
    {
        output.Append('{').Append(value.GetType().Name);
        foreach (PropertyInfo property in value.GetType().GetProperties(
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(IsStored))
        {
            output.Append(' ').Append(property.Name).Append('=');
            Write(output, property.GetValue(value));
        }
        output.Append('}');
    }

    // Not stored: members that need the article, and members that follow from others.
    private static bool IsStored(PropertyInfo property) =>
        property.Name is not (nameof(Passage.Article) or nameof(Passage.Text) or nameof(Speaker.Quotes) or nameof(Span.End)
            or nameof(Quote.ContentText) or nameof(Quote.Attribution)
            or nameof(Speaker.Person) or "EqualityContract")
        || property.DeclaringType == typeof(ArticleFacts);
}
