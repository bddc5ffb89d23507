namespace AssistedMessaging.Disclosures;

/// <summary>How well a rule is known. Only the last two can make it apply for sure.</summary>
public enum DisclosureCertainty
{
    /// <summary>M: from memory.</summary>
    Memory = 0,

    /// <summary>C: from pages that are too weak to cite, or from sources that contradict each other.</summary>
    Conflicting,

    /// <summary>B: several law firms agree, or an official text was read in part.</summary>
    Agreed,

    /// <summary>A: the text of the law was read, or an agency's page about it.</summary>
    Official,
}
