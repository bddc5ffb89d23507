using Microsoft.Extensions.Logging;

namespace AssistedMessaging.Diagnostics;

/// <summary>Counts quality signals and tells the host when one comes too often: once, and again only after it was well in between.</summary>
/// <remarks>Thread-safe. An observer: nothing that fails here reaches a draft.</remarks>
internal sealed class QualityWatch(IReadOnlyList<QualityThreshold> thresholds, Action<QualityAlert>? tell, TimeProvider time, ILogger logger)
{
    private readonly Window[] _windows = [.. thresholds.Select(t => new Window(t))];

    /// <summary>Takes note of one observation.</summary>
    public void Observe(QualitySignal signal, bool failed)
    {
        try
        {
            DraftingTelemetry.Observed(signal.ToString(), failed);
            foreach (var window in _windows)
            {
                if (window.Threshold.Signal != signal || window.Add(failed) is not var (failures, observed))
                    continue;

                var alert = new QualityAlert(window.Threshold, failures, observed, time.GetUtcNow());
                Log.QualityAlert(logger, alert.Code, failures, observed);
                DraftingTelemetry.Alerted(alert.Code);
                tell?.Invoke(alert);
            }
        }
        catch (Exception e)
        {
            Log.ObserverFailed(logger, nameof(QualityWatch), e.GetType().Name);
        }
    }

    /// <summary>The latest observations of one threshold.</summary>
    private sealed class Window(QualityThreshold threshold)
    {
        private readonly Lock _lock = new();
        private readonly Queue<bool> _latest = new();
        private int _failures;
        private bool _isTold;

        public QualityThreshold Threshold => threshold;

        /// <summary>Adds an observation; gives the counts when the threshold is passed and nobody was told yet.</summary>
        public (int Failures, int Observed)? Add(bool failed)
        {
            lock (_lock)
            {
                _latest.Enqueue(failed);
                _failures += failed ? 1 : 0;
                if (_latest.Count > threshold.Window && _latest.Dequeue())
                    _failures--;

                var isPassed = _latest.Count >= threshold.Fewest && _failures > threshold.MostShare * _latest.Count;
                var isNews = isPassed && !_isTold;
                _isTold = isPassed;
                return isNews ? (_failures, _latest.Count) : null;
            }
        }
    }
}
