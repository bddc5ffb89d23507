namespace AssistedMessaging.Profiles;

/// <summary>A salary: from, up to, or both, in one currency and for one period.</summary>
public sealed class SalaryRange
{
    /// <summary>Lower end, in units of <see cref="Currency"/>; null = no lower end named.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Upper end, in units of <see cref="Currency"/>; null = no upper end named.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>ISO 4217 code, for instance <c>EUR</c>.</summary>
    public required string Currency { get; init; }

    /// <summary>What the amounts are paid for.</summary>
    public PayPeriod Period { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(SalaryRange);
}
