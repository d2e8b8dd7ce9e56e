using System;
using System.Reflection;
using System.Threading;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Marks a test class whose tests verify snapshots: tells <see cref="Verifier"/> which test is running.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UsesVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    internal static MethodInfo? RunningTest => Running.Value;

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}
