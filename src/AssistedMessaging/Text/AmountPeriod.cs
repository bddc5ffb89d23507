namespace AssistedMessaging.Text;

/// <summary>What an amount in a text is paid for.</summary>
internal enum AmountPeriod
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Per hour.</summary>
    Hour,

    /// <summary>Per day.</summary>
    Day,

    /// <summary>Per week.</summary>
    Week,

    /// <summary>Per month.</summary>
    Month,

    /// <summary>Per year.</summary>
    Year,

    /// <summary>Something else: per shift, per fortnight, per kilometre.</summary>
    Other,
}
