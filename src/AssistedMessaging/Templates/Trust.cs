namespace AssistedMessaging.Templates;

/// <summary>Who answers for a stretch of rendered text.</summary>
public enum Trust
{
    /// <summary>Data of a candidate, a posting, a company page or a recruiter: quoted wherever it is printed.</summary>
    Untrusted = 0,

    /// <summary>A value that the library made itself, for instance a slot's token.</summary>
    Trusted,

    /// <summary>The template's own words.</summary>
    Literal,
}
