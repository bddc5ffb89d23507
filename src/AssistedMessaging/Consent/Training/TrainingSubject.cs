using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Training;

/// <summary>A person whose data is in a record.</summary>
public sealed class TrainingSubject
{
    /// <summary>The person, by the host's key; a person and not a role (S-20).</summary>
    public required string PersonId { get; init; }

    /// <summary>Profile location of the person now.</summary>
    /// <value>null = not known, which permits nothing where a rule depends on it.</value>
    public Place? Location { get; init; }

    /// <summary>Whether the person is of age. Only an adult's data is used for training.</summary>
    /// <value>Default <see cref="AgeGroup.Unknown"/>, which holds the record back: a proposal of the library, no reading of a law.</value>
    public AgeGroup Age { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => PersonId;
}
