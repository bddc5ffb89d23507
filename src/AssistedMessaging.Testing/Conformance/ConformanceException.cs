namespace AssistedMessaging.Testing.Conformance;

/// <summary>An implementation breaks a law of its seam. The message names the law and what was seen.</summary>
public sealed class ConformanceException : Exception
{
    internal ConformanceException(IReadOnlyList<string> laws, string message, Exception? inner = null)
        : base(message, inner) => Laws = laws;

    /// <summary>Names of the laws that are broken.</summary>
    public IReadOnlyList<string> Laws { get; }
}
