using System;

namespace VerifyTests;

/// <summary>A text differs from its snapshot.</summary>
#pragma warning disable CA1032, RCS1194 // Thrown here alone, always with a message.
public sealed class VerifyException(string message) : Exception(message);
