using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Regions;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>What the ledger says about one question.</summary>
internal sealed class PersonHistory
{
    private static readonly PersonHistory Nothing = new();

    /// <summary>The person's no that stands; null without one.</summary>
    public ConsentEvent? StandingNo { get; private init; }

    /// <summary>The person's yes that counts; null without one.</summary>
    public ConsentEvent? Grant { get; private init; }

    /// <summary>Whether a yes ran out that nothing renewed.</summary>
    public bool GrantRanOut { get; private init; }

    /// <summary>The contract's prohibition in force; null without one.</summary>
    public ConsentEvent? ContractBan { get; private init; }

    /// <summary>Regions that the person left and whose rules still count.</summary>
    public IReadOnlyList<Region> FormerRegions { get; private init; } = [];

    /// <summary>Reads the events, which are in ledger order.</summary>
    public static PersonHistory Read(ConsentQuery query, PurposePlan plan, IReadOnlyList<ConsentEvent> events, DateTimeOffset asOf)
    {
        if (events.Count == 0)
            return Nothing;

        var scope = new EventScope(query, plan, asOf);
        var will = MemberWill.Read(scope, events);
        return new PersonHistory
        {
            StandingNo = will.StandingNo,
            Grant = will.Grant,
            GrantRanOut = will.GrantRanOut,
            ContractBan = Evaluation.ContractBan.Find(scope, events),
            FormerRegions = Evaluation.FormerRegions.Find(scope, events),
        };
    }
}
