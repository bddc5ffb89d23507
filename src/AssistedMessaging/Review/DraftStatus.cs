namespace AssistedMessaging.Review;

/// <summary>Where a draft stands between the corridor and the host: Drafted, Reviewed, (Edited,) Approved, Released; or Rejected.</summary>
public enum DraftStatus
{
    /// <summary>Nobody has looked yet.</summary>
    Drafted = 0,

    /// <summary>A person has seen the words.</summary>
    Reviewed,

    /// <summary>A person has changed the words; they are not approved.</summary>
    Edited,

    /// <summary>A person has approved the exact words.</summary>
    Approved,

    /// <summary>A person has turned the draft down.</summary>
    Rejected,

    /// <summary>The words were given to the host, once.</summary>
    Released,
}
