namespace AssistedMessaging.Disclosures;

/// <summary>Whether a rule asks something of a message.</summary>
public enum DisclosureApplicability
{
    /// <summary>It does not.</summary>
    No = 0,

    /// <summary>It may: the rule is not certain, does not clearly reach messages to candidates, or depends on a fact that is not known.</summary>
    Possibly,

    /// <summary>It does, as far as the library's data go. Not legal advice.</summary>
    Yes,
}
