using System;

namespace VerifyTests;

/// <summary>A text that is not what its snapshot says.</summary>
#pragma warning disable CA1032, RCS1194 // Thrown here alone, always with a message.
public sealed class VerifyException(string message) : Exception(message);
