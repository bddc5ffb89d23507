namespace AssistedMessaging.Moderation;

/// <summary>A part of a message.</summary>
public enum MessagePart
{
    /// <summary>The body.</summary>
    Body = 0,

    /// <summary>The subject.</summary>
    Subject,
}
