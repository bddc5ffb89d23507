using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Regions;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>Answers one question from policy and ledger, in eleven steps of which the first that applies decides.</summary>
internal sealed class ConsentEvaluation(ConsentPolicy policy, ConsentQuery query, DateTimeOffset now)
{
    private readonly DateTimeOffset _asOf = query.AsOf ?? now;
    private readonly DateTimeOffset _knownAt = query.KnownAt ?? now;
    private readonly Region _region = Region.Of(query.Location);

    /// <summary>Answers from the events of the person and the contract; null when they could not be read completely.</summary>
    public ConsentDecision Decide(IReadOnlyList<ConsentEvent>? events)
    {
        ConsentDecision? strictest = null;
        foreach (var plan in policy.PlansFor(query.Purpose))
        {
            var decision = Decide(plan, events);
            if (strictest is null || StrictnessOf(decision) < StrictnessOf(strictest))
                strictest = decision;
        }

        return strictest ?? Answer(ConsentState.Unknown, ConsentReason.NoPolicy);
    }

    private ConsentDecision Decide(PurposePlan plan, IReadOnlyList<ConsentEvent>? events)
    {
        var history = events is null ? null : PersonHistory.Read(query, plan, events, _asOf);
        var rows = ApplicableRows.Find(plan, _region, history?.FormerRegions ?? [], _asOf);

        // 1. Is there a row for this purpose, place and instant?
        if (rows.HasGap)
            return Answer(ConsentState.Unknown, ConsentReason.NoPolicy);

        // 2. Is a kind of data excluded? Not even a grant opens it.
        if (rows.FindExclusion(query.Categories) is var (excludingRow, category))
            return Answer(ConsentState.Denied, ConsentReason.CategoryExcluded, excludingRow, category: category);

        // 3. Does the person have a say at all?
        var row = rows.Strictest;
        if (rows.LeaveNoSay)
            return Answer(ConsentState.Permitted, ConsentReason.NotSubjectToOptOut, row);

        // 4. Could the ledger be read, and for whom? An unreadable ledger is not an empty one.
        if (history is null)
            return Answer(ConsentState.Unknown, ConsentReason.LedgerUnavailable, row);
        if (string.IsNullOrWhiteSpace(query.PersonId))
            return Answer(ConsentState.Unknown, ConsentReason.SubjectAmbiguous, row);

        // 5. Did the person say no, to this purpose or to one above it?
        if (history.StandingNo is { } no)
            return Answer(ConsentState.Denied, ConsentMeaning.ReasonOf(no), row, no);

        // 6. Does the contract forbid it?
        if (history.ContractBan is { } ban)
            return Answer(ConsentState.Denied, ConsentReason.ContractProhibits, row, ban);

        // 7. Does the answer depend on a region that nobody knows?
        if (rows.NeedsRegion)
            return Answer(ConsentState.Unknown, ConsentReason.RegionUnknown);

        // 8. Is the purpose pursued here at all?
        if (row.Mechanism == ConsentMechanism.NotPermitted)
            return Answer(ConsentState.Denied, ConsentReason.RegionExcluded, row);

        // 9. May the row be relied on?
        if (row.LegalStatus == LegalStatus.Suspended)
            return Answer(ConsentState.Unknown, ConsentReason.PolicySuspended, row);

        // 10. Where a yes is needed: is there one, and is it recent enough?
        var isRecent = history.Grant is { } grant && IsRecent(grant, row);
        if (row.Mechanism == ConsentMechanism.OptIn && !isRecent)
        {
            var ranOut = history.Grant is not null || history.GrantRanOut;
            return Answer(ConsentState.Unknown, ranOut ? ConsentReason.Expired : ConsentReason.NoGrant, row, history.Grant);
        }

        // 11. Where only a no stops it: a yes is named as such, and silence is a default and no consent.
        return isRecent
            ? Answer(ConsentState.Permitted, ConsentReason.Granted, row, history.Grant)
            : Answer(ConsentState.Permitted, ConsentReason.DefaultOn, row);
    }

    private static bool IsRecent(ConsentEvent grant, ConsentPolicyRow row) =>
        row.ReconsentFrom is not { } day || EarthDates.At(EventTime.EffectOf(grant)).Earliest >= day;

    private static int StrictnessOf(ConsentDecision decision) => (decision.State, decision.Reason) switch
    {
        (ConsentState.Denied, _) => 0,
        (ConsentState.Permitted, ConsentReason.DefaultOn) => 2,
        (ConsentState.Permitted, ConsentReason.Granted) => 3,
        (ConsentState.Permitted, _) => 4,
        _ => 1,
    };

    private ConsentDecision Answer(
        ConsentState state, ConsentReason reason, ConsentPolicyRow? row = null, ConsentEvent? evidence = null, DataCategory? category = null) =>
        ConsentDecision.From(state, reason, query, new DecisionGrounds(_asOf, _knownAt, policy.VersionAndHash, row, evidence, category));
}
