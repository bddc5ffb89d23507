namespace AssistedMessaging.Disclosures;

/// <summary>A fact on which a rule depends besides place, time and number.</summary>
internal enum DisclosureCondition
{
    /// <summary>The message is about a job.</summary>
    Job,

    /// <summary>It is the first message to the person.</summary>
    FirstContact,

    /// <summary>The person's data came from somebody else.</summary>
    DataFromThirdParty,

    /// <summary>A machine talks to the person without a person in between.</summary>
    AiTalks,
}
