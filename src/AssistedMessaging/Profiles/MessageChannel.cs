namespace AssistedMessaging.Profiles;

/// <summary>Where a message will be sent, as far as that decides its length. Limits are data: sources differ and platforms change them.</summary>
public sealed class MessageChannel
{
    /// <summary>A platform's own mail: subject 200, body 1,900 characters.</summary>
    public static MessageChannel InMail { get; } = new() { Name = "inmail", MaxSubject = 200, MaxBody = 1_900 };

    /// <summary>E-mail: subject 200, body 5,000 characters.</summary>
    public static MessageChannel Email { get; } = new() { Name = "email", MaxSubject = 200, MaxBody = 5_000 };

    /// <summary>A note with an invitation: no subject, body 300 characters.</summary>
    public static MessageChannel ConnectionNote { get; } = new() { Name = "connection-note", MaxSubject = 0, MaxBody = 300 };

    /// <summary>The name of the channel.</summary>
    public required string Name { get; init; }

    /// <summary>Most UTF-16 code units of a subject; 0 = the channel has no subject.</summary>
    public required int MaxSubject { get; init; }

    /// <summary>Most UTF-16 code units of a body.</summary>
    public required int MaxBody { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
