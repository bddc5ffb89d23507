namespace AssistedMessaging.Consent.Policy;

/// <summary>The calendar dates of one instant: where the date comes last (UTC-12), in UTC, and where it comes first (UTC+14).</summary>
internal readonly record struct EarthDates(DateOnly Earliest, DateOnly Utc, DateOnly Latest)
{
    /// <summary>The dates at an instant.</summary>
    public static EarthDates At(DateTimeOffset instant) => new(DateAfter(instant, -12), DateAfter(instant, 0), DateAfter(instant, 14));

    private static DateOnly DateAfter(DateTimeOffset instant, int hours)
    {
        var day = (instant.UtcTicks + hours * TimeSpan.TicksPerHour) / TimeSpan.TicksPerDay;
        return DateOnly.FromDayNumber((int)Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));
    }
}
