namespace AssistedMessaging.Text;

/// <summary>An amount of money as a text writes it.</summary>
internal readonly record struct AmountMention
{
    /// <summary>Where it stands, from its first to its last digit, currency or scale.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The amount or the lower end; null for "up to".</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end; null where there is none.</summary>
    public decimal? High { get; init; }

    /// <summary>Other reading of <see cref="Low"/>, where its form can be read in two ways.</summary>
    public decimal? OtherLow { get; init; }

    /// <summary>Other reading of <see cref="High"/>.</summary>
    public decimal? OtherHigh { get; init; }

    /// <summary>ISO 4217 code; null where none is said.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether the currency is said without doubt; a bare dollar sign is not.</summary>
    public bool IsExactCurrency { get; init; }

    /// <summary>Whether the currency is dollars by name: not the pesos that share the sign.</summary>
    public bool IsCurrencyName { get; init; }

    /// <summary>Whether the amount counts cents or pence.</summary>
    public bool IsSubunit { get; init; }

    /// <summary>Whether words such as "from" make it a lower end.</summary>
    public bool IsFrom { get; init; }

    /// <summary>What it is paid for.</summary>
    public AmountPeriod Period { get; init; }

    /// <summary>Where the period stands; null where none is said.</summary>
    public TextSpan? PeriodSpan { get; init; }
}
