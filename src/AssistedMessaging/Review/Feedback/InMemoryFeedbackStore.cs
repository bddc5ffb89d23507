using System.Runtime.CompilerServices;
using System.Text.Json;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Review.Feedback;

/// <summary>Keeps feedback in this process; it goes with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
/// <remarks>Feedback goes when the user who gave it is erased, and when the person is erased to whom the draft was addressed.</remarks>
public sealed class InMemoryFeedbackStore : IFeedbackStore, IPersonalDataStore
{
    private const string Store = "feedback";

    private readonly Lock _changes = new();
    private readonly BoundedMemory<(ContractId Contract, string DraftId, string UserId), DraftFeedback> _records;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most records.</param>
    public InMemoryFeedbackStore(int capacity = 100_000) => _records = new(capacity);

    /// <inheritdoc/>
    public ValueTask<DraftFeedback?> SaveAsync(DraftFeedback feedback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_changes)
        {
            _records.TryGet(KeyOf(feedback), out var before);
            _records.Update(KeyOf(feedback), _ => feedback);
            return new(before);
        }
    }

    /// <inheritdoc/>
    public ValueTask<DraftFeedback?> DeleteAsync(ContractId contract, string draftId, string userId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_changes)
        {
            _records.TryGet((contract, draftId, userId), out var before);
            _records.Remove((contract, draftId, userId));
            return new(before);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<DraftFeedback> ReadAsync(
        ContractId contract, string? draftId = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var feedback in FindAll(f => f.ContractId == contract && (draftId is null || f.DraftId == draftId)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return feedback;
        }
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var feedback in FindAll(f => Owns(subject, f)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new PersonalDataRecord
            {
                Store = Store,
                RecordType = RecordType.Feedback,
                Id = feedback.DraftId,
                Contract = feedback.ContractId,
                At = feedback.At,
                Content = JsonSerializer.SerializeToElement(feedback, FeedbackJson.Default.DraftFeedback),
            };
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken) =>
        new(Delete(f => Owns(subject, f), dryRun, cancellationToken));

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken) =>
        new(rule.RecordType == RecordType.Feedback ? Delete(f => now - f.At > rule.MaxAge, dryRun, cancellationToken) : []);

    private static (ContractId, string, string) KeyOf(DraftFeedback feedback) => (feedback.ContractId, feedback.DraftId, feedback.UserId);

    private static bool Owns(DataSubject subject, DraftFeedback feedback) => subject.Owns(feedback.ContractId, feedback.PersonId, feedback.UserId);

    private List<DraftFeedback> FindAll(Predicate<DraftFeedback> wanted) => [.. _records.FindAll(wanted).OrderBy(f => f.At)];

    private ErasureItem[] Delete(Predicate<DraftFeedback> wanted, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_changes)
        {
            var found = FindAll(wanted);
            foreach (var feedback in dryRun ? [] : found)
                _records.Remove(KeyOf(feedback));

            return [.. found.Select(feedback => new ErasureItem
            {
                Store = Store,
                RecordType = RecordType.Feedback,
                Id = feedback.DraftId,
                Contract = feedback.ContractId,
                Action = ErasureAction.Deleted,
            })];
        }
    }
}
