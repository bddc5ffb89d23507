using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Tests.Consent;

/// <summary>
/// The eleven steps a second time, as slow and plain as possible: every rule is a sentence about all events, and nothing is shared with the gate.
/// Countries come as codes that are known or null.
/// </summary>
internal static class NaiveGate
{
    private static readonly Dictionary<string, string[]> Parts = new()
    {
        ["ai.training"] = ["content-generating", "content-generating.pretrain", "content-generating.tune", "non-content-generating"],
    };

    private static readonly string[] Known =
    [
        "ai.training.content-generating", "ai.training.content-generating.pretrain", "ai.training.content-generating.tune",
        "ai.training.non-content-generating", "service.security", "service.spam-detection", "service.recommendation",
        "outreach.draft", "outreach.send",
    ];

    public static (ConsentState State, ConsentReason Reason) Decide(NaiveRow[] policy, ConsentQuery query, ConsentEvent[]? events, DateTimeOffset now)
    {
        var purpose = query.Purpose.Value ?? "";
        if (!Parts.TryGetValue(purpose, out var parts))
            return Decide(policy, query, purpose, events, now);

        var answers = parts.Select(part => Decide(policy, query, $"{purpose}.{part}", events, now)).ToArray();
        return answers.FirstOrDefault(answer => answer.State == ConsentState.Denied, answers.FirstOrDefault(
            answer => answer.State == ConsentState.Unknown, answers.OrderBy(answer => answer.Reason != ConsentReason.DefaultOn).First()));
    }

    private static (ConsentState State, ConsentReason Reason) Decide(
        NaiveRow[] policy, ConsentQuery query, string purpose, ConsentEvent[]? events, DateTimeOffset now)
    {
        var asOf = query.AsOf ?? now;
        var seen = events?.Where(e => query.KnownAt is null || e.RecordedAt <= query.KnownAt).ToArray();
        var countries = new List<string?> { query.Location?.Country };
        countries.AddRange(CountriesLeft(query, purpose, seen ?? [], asOf));

        // 1
        var perDay = countries.SelectMany(country => DatesOnEarth(asOf).Select(date => policy
            .Where(row => Known.Contains(purpose) && IsSelfOrAbove(row.Purpose, purpose) && IsLive(row, date) && row.AppliesTo(country) != false)
            .ToArray())).ToArray();
        if (perDay.Any(rows => rows.Length == 0))
            return (ConsentState.Unknown, ConsentReason.NoPolicy);
        var live = perDay.SelectMany(rows => rows).Distinct().ToArray();

        // 2
        if (live.Any(row => row.IsAboutTraining) && (query.Categories.Count == 0 || query.Categories.Contains(DataCategory.PrivateMessages)))
            return (ConsentState.Denied, ConsentReason.CategoryExcluded);

        // 3
        if (live.All(row => row.Mechanism == "not-subject-to-opt-out"))
            return (ConsentState.Permitted, ConsentReason.NotSubjectToOptOut);

        // 4
        if (seen is null)
            return (ConsentState.Unknown, ConsentReason.LedgerUnavailable);

        // 5
        var mine = seen.Where(e => e.PersonId == query.PersonId && IsSelfOrAbove(e.Purpose.Value, purpose)
            && (e.Controller == query.Controller || query.Affiliates.Contains(e.Controller))
            && (e.Contract.IsEmpty || query.Contract.IsEmpty || e.Contract == query.Contract)).ToArray();
        var standing = mine.Where(no => Said(no) is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Objected
                or ConsentEventKind.Restricted && IsNoByNow(no, query, asOf))
            .Where(no => IsNoByNow(no, query, asOf) && !mine.Any(yes => Lifts(yes, no, query, asOf)))
            .OrderByDescending(Effect).ThenByDescending(no => no.Kind).ThenByDescending(no => no.Id, StringComparer.Ordinal).ToArray();
        if (standing.Length > 0)
            return (ConsentState.Denied, ReasonOf(Said(standing[0])));

        // 6
        var contract = seen.Where(e => !e.Contract.IsEmpty && e.Contract == query.Contract && (e.PersonId is null || e.PersonId == query.PersonId)
            && IsSelfOrAbove(e.Purpose.Value, purpose)).ToArray();
        if (contract.Any(ban => ban.Kind == ConsentEventKind.ContractProhibited && IsNoByNow(ban, query, asOf) && !contract.Any(lift =>
            lift.Kind == ConsentEventKind.ContractProhibitionLifted && Effect(lift) <= asOf && IsLater(lift, ban)
            && IsSelfOrAbove(ban.Purpose.Value, lift.Purpose.Value) && (lift.PersonId == ban.PersonId || lift.PersonId is not null))))
        {
            return (ConsentState.Denied, ConsentReason.ContractProhibits);
        }

        // 7
        if (live.Any(row => countries.Any(country => row.AppliesTo(country) is null)))
            return (ConsentState.Unknown, ConsentReason.RegionUnknown);

        // 8, 9
        if (live.Any(row => row.Mechanism == "not-permitted"))
            return (ConsentState.Denied, ConsentReason.RegionExcluded);
        if (live.Any(row => row.IsSuspended))
            return (ConsentState.Unknown, ConsentReason.PolicySuspended);

        // 10, 11
        var grants = Grants(mine, query, purpose, asOf);
        var reconsent = live.Where(row => row.Mechanism == "opt-in" || live.All(each => each.Mechanism != "opt-in")).Max(row => row.ReconsentFrom);
        var recent = grants.Any(grant => reconsent is null || DatesOnEarth(Effect(grant)).Min() >= reconsent);
        if (recent)
            return (ConsentState.Permitted, ConsentReason.Granted);
        if (live.All(row => row.Mechanism != "opt-in"))
            return (ConsentState.Permitted, ConsentReason.DefaultOn);

        var ranOut = mine.Any(e => e.Kind == ConsentEventKind.Expired && IsNoByNow(e, query, asOf));
        return (ConsentState.Unknown, grants.Length > 0 || ranOut ? ConsentReason.Expired : ConsentReason.NoGrant);
    }

