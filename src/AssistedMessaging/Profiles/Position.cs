namespace AssistedMessaging.Profiles;

/// <summary>One step of a candidate's career.</summary>
public sealed class Position
{
    /// <summary>Job title held.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the employer.</summary>
    public string? Company { get; init; }

    /// <summary>First month, any day of it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last month, any day of it; null = still there or not known.</summary>
    public DateOnly? Until { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Position);
}
