#if !NET8_0_OR_GREATER
#pragma warning disable IDE0130 // The compiler and the trimmer know these by their full names.
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the trimmer what reflection needs; read on net8.0 only.</summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}

/// <summary>What reflection needs.</summary>
internal enum DynamicallyAccessedMemberTypes
{
    /// <summary>Public fields.</summary>
    PublicFields = 32,
}
#endif