    private static ConsentEvent[] Grants(ConsentEvent[] mine, ConsentQuery query, string purpose, DateTimeOffset asOf)
    {
        var exact = mine.Where(e => e.Purpose.Value == purpose && e.Controller == query.Controller
            && (e.Contract.IsEmpty || e.Contract == query.Contract) && Effect(e) <= asOf && e.Actor != ConsentActor.Administrator).ToArray();
        var ends = mine.Where(e => e.Kind is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Objected
            or ConsentEventKind.Expired && IsNoByNow(e, query, asOf)).ToArray();
        var spoke = mine.Any(e => (IsYes(e.Kind) && Effect(e) <= asOf && e.Actor != ConsentActor.Administrator)
            || (e.Kind is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Objected or ConsentEventKind.Restricted
                or ConsentEventKind.Expired && IsNoByNow(e, query, asOf)));

        return
        [
            .. exact.Where(yes => IsYes(yes.Kind) && ends.All(end => IsLater(yes, end))),
            .. exact.Where(yes => yes.Kind == ConsentEventKind.Imported && IsYes(yes.Imports) && !spoke),
        ];
    }

    private static IEnumerable<string?> CountriesLeft(ConsentQuery query, string purpose, ConsentEvent[] seen, DateTimeOffset asOf) => seen
        .Where(move => move.Kind == ConsentEventKind.RegionChanged && move.PersonId == query.PersonId && IsNoByNow(move, query, asOf))
        .Where(move => !seen.Any(notice => notice.Kind == ConsentEventKind.NoticeServed && notice.PersonId == query.PersonId
            && IsSelfOrAbove(notice.Purpose.Value, purpose) && Effect(notice) <= asOf && IsLater(notice, move)))
        .Select(move => move.FormerRegion);

    private static bool Lifts(ConsentEvent yes, ConsentEvent no, ConsentQuery query, DateTimeOffset asOf)
    {
        var isAnswer = yes.Kind is ConsentEventKind.Granted or ConsentEventKind.Renewed
            || (yes.Kind == ConsentEventKind.ObjectionResolved && Said(no) == ConsentEventKind.Objected)
            || (yes.Kind == ConsentEventKind.RestrictionLifted && Said(no) == ConsentEventKind.Restricted);

        return isAnswer
            && yes.Actor != ConsentActor.Administrator
            && Effect(yes) <= asOf
            && (no.Kind == ConsentEventKind.Imported ? Effect(yes) > Effect(no) : IsLater(yes, no))
            && IsSelfOrAbove(no.Purpose.Value, yes.Purpose.Value)
            && (yes.Controller == no.Controller || yes.Controller == query.Controller)
            && (yes.Contract == no.Contract || (!yes.Contract.IsEmpty && yes.Contract == query.Contract));
    }

    private static bool IsYes(ConsentEventKind kind) => kind is ConsentEventKind.Granted or ConsentEventKind.Renewed;

    private static ConsentEventKind Said(ConsentEvent e) => e.Kind == ConsentEventKind.Imported ? e.Imports : e.Kind;

    private static DateTimeOffset Effect(ConsentEvent e) => e.EffectiveAt ?? e.RecordedAt;

    private static bool IsLater(ConsentEvent yes, ConsentEvent no) => yes.Position > no.Position && Effect(yes) > Effect(no);

    private static bool IsNoByNow(ConsentEvent no, ConsentQuery query, DateTimeOffset asOf) =>
        query.AsOf is null || Effect(no) <= asOf || no.RecordedAt <= asOf;

    private static bool IsSelfOrAbove(string upper, string lower) => upper == lower || lower.StartsWith(upper + ".", StringComparison.Ordinal);

    private static bool IsLive(NaiveRow row, DateOnly date) => (row.From is null || row.From <= date) && (row.Until is null || date < row.Until);

    private static DateOnly[] DatesOnEarth(DateTimeOffset instant) =>
        [.. Enumerable.Range(-12, 27).Select(hours => DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(hours)).DateTime)).Distinct()];

    private static ConsentReason ReasonOf(ConsentEventKind said) => said switch
    {
        ConsentEventKind.Objected => ConsentReason.Objected,
        ConsentEventKind.Restricted => ConsentReason.Restricted,
        _ => ConsentReason.Withdrawn,
    };
}
