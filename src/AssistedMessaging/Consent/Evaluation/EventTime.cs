using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>How events stand to each other in time.</summary>
internal static class EventTime
{
    /// <summary>From when the event counts.</summary>
    public static DateTimeOffset EffectOf(ConsentEvent e) => e.EffectiveAt ?? e.RecordedAt;

    /// <summary>The event that is later in effect. Of two at one instant kind and id choose, never their order in the ledger.</summary>
    public static ConsentEvent Latest(ConsentEvent? one, ConsentEvent other)
    {
        if (one is null)
            return other;

        var order = EffectOf(one).CompareTo(EffectOf(other));
        if (order == 0)
            order = one.Kind.CompareTo(other.Kind);
        if (order == 0)
            order = string.CompareOrdinal(one.Id, other.Id);

        return order >= 0 ? one : other;
    }
}
