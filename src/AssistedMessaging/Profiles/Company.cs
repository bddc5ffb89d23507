namespace AssistedMessaging.Profiles;

/// <summary>A company as its own page presents it.</summary>
public sealed class Company
{
    /// <summary>Name as it should be written in a message.</summary>
    public required string Name { get; init; }

    /// <summary>What the company says it does.</summary>
    public string? Information { get; init; }

    /// <summary>How the company describes working there.</summary>
    public string? Culture { get; init; }

    /// <summary>The values the company names.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Company);
}
