namespace AssistedMessaging;

/// <summary>How much of a candidate's name stands in messages. No model sees any of it.</summary>
public enum NameExposure
{
    /// <summary>The first name only, also where a form of address asks for the whole name.</summary>
    FirstName = 0,

    /// <summary>First name and whole name.</summary>
    FullName,
}
