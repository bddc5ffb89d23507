namespace AssistedMessaging.Consent.Training;

/// <summary>Whether a person is of age where they live. The host says so; the library guesses no age.</summary>
public enum AgeGroup
{
    /// <summary>Not known; as closed to training as <see cref="Minor"/>.</summary>
    Unknown = 0,

    /// <summary>Not of age.</summary>
    Minor,

    /// <summary>Of age.</summary>
    Adult,
}
