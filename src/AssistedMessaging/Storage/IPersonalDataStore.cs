namespace AssistedMessaging.Storage;

/// <summary>A store that holds data about people, and what people may ask of it. Every store of the library is one; a host's own store should be one too.</summary>
/// <remarks>
/// Thread-safe. A dry run changes nothing and gives the rows that a real run would give. What was erased is found by nothing afterwards: neither by the store's own reading members nor by
/// <see cref="ExportAsync"/>. Erasing twice is no error. Keys of people stand in no row, no exception and no log.
/// </remarks>
public interface IPersonalDataStore
{
    /// <summary>Everything the store holds of the subject, oldest first.</summary>
    IAsyncEnumerable<PersonalDataRecord> ExportAsync(DataSubject subject, CancellationToken cancellationToken = default);

    /// <summary>Erases what the store holds of the subject, and says for each record what happened.</summary>
    ValueTask<IReadOnlyList<ErasureItem>> EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken = default);

    /// <summary>Removes the records of the rule's kind that are older than it allows at that instant; a store without such records does nothing.</summary>
    ValueTask<IReadOnlyList<ErasureItem>> SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken = default);
}
