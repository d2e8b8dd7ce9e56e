namespace Corpus.Text.Fields;

/// <summary>The types that a field may have.</summary>
internal enum FieldType
{
    /// <summary>The declaration is wrong: the field has no member, and its values are not checked.</summary>
    Unknown = 0,

    /// <summary><c>string</c>.</summary>
    Text = 1,

    /// <summary><c>string[]</c>: values with commas or semicolons between them.</summary>
    TextList = 2,

    /// <summary><c>bool</c>.</summary>
    Flag = 3,

    /// <summary><c>int</c>.</summary>
    Integer = 4,

    /// <summary><c>decimal</c>.</summary>
    Decimal = 5,

    /// <summary><c>DateOnly</c>.</summary>
    Day = 6,

    /// <summary><c>Uri</c>.</summary>
    Address = 7,

    /// <summary><c>enum</c>: a type made of the declared values.</summary>
    Choice = 8,
}
