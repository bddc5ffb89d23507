namespace AssistedMessaging.Privacy;

/// <summary>Until when a request has to be answered.</summary>
/// <remarks>
/// A month ends on the day of the same number, or on the month's last day where there is none (Regulation (EEC, Euratom) 1182/71 art. 3). Weekends and public holidays, which may move the
/// day on, are not known here, so the day given is never too late.
/// </remarks>
public static class DueDate
{
    /// <summary>The last day.</summary>
    /// <param name="regime">The law.</param>
    /// <param name="receivedAt">When the request arrived; its own offset says on which day.</param>
    /// <param name="extended">Whether the person was told, within the first term, that it takes longer and why.</param>
    /// <exception cref="ArgumentOutOfRangeException">The regime is unknown.</exception>
    public static DateOnly Of(PrivacyRegime regime, DateTimeOffset receivedAt, bool extended = false)
    {
        var day = DateOnly.FromDateTime(receivedAt.DateTime);
        return regime switch
        {
            PrivacyRegime.Gdpr => day.AddMonths(extended ? 3 : 1),
            PrivacyRegime.Ccpa => day.AddDays(extended ? 90 : 45),
            _ => throw new ArgumentOutOfRangeException(nameof(regime)),
        };
    }
}
