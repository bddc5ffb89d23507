namespace AssistedMessaging.Profiles;

/// <summary>An earlier application of the candidate to the hiring company.</summary>
public sealed class PastApplication
{
    /// <summary>Title of the job applied for.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Day of the application.</summary>
    public DateOnly? On { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(PastApplication);
}
