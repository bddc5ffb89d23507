using System.Runtime.CompilerServices;
using System.Text.Json;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Review;

/// <summary>Keeps decisions in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
public sealed class InMemoryReviewStore : IReviewStore, IPersonalDataStore
{
    private const string Store = "reviews";

    private readonly Lock _changes = new();
    private readonly BoundedMemory<(ContractId Contract, string DraftId), ReviewRecord> _records;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most drafts with a decision.</param>
    public InMemoryReviewStore(int capacity = 20_000) => _records = new(capacity);

    /// <inheritdoc/>
    public ValueTask<ReviewRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_records.TryGet((contract, draftId), out var record) ? record : null);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TrySaveAsync(ReviewRecord record, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = (record.ContractId, record.DraftId);
        lock (_changes)
        {
            // A decision that follows one that was erased meanwhile is not kept.
            if (record.Revision != (_records.TryGet(key, out var last) ? last.Revision : 0) + 1)
                return new(false);

            _records.Update(key, _ => record);
            return new(true);
        }
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var record in FindAll(record => Owns(subject, record)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new PersonalDataRecord
            {
                Store = Store,
                RecordType = RecordType.Review,
                Id = record.DraftId,
                Contract = record.ContractId,
                At = record.At,
                PrivateTexts = record.PrivateTexts,
                Content = JsonSerializer.SerializeToElement(record, ReviewJson.Default.ReviewRecord),
            };
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_changes)
        {
            var items = new List<ErasureItem>();
            foreach (var record in FindAll(record => Owns(subject, record)))
            {
                var key = (record.ContractId, record.DraftId);
                var onlyReviewed = subject.Kind == DataSubjectKind.Recruiter && record.RecruiterId != subject.Id;
                items.Add(Item(record, onlyReviewed ? ErasureAction.Redacted : ErasureAction.Deleted, onlyReviewed ? "privacy.others-draft" : null));
                if (dryRun)
                    continue;
                if (onlyReviewed)
                    _records.Update(key, _ => WithoutReviewer(record));
                else
                    _records.Remove(key);
            }

            return new(items);
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (rule.RecordType != RecordType.Review)
            return new((IReadOnlyList<ErasureItem>)[]);

        lock (_changes)
        {
            var old = FindAll(record => now - record.At > rule.MaxAge);
            foreach (var record in dryRun ? [] : old)
                _records.Remove((record.ContractId, record.DraftId));

            return new([.. old.Select(record => Item(record, ErasureAction.Deleted, null))]);
        }
    }

    // A recruiter's are the decisions about drafts of their own and those that they took.
    private static bool Owns(DataSubject subject, ReviewRecord record) =>
        subject.Owns(record.ContractId, record.PersonId, record.RecruiterId) || subject.Owns(record.ContractId, record.PersonId, record.ReviewerId);

    private static ErasureItem Item(ReviewRecord record, ErasureAction action, string? code) =>
        new() { Store = Store, RecordType = RecordType.Review, Id = record.DraftId, Contract = record.ContractId, Action = action, Code = code };

    // Without a named person behind it an approval counts no more.
    private static ReviewRecord WithoutReviewer(ReviewRecord record) => new()
    {
        DraftId = record.DraftId,
        ContractId = record.ContractId,
        PersonId = record.PersonId,
        RecruiterId = record.RecruiterId,
        Status = record.Status == DraftStatus.Approved ? DraftStatus.Edited : record.Status,
        Revision = record.Revision,
        Subject = record.Subject,
        Body = record.Body,
        ContentDigest = record.ContentDigest,
        ReviewerId = "erased",
        ReviewerName = "",
        At = record.At,
        Findings = record.Findings,
        PrivateTexts = record.PrivateTexts,
        EditDistance = record.EditDistance,
    };

    private List<ReviewRecord> FindAll(Predicate<ReviewRecord> wanted)
    {
        var found = _records.FindAll(wanted);
        found.Sort((one, other) => one.At.CompareTo(other.At));
        return found;
    }
}
