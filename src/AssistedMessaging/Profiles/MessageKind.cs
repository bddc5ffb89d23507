namespace AssistedMessaging.Profiles;

/// <summary>Which message of a conversation is drafted.</summary>
public enum MessageKind
{
    /// <summary>The first message.</summary>
    Initial = 0,

    /// <summary>The one message that may follow when the first was not answered.</summary>
    FollowUp,
}
