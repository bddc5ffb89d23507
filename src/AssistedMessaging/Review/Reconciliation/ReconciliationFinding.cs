namespace AssistedMessaging.Review.Reconciliation;

/// <summary>How a decision of then stands now.</summary>
public enum ReconciliationFinding
{
    /// <summary>Nobody could say: the gate did not answer, or does not know any more.</summary>
    Unknown = 0,

    /// <summary>As known now, the person had said no at or before the step: it was learned late, or came at the same moment.</summary>
    DeniedThen,

    /// <summary>The person said no within the span after the release, so perhaps before the host had sent it.</summary>
    DeniedAfterwards,
}
