namespace AssistedMessaging.Composition;

/// <summary>Why a call to a model failed.</summary>
/// <param name="Code">Stable code, for instance <c>provider.rate-limited</c>.</param>
/// <param name="RetryAfter">How long to wait before another try; null when nobody said.</param>
public readonly record struct ProviderError(string Code, TimeSpan? RetryAfter = null);
