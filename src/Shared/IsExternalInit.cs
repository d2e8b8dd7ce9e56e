// What the compiler looks for and netstandard2.0 does not have.
#pragma warning disable IDE0130, MA0182
namespace System.Runtime.CompilerServices;

/// <summary>Lets <c>init</c> accessors and records compile.</summary>
internal static class IsExternalInit;
