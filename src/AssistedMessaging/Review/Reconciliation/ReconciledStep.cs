namespace AssistedMessaging.Review.Reconciliation;

/// <summary>A step that rested on a consent decision.</summary>
public enum ReconciledStep
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>A message was drafted.</summary>
    Drafted,

    /// <summary>A message was released.</summary>
    Released,
}
