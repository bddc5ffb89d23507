namespace AssistedMessaging.Preferences;

/// <summary>A setting's value and where it comes from.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed class ResolvedSetting<T>
{
    /// <summary>The value that counts.</summary>
    public required T Value { get; init; }

    /// <summary>The level that decided; of a list, the most general level that has something in it.</summary>
    public required PreferenceSource Source { get; init; }

    /// <summary>Whether a more general level insists on the value, so that a recruiter cannot change it.</summary>
    public bool IsLocked { get; init; }

    /// <summary>When the value was set; null for the library's defaults and for a request.</summary>
    public DateTimeOffset? SetAt { get; init; }

    /// <summary>Who set it; null for the library's defaults and for a request.</summary>
    public string? SetBy { get; init; }

    /// <summary>The source only.</summary>
    public override string ToString() => Source.ToString();
}
