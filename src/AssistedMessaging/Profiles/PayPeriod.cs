namespace AssistedMessaging.Profiles;

/// <summary>What a salary is paid for.</summary>
public enum PayPeriod
{
    /// <summary>Not stated, so the amount is written without a period.</summary>
    Unknown = 0,

    /// <summary>Per hour.</summary>
    Hour,

    /// <summary>Per day.</summary>
    Day,

    /// <summary>Per month.</summary>
    Month,

    /// <summary>Per year.</summary>
    Year,
}
