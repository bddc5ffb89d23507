namespace AssistedMessaging.Testing;

/// <summary>A prompt does not have the property that a <see cref="PromptAssert"/> asked for.</summary>
/// <remarks>The message names fields and places, never a value.</remarks>
public sealed class PromptAssertException : Exception
{
    internal PromptAssertException(string message)
        : base(message)
    {
    }
}
