using System.Runtime.CompilerServices;
using System.Text.Json;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class PersonalDataStoreTests : PersonalDataStoreConformance
{
    private static readonly RecordType Note = new("note");

    private Fault _fault = Fault.Nothing;

    [Theory]
    [InlineData(Fault.Nothing, null)]
    [InlineData(Fault.NewestFirst, nameof(What_was_kept_is_exported))]
    [InlineData(Fault.NoContent, nameof(What_was_kept_is_exported))]
    [InlineData(Fault.IgnoresContract, nameof(Nobody_gets_what_is_another_ones))]
    [InlineData(Fault.AnswersIncompleteSubjects, nameof(Nobody_gets_what_is_another_ones))]
    [InlineData(Fault.DryRunErases, nameof(A_dry_run_gives_the_rows_of_a_real_run_and_changes_nothing))]
    [InlineData(Fault.OneRowForAll, nameof(A_dry_run_gives_the_rows_of_a_real_run_and_changes_nothing))]
    [InlineData(Fault.OnlyHides, nameof(What_was_erased_is_found_no_more))]
    [InlineData(Fault.ErasesAll, nameof(Erasing_one_leaves_the_others))]
    [InlineData(Fault.ThrowsAtTheSecond, nameof(Erasing_twice_is_no_error))]
    [InlineData(Fault.SweepsOnTheLastDay, nameof(A_sweep_takes_what_is_older_than_its_rule_and_nothing_else))]
    [InlineData(Fault.SweepsByEveryRule, nameof(A_sweep_takes_what_is_older_than_its_rule_and_nothing_else))]
    [InlineData(Fault.NeverSweeps, nameof(A_sweep_takes_what_is_older_than_its_rule_and_nothing_else))]
    [InlineData(Fault.RowsNamePeople, nameof(No_row_holds_the_key_of_a_person))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_changes_nothing))]
    public async Task A_planted_broken_store_is_caught(Fault fault, string? law)
    {
        _fault = fault;

        await (law is null ? RunAllAsync() : Broken.IsCaught(this, law));
    }

    protected override RecordType Kept => Note;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new BrokenStore(_fault));

    protected override ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at)
    {
        ((BrokenStore)store).Keep(id, contract, at);
        return default;
    }

    public enum Fault
    {
        Nothing,
        NewestFirst,
        NoContent,
        IgnoresContract,
        AnswersIncompleteSubjects,
        DryRunErases,
        OneRowForAll,
        OnlyHides,
        ErasesAll,
        ThrowsAtTheSecond,
        SweepsOnTheLastDay,
        SweepsByEveryRule,
        NeverSweeps,
        RowsNamePeople,
        IgnoresCancellation,
    }

    private sealed class BrokenStore(Fault fault) : IPersonalDataStore
    {
        private readonly List<Entry> _notes = [];
        private int _number;

        public void Keep(string person, ContractId contract, DateTimeOffset at) => _notes.Add(new Entry($"note-{++_number}", person, contract, at));

        public async IAsyncEnumerable<PersonalDataRecord> ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            ThrowIfCancelled(cancellationToken);
            List<Entry> found = _notes.FindAll(note => Owns(subject, note) && (!note.Hidden || subject.Kind == DataSubjectKind.Contract));
            if (fault == Fault.NewestFirst)
            {
                found.Reverse();
            }

            foreach (Entry note in found)
            {
                yield return new PersonalDataRecord
                {
                    Store = "notes",
                    RecordType = Note,
                    Id = note.Id,
                    Contract = note.Contract,
                    At = note.At,
                    Content = fault == Fault.NoContent ? default : JsonSerializer.SerializeToElement(new { note.Person }),
                };
            }
        }

        public ValueTask<IReadOnlyList<ErasureItem>> EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken = default)
        {
            ThrowIfCancelled(cancellationToken);
            List<Entry> own = _notes.FindAll(note => Owns(subject, note) && !note.Hidden);
            if (own.Count == 0 && fault == Fault.ThrowsAtTheSecond)
            {
                throw new KeyNotFoundException("nothing to erase");
            }

            if (fault == Fault.OnlyHides && !dryRun)
            {
                own.ForEach(note => note.Hidden = true);
            }
            else if (!dryRun || fault == Fault.DryRunErases)
            {
                _notes.RemoveAll(note => own.Contains(note) || (fault == Fault.ErasesAll && own.Count > 0));
            }

            return new([.. own.Take(fault == Fault.OneRowForAll ? 1 : int.MaxValue).Select(Row)]);
        }

        public ValueTask<IReadOnlyList<ErasureItem>> SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken = default)
        {
            ThrowIfCancelled(cancellationToken);
            if (fault == Fault.NeverSweeps || (rule.RecordType != Note && fault != Fault.SweepsByEveryRule))
            {
                return new((IReadOnlyList<ErasureItem>)[]);
            }

            List<Entry> old = _notes.FindAll(note => now - note.At > rule.MaxAge || (fault == Fault.SweepsOnTheLastDay && now - note.At == rule.MaxAge));
            if (!dryRun)
            {
                _notes.RemoveAll(old.Contains);
            }

            return new([.. old.Select(Row)]);
        }

        private bool Owns(DataSubject subject, Entry note) => fault switch
        {
            Fault.IgnoresContract => subject.Kind != DataSubjectKind.Recruiter && (subject.Id is null || note.Person == subject.Id),
            Fault.AnswersIncompleteSubjects when string.IsNullOrWhiteSpace(subject.Id) && subject.Kind == DataSubjectKind.Candidate => note.Contract == subject.Contract,
            _ => subject.Owns(note.Contract, note.Person, null),
        };

        private ErasureItem Row(Entry note) => new()
        {
            Store = "notes",
            RecordType = Note,
            Id = fault == Fault.RowsNamePeople ? $"{note.Person}/{note.Id}" : note.Id,
            Contract = note.Contract,
            Action = ErasureAction.Deleted,
        };

        private void ThrowIfCancelled(CancellationToken cancellationToken)
        {
            if (fault != Fault.IgnoresCancellation)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        private sealed class Entry(string id, string person, ContractId contract, DateTimeOffset at)
        {
            public string Id { get; } = id;

            public string Person { get; } = person;

            public ContractId Contract { get; } = contract;

            public DateTimeOffset At { get; } = at;

            public bool Hidden { get; set; }
        }
    }
}
