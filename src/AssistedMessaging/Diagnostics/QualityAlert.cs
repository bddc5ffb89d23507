namespace AssistedMessaging.Diagnostics;

/// <summary>A signal came more often than its threshold allows. Numbers only: no draft and no person is named.</summary>
/// <param name="Threshold">The threshold that was passed.</param>
/// <param name="Failed">How many of the latest observations failed.</param>
/// <param name="Observed">How many observations the share is taken over, at most the threshold's window.</param>
/// <param name="At">When.</param>
public sealed record QualityAlert(QualityThreshold Threshold, int Failed, int Observed, DateTimeOffset At)
{
    /// <summary>The stable code of the alert; <see cref="Codes.Explain"/> says what to do.</summary>
    public string Code => Threshold.Signal switch
    {
        QualitySignal.Blocked => "watch.blocked",
        QualitySignal.Ungrounded => "watch.ungrounded",
        QualitySignal.MissingDisclosure => "watch.missing-disclosure",
        _ => "watch.thumbs-down",
    };

    /// <summary>The share that failed, from 0 to 1.</summary>
    public double Share => (double)Failed / Observed;
}
