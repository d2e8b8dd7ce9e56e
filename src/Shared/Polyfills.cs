// Types that the compiler looks for and netstandard2.0 does not have.
#pragma warning disable IDE0130, MA0182
namespace System.Runtime.CompilerServices
{
    /// <summary>Lets <c>init</c> accessors and records compile.</summary>
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Says that an argument is not null when the method returns the given value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}
