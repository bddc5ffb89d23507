using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Regions;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>The policy rows that apply to a question, or may apply while its region is not known.</summary>
internal sealed class ApplicableRows
{
    private readonly List<ConsentPolicyRow> _rows = new(1);

    /// <summary>Whether a date or region of the question has no row in force.</summary>
    public bool HasGap { get; private set; }

    /// <summary>Whether some row depends on a region that is unknown or not known precisely enough.</summary>
    public bool NeedsRegion { get; private set; }

    /// <summary>The row that protects the person most.</summary>
    public ConsentPolicyRow Strictest
    {
        get
        {
            var strictest = _rows[0];
            foreach (var row in _rows)
                strictest = row.IsStricterThan(strictest) ? row : strictest;

            return strictest;
        }
    }

    /// <summary>Whether all rows are in good standing and leave the person no say.</summary>
    public bool LeaveNoSay =>
        _rows.TrueForAll(static row => row is { Mechanism: ConsentMechanism.NotSubjectToOptOut, LegalStatus: not LegalStatus.Suspended });

    /// <summary>Finds the rows on every date that the instant has somewhere on earth.</summary>
    public static ApplicableRows Find(PurposePlan plan, Region region, IReadOnlyList<Region> formerRegions, DateTimeOffset asOf)
    {
        var applicable = new ApplicableRows();
        var dates = EarthDates.At(asOf);
        for (var day = dates.Earliest.DayNumber; day <= dates.Latest.DayNumber; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            applicable.Add(plan, region, date, dates.Utc);
            foreach (var former in formerRegions)
                applicable.Add(plan, former, date, dates.Utc);
        }

        return applicable;
    }

    /// <summary>The first row that excludes one of the categories, and the category. A question that names no category asks about all.</summary>
    public (ConsentPolicyRow Row, DataCategory Category)? FindExclusion(IReadOnlyList<DataCategory> categories)
    {
        foreach (var row in _rows)
        {
            foreach (var excluded in row.ExcludedCategories)
            {
                if (Names(categories, excluded))
                    return (row, excluded);
            }
        }

        return null;
    }

    private void Add(PurposePlan plan, Region region, DateOnly date, DateOnly utcDate)
    {
        var found = false;
        foreach (var row in plan.Rows)
        {
            var match = row.IsInForceOn(date, utcDate) ? row.Area.Match(region) : AreaMatch.No;
            if (match == AreaMatch.No)
                continue;

            found = true;
            NeedsRegion |= match == AreaMatch.Uncertain;
            if (!_rows.Contains(row))
                _rows.Add(row);
        }

        HasGap |= !found;
    }

    private static bool Names(IReadOnlyList<DataCategory> categories, DataCategory excluded)
    {
        foreach (var category in categories)
        {
            if (string.IsNullOrWhiteSpace(category.Value) || string.Equals(category.Value, excluded.Value, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return categories.Count == 0;
    }
}
