using AssistedMessaging.Profiles;

namespace AssistedMessaging.Disclosures;

/// <summary>What the host knows of its messages besides profile and posting, for the disclosure rules.</summary>
public sealed class DisclosureOptions
{
    /// <summary>The rules.</summary>
    /// <value>Default <see cref="DisclosureRules.Default"/>; <see cref="DisclosureRules.None"/> asks for nothing.</value>
    public DisclosureRules Rules { get; set; } = DisclosureRules.Default;

    /// <summary>Number of employees of the employer.</summary>
    /// <value>Default null: not known, so that rules with a threshold are possible at most.</value>
    public int? Employees { get; set; }

    /// <summary>Whether candidates' data came from somebody else than the candidates.</summary>
    /// <value>Default null: not known.</value>
    public bool? DataFromThirdParty { get; set; }

    /// <summary>Where the supervisors of the jobs sit.</summary>
    /// <value>Default null: not known.</value>
    public Place? SupervisorLocation { get; set; }

    /// <summary>Wording that the host has approved; a message that holds it says what it stands for. The library inserts none of it.</summary>
    public IList<DisclosureStatement> Statements { get; private set; } = [];

    internal DisclosureOptions Copy() => new()
    {
        Rules = Rules,
        Employees = Employees,
        DataFromThirdParty = DataFromThirdParty,
        SupervisorLocation = SupervisorLocation,
        Statements = [.. Statements],
    };
}
