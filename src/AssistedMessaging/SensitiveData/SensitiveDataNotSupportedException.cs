namespace AssistedMessaging.SensitiveData;

/// <summary>
/// A request about sensitive personal data is not supported (S-31). The same content as the refusal; the message holds the code only.
/// </summary>
public sealed class SensitiveDataNotSupportedException : Exception
{
    /// <summary>Wraps a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    public SensitiveDataNotSupportedException(SensitiveDataRefusal refusal)
        : base($"Requests about sensitive personal data are not supported ({refusal?.Code}).")
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Refusal = refusal;
    }

    /// <summary>What was refused and why.</summary>
    public SensitiveDataRefusal Refusal { get; }
}
