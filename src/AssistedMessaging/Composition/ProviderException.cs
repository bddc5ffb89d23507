namespace AssistedMessaging.Composition;

/// <summary>A failure of a model's provider whose meaning is known. Adapters throw it; the library's guards too. Its message holds the code only.</summary>
public sealed class ProviderException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">Stable code, for instance <c>provider.rate-limited</c>.</param>
    /// <param name="retryAfter">How long to wait before another try.</param>
    public ProviderException(string code, TimeSpan? retryAfter = null)
        : base(code) => (Code, RetryAfter) = (code, retryAfter);

    /// <summary>Stable code.</summary>
    public string Code { get; }

    /// <summary>How long to wait before another try; null when nobody said.</summary>
    public TimeSpan? RetryAfter { get; }
}
