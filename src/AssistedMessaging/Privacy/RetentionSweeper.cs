using AssistedMessaging.Diagnostics;
using AssistedMessaging.Preferences;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>Removes what is older than the retention rules allow. Runs when the host calls it; the library has no timer of its own.</summary>
/// <remarks>Thread-safe. One store's failure stops no other and stands in the report. Sweeping twice does no harm.</remarks>
public sealed class RetentionSweeper
{
    private readonly Corridor _corridor;
    private readonly PersonalDataStores _stores;

    /// <summary>Makes a sweeper.</summary>
    /// <param name="drafter">Its stores are swept.</param>
    /// <param name="review">Its store is swept.</param>
    /// <param name="rules">What is kept for how long; null = the rules of the drafter's options.</param>
    /// <param name="others">Stores of the host's own.</param>
    /// <param name="preferences">Their store is swept; null = the host keeps no preferences with the library.</param>
    /// <param name="customContent">Its store is swept; null = the host keeps no custom contents with the library.</param>
    /// <param name="feedback">Its store is swept; null = the host collects no feedback with the library.</param>
    /// <exception cref="ArgumentException">
    /// A rule has no kind, reason or age, or a kind has two (<c>privacy.retention-rule</c>); or decisions would go before their drafts, so that a rejected draft would look open again
    /// (<c>privacy.retention-order</c>).
    /// </exception>
    public RetentionSweeper(
        MessageDrafter drafter, DraftReview review, IReadOnlyList<RetentionRule>? rules = null, IEnumerable<IPersonalDataStore>? others = null,
        PreferenceAccount? preferences = null, CustomContentLibrary? customContent = null, FeedbackDesk? feedback = null)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        ArgumentNullException.ThrowIfNull(review);
        _corridor = drafter.Corridor;
        _stores = PersonalDataStores.Of(drafter, review, others, preferences, customContent, feedback);
        Rules = [.. rules ?? _corridor.Options.Retention];
        if (RetentionCheck.FindFault(Rules) is { } code)
            throw new ArgumentException($"{code}: {Codes.Explain(code)}", nameof(rules));
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<RetentionRule> Rules { get; }

    /// <summary>Applies every rule to every store once.</summary>
    /// <param name="dryRun">Whether to change nothing and say what would go.</param>
    /// <param name="progress">Hears of each rule and store that is done.</param>
    /// <param name="cancellationToken">Cancels between two stores; what is gone by then stays gone.</param>
    public async Task<RetentionReport> SweepAsync(bool dryRun = false, IProgress<RetentionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var now = _corridor.Time.GetUtcNow();
        var items = new List<ErasureItem>(_stores.Unreached.Select(role => Failed(role, new("store"), "privacy.store-not-reached")));
        var (done, total) = (0, Rules.Count * _stores.Reached.Count);
        foreach (var rule in Rules.OrderBy(rule => rule.RecordType == RecordType.Draft ? 0 : 1))
        {
            foreach (var store in _stores.Reached)
            {
                items.AddRange(await SweepAsync(store, rule, now, dryRun, cancellationToken).ConfigureAwait(false));
                progress?.Report(new RetentionProgress(rule.RecordType, ++done, total, items.Count));
            }
        }

        return new RetentionReport { IsDryRun = dryRun, At = now, Items = items };
    }

    private async ValueTask<IReadOnlyList<ErasureItem>> SweepAsync(
        IPersonalDataStore store, RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await store.SweepAsync(rule, now, dryRun, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(_corridor.Logger, nameof(IPersonalDataStore), e.GetType().Name);
            return [Failed(store.GetType().Name, rule.RecordType, "privacy.store-failed")];
        }
    }

    private static ErasureItem Failed(string store, RecordType type, string code) => new() { Store = store, RecordType = type, Action = ErasureAction.Failed, Code = code };
}
