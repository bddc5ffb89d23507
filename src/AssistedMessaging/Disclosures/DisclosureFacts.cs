using AssistedMessaging.Profiles;

namespace AssistedMessaging.Disclosures;

/// <summary>What is known of a message. A fact that is null is not known: a rule that depends on it is possible at most.</summary>
public sealed class DisclosureFacts
{
    /// <summary>The day on which the message would go out.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where it is to be sent, <see cref="MessageChannel.Name"/>.</summary>
    public string? Channel { get; init; }

    /// <summary>How many people get it, in this batch.</summary>
    /// <value>Default 1.</value>
    public int Recipients { get; init; } = 1;

    /// <summary>Whether it is about a job.</summary>
    public bool HasJob { get; init; }

    /// <summary>Where the job is done.</summary>
    public Place? JobLocation { get; init; }

    /// <summary>Whether the job can be done from anywhere.</summary>
    public bool? IsRemote { get; init; }

    /// <summary>Where the supervisor of the job sits.</summary>
    public Place? SupervisorLocation { get; init; }

    /// <summary>Where the recipient lives.</summary>
    public Place? RecipientLocation { get; init; }

    /// <summary>Number of employees of the employer.</summary>
    public int? Employees { get; init; }

    /// <summary>Whether it is the first message to the person.</summary>
    public bool? IsFirstContact { get; init; }

    /// <summary>Whether the person's data came from somebody else, for instance from a platform.</summary>
    public bool? DataFromThirdParty { get; init; }

    /// <summary>Whether a machine talks to the person without a person in between.</summary>
    public bool? AiTalks { get; init; }

    /// <summary>Elements that the message holds already.</summary>
    public IReadOnlyCollection<string> Present { get; init; } = [];

    /// <summary>The day only.</summary>
    public override string ToString() => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
