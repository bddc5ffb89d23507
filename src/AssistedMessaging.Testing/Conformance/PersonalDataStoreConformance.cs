using System.Text.Json;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IPersonalDataStore"/>.</summary>
/// <remarks>The interface has no member that keeps a record, so the suite asks for one: <see cref="KeepAsync"/>.</remarks>
public abstract class PersonalDataStoreConformance : ConformanceSuite<IPersonalDataStore>
{
    private const string Somebody = "qz-somebody-1";

    private const string Other = "qz-other-2";

    /// <summary>The kind of the records that <see cref="KeepAsync"/> keeps.</summary>
    protected abstract RecordType Kept { get; }

    /// <summary>Whose records the store keeps.</summary>
    /// <value>Default true: candidates', found by the key of the person. False: recruiters', found by contract and key.</value>
    protected virtual bool KeepsCandidates => true;

    /// <summary>Whether records survive erasure and every sweep, because they protect the person whom they are about.</summary>
    /// <value>Default false. True for opt-outs.</value>
    protected virtual bool OutlivesErasure => false;

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(What_was_kept_is_exported), Law(Nobody_gets_what_is_another_ones), Law(A_dry_run_gives_the_rows_of_a_real_run_and_changes_nothing),
        Law(What_was_erased_is_found_no_more), Law(Erasing_one_leaves_the_others), Law(Erasing_twice_is_no_error),
        Law(A_sweep_takes_what_is_older_than_its_rule_and_nothing_else), Law(No_row_holds_the_key_of_a_person), Law(A_cancelled_call_changes_nothing),
    ];

    /// <summary>Makes the store keep at least one record of <see cref="Kept"/>, under a key of its own at each call, that erasing and sweeping may remove.</summary>
    /// <param name="store">The store, from <see cref="ConformanceSuite{TSeam}.CreateAsync"/>.</param>
    /// <param name="id">Key of the person, or of the recruiter.</param>
    /// <param name="contract">The record's contract.</param>
    /// <param name="at">When the record is made; never earlier than at the call before.</param>
    protected abstract ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at);

    /// <summary>Every record is there, of its kind and contract, with a key, content and time, oldest first.</summary>
    public virtual async Task What_was_kept_is_exported()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        Require((await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count == 0, "an empty store exported records.");
        for (int i = 0; i < 3; i++)
        {
            await KeepAsync(store, Somebody, Records.Contract, Records.Now.AddDays(i)).ConfigureAwait(false);
        }

        List<PersonalDataRecord> records = await ExportedAsync(store, Somebody).ConfigureAwait(false);

        Require(records.Count > 0 && (OutlivesErasure || records.Count >= 3), $"three records were kept and {records.Count} were exported.");
        foreach (PersonalDataRecord record in records)
        {
            Require(record.RecordType == Kept, $"a record is of the kind {record.RecordType}.");
            Require(record.Contract == Records.Contract, "a record does not name its contract.");
            Require(record.Store.Length > 0 && record.Id.Length > 0, "a record has no store or no key.");
            Require(record.Content.ValueKind == JsonValueKind.Object, "a record has no content.");
            Require(record.At >= Records.Now && record.At <= Records.Now.AddDays(2), "a record has not the time at which it was made.");
        }

        Require(records.Zip(records.Skip(1)).All(pair => pair.First.At <= pair.Second.At), "the records do not come oldest first.");
    }

    /// <summary>Another person, another contract and a subject that lacks its key get nothing and reach nothing.</summary>
    public virtual async Task Nobody_gets_what_is_another_ones()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);
        DataSubject[] strangers =
        [
            SubjectOf(Other, Records.Contract), SubjectOf(Somebody, Records.Other), SubjectOf("", Records.Contract), SubjectOf(" ", Records.Contract),
            KeepsCandidates ? DataSubject.Recruiter(Records.Contract, Somebody) : DataSubject.Candidate(Somebody, Records.Contract),
            DataSubject.WholeContract(Records.Other), DataSubject.WholeContract(default), DataSubject.Recruiter(default, Somebody),
        ];

        foreach (DataSubject stranger in strangers)
        {
            Require((await ExportedAsync(store, stranger).ConfigureAwait(false)).Count == 0, $"a subject ({stranger}) got what is another one's.");
            Require((await store.EraseAsync(stranger, dryRun: false).ConfigureAwait(false)).Count == 0, $"a subject ({stranger}) erased what is another one's.");
        }

        Require((await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count > 0, "the record is gone.");
    }

    /// <summary>The rows are the same, and everything is still there after the dry run.</summary>
    public virtual async Task A_dry_run_gives_the_rows_of_a_real_run_and_changes_nothing()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now.AddDays(1)).ConfigureAwait(false);
        int before = (await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count;

        IReadOnlyList<ErasureItem> dry = await store.EraseAsync(SubjectOf(Somebody), dryRun: true).ConfigureAwait(false);
        int after = (await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count;
        IReadOnlyList<ErasureItem> real = await store.EraseAsync(SubjectOf(Somebody), dryRun: false).ConfigureAwait(false);

        Require(before == after, "the dry run changed what is kept.");
        Require(dry.Count == before, $"{before} records are kept and the dry run has {dry.Count} rows.");
        Require(dry.Select(Text).Order(StringComparer.Ordinal).SequenceEqual(real.Select(Text).Order(StringComparer.Ordinal)), "the rows of the two runs differ.");
        Require(real.All(item => item.Action != ErasureAction.Failed), "a row says that erasing failed.");
        Require(real.All(item => item.Action == ErasureAction.Deleted || item.Code is not null), "a row that is not a deletion has no code that says why.");
    }

    /// <summary>Afterwards neither the subject nor the whole contract gets the record; what protects the person stays and says so.</summary>
    public virtual async Task What_was_erased_is_found_no_more()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);

        IReadOnlyList<ErasureItem> rows = await store.EraseAsync(SubjectOf(Somebody), dryRun: false).ConfigureAwait(false);
        int left = (await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count;
        string all = string.Concat((await ExportedAsync(store, DataSubject.WholeContract(Records.Contract)).ConfigureAwait(false)).Select(r => $"{r.Id} {r.Content}"));

        Require(rows.Count > 0, "erasing gave no row.");
        Require(left > 0 == OutlivesErasure, OutlivesErasure ? "what has to outlive erasure is gone." : "the record is found after it was erased.");
        Require(rows.All(row => row.Action == ErasureAction.Retained == OutlivesErasure), "the rows do not say what happened.");
        Require(!all.Contains(Somebody, StringComparison.OrdinalIgnoreCase), "the records of the contract still hold the key of the person.");
    }

    /// <summary>The records of others, and of the same key under another contract, stay.</summary>
    public virtual async Task Erasing_one_leaves_the_others()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);
        await KeepAsync(store, Other, Records.Contract, Records.Now).ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Other, Records.Now).ConfigureAwait(false);

        await store.EraseAsync(SubjectOf(Somebody), dryRun: false).ConfigureAwait(false);

        Require((await ExportedAsync(store, Other).ConfigureAwait(false)).Count > 0, "another one's record is gone.");
        Require(
            (await ExportedAsync(store, SubjectOf(Somebody, Records.Other)).ConfigureAwait(false)).Count > 0,
            "an erasure limited to a contract reached into another contract.");
    }

    /// <summary>A request that is sent again does no harm.</summary>
    public virtual async Task Erasing_twice_is_no_error()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);
        await store.EraseAsync(SubjectOf(Somebody), dryRun: false).ConfigureAwait(false);

        IReadOnlyList<ErasureItem> again = await store.EraseAsync(SubjectOf(Somebody), dryRun: false).ConfigureAwait(false);
        await store.EraseAsync(SubjectOf("qz-nobody-3"), dryRun: false).ConfigureAwait(false);

        Require(OutlivesErasure || again.Count == 0, "the second run has rows though nothing was left.");
    }

    /// <summary>Not on the last day, but a moment later; not by the rule of another kind; and nobody's younger record.</summary>
    public virtual async Task A_sweep_takes_what_is_older_than_its_rule_and_nothing_else()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);
        await KeepAsync(store, Other, Records.Contract, Records.Now.AddDays(5)).ConfigureAwait(false);
        RetentionRule rule = RetentionRule.Days(Kept, 10, "conformance");
        RetentionRule another = RetentionRule.Days(new RecordType("conformance-kind"), 1, "conformance");
        DateTimeOffset lastDay = Records.Now.AddDays(10);
        DateTimeOffset later = lastDay.AddSeconds(1);
        int before = (await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count;
        int young = (await ExportedAsync(store, Other).ConfigureAwait(false)).Count;

        Require((await store.SweepAsync(another, later, dryRun: false).ConfigureAwait(false)).Count == 0, "the rule of another kind took a record.");
        Require((await store.SweepAsync(rule, lastDay, dryRun: false).ConfigureAwait(false)).Count == 0, "a record went on the last day on which it may stay.");
        IReadOnlyList<ErasureItem> dry = await store.SweepAsync(rule, later, dryRun: true).ConfigureAwait(false);
        Require((await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count == before, "the dry run changed what is kept.");
        IReadOnlyList<ErasureItem> real = await store.SweepAsync(rule, later, dryRun: false).ConfigureAwait(false);
        int after = (await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count;

        Require(dry.Select(Text).SequenceEqual(real.Select(Text)), "the rows of the dry run and of the real one differ.");
        Require(real.Count > 0 != OutlivesErasure, OutlivesErasure ? "what has to stay was swept." : "nothing went though it is too old.");
        Require(before - after == real.Count, $"{real.Count} rows were given and {before - after} records went.");
        Require((await ExportedAsync(store, Other).ConfigureAwait(false)).Count == young, "a younger record went.");
        Require((await store.SweepAsync(rule, later, dryRun: false).ConfigureAwait(false)).Count == 0, "a second sweep took something.");
    }

    /// <summary>Rows of erasing and sweeping are kept as evidence, so they name records and codes only.</summary>
    public virtual async Task No_row_holds_the_key_of_a_person()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);

        IReadOnlyList<ErasureItem> swept =
            await store.SweepAsync(RetentionRule.Days(Kept, 10, "conformance"), Records.Now.AddDays(11), dryRun: true).ConfigureAwait(false);
        IReadOnlyList<ErasureItem> erased = await store.EraseAsync(SubjectOf(Somebody), dryRun: false).ConfigureAwait(false);

        foreach (ErasureItem item in swept.Concat(erased))
        {
            Require(!Text(item).Contains(Somebody, StringComparison.OrdinalIgnoreCase), "a row holds the key of the person.");
            Require(item.Store.Length > 0 && item.RecordType == Kept, "a row does not name its store or the kind of record.");
            Require(item.Code is null || Records.IsCode(item.Code), "a row has a code that is none.");
        }
    }

    /// <summary>A call whose token is cancelled ends with that.</summary>
    public virtual async Task A_cancelled_call_changes_nothing()
    {
        IPersonalDataStore store = await CreateAsync().ConfigureAwait(false);
        await KeepAsync(store, Somebody, Records.Contract, Records.Now).ConfigureAwait(false);
        RetentionRule rule = RetentionRule.Days(Kept, 1, "conformance");

        await RequireCancelled(token => store.EraseAsync(SubjectOf(Somebody), dryRun: false, token).AsTask()).ConfigureAwait(false);
        await RequireCancelled(token => store.SweepAsync(rule, Records.Now.AddDays(9), dryRun: false, token).AsTask()).ConfigureAwait(false);
        await RequireCancelled(async token => await ExportedAsync(store, SubjectOf(Somebody), token).ConfigureAwait(false)).ConfigureAwait(false);

        Require((await ExportedAsync(store, Somebody).ConfigureAwait(false)).Count > 0, "the record is gone.");
    }

    private static string Text(ErasureItem item) => $"{item} {item.Store} {item.RecordType} {item.Id} {item.Contract} {item.Action} {item.Code}";

    private static async Task<List<PersonalDataRecord>> ExportedAsync(IPersonalDataStore store, DataSubject subject, CancellationToken cancellationToken = default)
    {
        List<PersonalDataRecord> records = [];
        await foreach (PersonalDataRecord record in store.ExportAsync(subject, cancellationToken).ConfigureAwait(false))
        {
            records.Add(record);
        }

        return records;
    }

    private Task<List<PersonalDataRecord>> ExportedAsync(IPersonalDataStore store, string id) => ExportedAsync(store, SubjectOf(id));

    private DataSubject SubjectOf(string id, ContractId? contract = null) =>
        KeepsCandidates ? DataSubject.Candidate(id, contract ?? Records.Contract) : DataSubject.Recruiter(contract ?? Records.Contract, id);
}
