namespace AssistedMessaging.Disclosures;

/// <summary>Whether a law's words reach a personal message to a candidate.</summary>
public enum DisclosureReach
{
    /// <summary>They may or may not; such a rule is never more than possible.</summary>
    Unclear = 0,

    /// <summary>They do not; the rule stands in the data for impact assessments only.</summary>
    None,

    /// <summary>Most probably.</summary>
    Likely,

    /// <summary>They do.</summary>
    Direct,
}
