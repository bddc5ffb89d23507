namespace AssistedMessaging.Diagnostics;

/// <summary>How often a signal may come before somebody is told.</summary>
public sealed record QualityThreshold
{
    /// <summary>The signal.</summary>
    public required QualitySignal Signal { get; init; }

    /// <summary>The largest share that is still well, from 0 to 1: with 0.1 the alert comes when more than one in ten fail.</summary>
    public required double MostShare { get; init; }

    /// <summary>Over how many of the latest observations the share is taken.</summary>
    /// <value>Default 200; 1 to 100,000.</value>
    public int Window { get; init; } = 200;

    /// <summary>Before so many observations no share is taken, so that one failure of one draft is no alert.</summary>
    /// <value>Default 20; at least 1, at most <see cref="Window"/>.</value>
    public int Fewest { get; init; } = 20;

    /// <summary>What is wrong with it, as a sentence; null when nothing is.</summary>
    internal string? FirstFault() =>
        Signal == QualitySignal.Unknown || !Enum.IsDefined(Signal) ? "A quality threshold names no signal."
        : MostShare is not (>= 0 and <= 1) ? "The MostShare of a quality threshold must be from 0 to 1."
        : Window is < 1 or > 100_000 ? "The Window of a quality threshold must be from 1 to 100,000."
        : Fewest < 1 || Fewest > Window ? "The Fewest of a quality threshold must be at least 1 and at most its Window."
        : null;
}
