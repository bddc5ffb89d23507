namespace AssistedMessaging.Consent.Policy;

/// <summary>One dated rule: how people in an area decide about a purpose.</summary>
internal sealed class ConsentPolicyRow
{
    /// <summary>Stable key; decisions cite it.</summary>
    public required string Id { get; init; }

    /// <summary>The purpose that the row rules.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Where it rules.</summary>
    public required PolicyArea Area { get; init; }

    /// <summary>First day; null = always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day after the last; null = for good. Not after <see cref="From"/> = never in force.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>At which instant the days begin.</summary>
    public FromRule FromRule { get; init; }

    /// <summary>How people decide.</summary>
    public ConsentMechanism Mechanism { get; init; }

    /// <summary>How firmly the row stands.</summary>
    public LegalStatus LegalStatus { get; init; }

    /// <summary>Legal basis, for instance <c>legitimate-interests</c>; null = the host names it.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Kinds of data that are never used for the purpose.</summary>
    public IReadOnlyList<DataCategory> ExcludedCategories { get; init; } = [];

    /// <summary>Consents from before this day do not count; null = all count.</summary>
    public DateOnly? ReconsentFrom { get; init; }

    /// <summary>Where the rule was taken from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the row is in force on a date, or, by <see cref="FromRule.Utc"/>, on the UTC date of the same instant.</summary>
    public bool IsInForceOn(DateOnly date, DateOnly utcDate)
    {
        var day = FromRule == FromRule.Utc ? utcDate : date;
        return (From is null || day >= From) && (Until is null || day < Until);
    }

    /// <summary>Whether both rows are in force on some day.</summary>
    public bool SharesADayWith(ConsentPolicyRow other)
    {
        var from = Later(From ?? DateOnly.MinValue, other.From ?? DateOnly.MinValue);
        return (Until is null || from < Until) && (other.Until is null || from < other.Until);
    }

    /// <summary>Whether this row protects the person more than the other.</summary>
    public bool IsStricterThan(ConsentPolicyRow other)
    {
        var (mine, theirs) = (Strictness(), other.Strictness());
        return mine != theirs ? mine < theirs : (ReconsentFrom ?? DateOnly.MinValue) > (other.ReconsentFrom ?? DateOnly.MinValue);
    }

    // A suspended row permits nothing either, but says less clearly no than NotPermitted.
    private int Strictness() => Mechanism == ConsentMechanism.NotPermitted ? -2 : LegalStatus == LegalStatus.Suspended ? -1 : (int)Mechanism;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
