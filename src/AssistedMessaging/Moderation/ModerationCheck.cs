namespace AssistedMessaging.Moderation;

/// <summary>A moderator as it is registered: under which id and version, for which stages, here or at a remote service.</summary>
public sealed class ModerationCheck
{
    /// <summary>Stable id, for instance <c>grounding</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version of its rules.</summary>
    public string Version { get; init; } = "1";

    /// <summary>The check itself.</summary>
    public required IModerator Moderator { get; init; }

    /// <summary>Stages at which it is asked.</summary>
    public required IReadOnlyList<ModerationStage> Stages { get; init; }

    /// <summary>Whether it asks a remote service. Remote checks run side by side after the local ones, each with a time-out.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id}/{Version}";
}
