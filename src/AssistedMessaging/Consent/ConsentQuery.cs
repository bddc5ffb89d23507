using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent;

/// <summary>A question: may this purpose be pursued for this person, with these kinds of data, at this instant?</summary>
public sealed class ConsentQuery
{
    /// <summary>The name of the one controller where the host names none.</summary>
    internal const string HostController = "host";

    private static readonly IReadOnlyList<DataCategory> ProfileOnly = [DataCategory.Profile];

    /// <summary>The person, by the host's key; a person and not a role (S-20).</summary>
    public required string PersonId { get; init; }

    /// <summary>Other keys by which the person may be on the suppression list; see <see cref="Candidate.ReturnKeys"/>.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> ReturnKeys { get; init; } = [];

    /// <summary>What the data is wanted for.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Who wants it. Compared ordinally.</summary>
    /// <value>Default: one controller for the whole host.</value>
    public string Controller { get; init; } = HostController;

    /// <summary>The group of <see cref="Controller"/> and the others in it: what was denied to one of them is denied to all (S-15).</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> Affiliates { get; init; } = [];

    /// <summary>The contract under which the question is asked; its prohibitions count.</summary>
    public ContractId Contract { get; init; }

    /// <summary>Kinds of data that are wanted. An empty list asks about all kinds.</summary>
    /// <value>Default: <see cref="DataCategory.Profile"/>.</value>
    public IReadOnlyList<DataCategory> Categories { get; init; } = ProfileOnly;

    /// <summary>Profile location of the person (S-16); not an IP address, not the recruiter's or the job's place.</summary>
    public Place? Location { get; init; }

    /// <summary>Where in the draft's life the question is asked.</summary>
    public GatePhase Phase { get; init; }

    /// <summary>The instant for which the answer is wanted.</summary>
    /// <value>null = now.</value>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>What was known at that instant; events recorded later are not seen.</summary>
    /// <value>null = everything known now.</value>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>Purpose and phase only.</summary>
    public override string ToString() => $"{Purpose} at {Phase}";
}
