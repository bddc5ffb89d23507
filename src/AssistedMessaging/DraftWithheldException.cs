namespace AssistedMessaging;

/// <summary>A gate or guard says no where only a value could be returned. The message holds the code only.</summary>
public sealed class DraftWithheldException : Exception
{
    internal DraftWithheldException(string code)
        : base($"Withheld: {code}") => Code = code;

    /// <summary>Stable code, for instance <c>consent.not-available</c>.</summary>
    public string Code { get; }
}
