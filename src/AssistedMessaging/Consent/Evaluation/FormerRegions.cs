using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Regions;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>The regions that a person left without having been served a notice since.</summary>
/// <remarks>
/// The rules of such a region still count beside those of the new one, and the stricter answer wins: a stricter region applies at once, a looser one
/// does not turn an earlier exclusion into a default before the person was told.
/// </remarks>
internal static class FormerRegions
{
    /// <summary>The regions, latest first; usually none.</summary>
    public static IReadOnlyList<Region> Find(EventScope scope, IReadOnlyList<ConsentEvent> events)
    {
        List<Region>? regions = null;
        DateTimeOffset? notice = null;
        for (var i = events.Count - 1; i >= 0; i--)
        {
            var e = events[i];
            if (e.PersonId is null || e.PersonId != scope.Query.PersonId || !scope.IsKnown(e))
                continue;
            if (e.Kind == ConsentEventKind.NoticeServed && scope.IsOnPath(e.Purpose) && scope.CountsAsYes(e))
                notice = notice is null || EventTime.EffectOf(e) > notice ? EventTime.EffectOf(e) : notice;
            else if (e.Kind == ConsentEventKind.RegionChanged && scope.CountsAsNo(e) && !(notice > EventTime.EffectOf(e)))
                (regions ??= []).Add(Region.Parse(e.FormerRegion));
        }

        return regions ?? [];
    }
}
