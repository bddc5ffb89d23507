namespace AssistedMessaging.Profiles;

/// <summary>A school or university that a candidate attends or attended.</summary>
public sealed class School
{
    /// <summary>Name of the school.</summary>
    public required string Name { get; init; }

    /// <summary>Degree or field of study.</summary>
    public string? Degree { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(School);
}
