namespace AssistedMessaging.Profiles;

/// <summary>A person's name in the order in which the person writes it.</summary>
public sealed class PersonName
{
    /// <summary>What a message greets the person by; for names with one part, that part.</summary>
    public required string First { get; init; }

    /// <summary>Family name, or null for people with a single name.</summary>
    public string? Last { get; init; }

    /// <summary>The whole name as the person writes it.</summary>
    /// <value>Default: first and last name with a space between them. Set it where the family name stands first or there are more parts.</value>
    public string Full { get => field ?? (Last is null ? First : $"{First} {Last}"); init; }

    /// <summary>Shows nothing of the name, so that it can stand in a log line by accident.</summary>
    public override string ToString() => nameof(PersonName);
}
