namespace AssistedMessaging.Profiles;

/// <summary>Where somebody lives or a job is done.</summary>
public sealed class Place
{
    /// <summary>City or town, as it should be written in a message.</summary>
    public string? City { get; init; }

    /// <summary>ISO 3166-2 code of the subdivision, for instance <c>US-CA</c>; laws may depend on it.</summary>
    public string? Subdivision { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country, for instance <c>NL</c>. A code that is not in the standard counts as unknown.</summary>
    public string? Country { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Place);
}
