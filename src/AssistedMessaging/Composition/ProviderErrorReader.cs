namespace AssistedMessaging.Composition;

/// <summary>Says what an exception of a provider's client means; null where it does not know it.</summary>
/// <param name="exception">The exception.</param>
public delegate ProviderError? ProviderErrorReader(Exception exception);
