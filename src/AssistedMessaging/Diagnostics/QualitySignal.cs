namespace AssistedMessaging.Diagnostics;

/// <summary>What can go wrong with drafts so often that somebody has to look (S-80).</summary>
public enum QualitySignal
{
    /// <summary>Not said; no threshold can be set for it.</summary>
    Unknown = 0,

    /// <summary>A written message was blocked by its checks; counted over all messages that were checked.</summary>
    Blocked,

    /// <summary>A written message claims what no field supports; counted over all messages that were checked.</summary>
    Ungrounded,

    /// <summary>A draft lacks what the law surely asks a message to say; counted over all drafts that were kept.</summary>
    MissingDisclosure,

    /// <summary>A user voted a draft down; counted over all votes.</summary>
    ThumbsDown,
}
