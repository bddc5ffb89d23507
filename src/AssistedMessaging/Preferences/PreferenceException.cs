namespace AssistedMessaging.Preferences;

/// <summary>Preferences or custom contents cannot be read or changed so. The message holds the code only.</summary>
public sealed class PreferenceException : Exception
{
    internal PreferenceException(string code)
        : base(code) => Code = code;

    /// <summary>Stable code, for instance <c>preferences.administrator-only</c>.</summary>
    public string Code { get; }
}
