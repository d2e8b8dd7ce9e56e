#if !NET8_0_OR_GREATER
#pragma warning disable IDE0130 // System.Text.Json knows it by its full name.
namespace System.Text.Json.Serialization;

/// <summary>Keeps a member out of JSON; read on net8.0 only.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonIgnoreAttribute : Attribute;
#endif
