using System.Reflection;
using AssistedMessaging.Audit;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Tests.Privacy;

namespace AssistedMessaging.Tests.Audit;

public sealed class InMemoryAuditLogTests
{
    private static readonly ContractId Contract = new("contract-1");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chain_that_nobody_touched_is_intact_also_when_empty()
    {
        var log = await FilledAsync(0);
        Assert.Equal((true, 0L), ((await log.VerifyAsync(cancellationToken: Cancellation)).IsIntact, log.Head.Position));

        log = await FilledAsync(5);
        Assert.True((await log.VerifyAsync(log.Head, Cancellation)).IsIntact);
        Assert.Equal(5, (await log.VerifyAsync(cancellationToken: Cancellation)).Head.Position);
    }

    [Theory]
    [InlineData(nameof(AuditEntry.Event))]
    [InlineData(nameof(AuditEntry.At))]
    [InlineData(nameof(AuditEntry.Contract))]
    [InlineData(nameof(AuditEntry.ActorId))]
    [InlineData(nameof(AuditEntry.DraftId))]
    [InlineData(nameof(AuditEntry.CandidateId))]
    [InlineData(nameof(AuditEntry.PersonId))]
    [InlineData(nameof(AuditEntry.Code))]
    [InlineData(nameof(AuditEntry.ConsentDecisionId))]
    [InlineData(nameof(AuditEntry.ContentDigest))]
    [InlineData(nameof(AuditEntry.Templates))]
    [InlineData(nameof(AuditEntry.Moderation))]
    public async Task A_change_of_any_part_of_any_entry_is_seen(string property)
    {
        var log = await FilledAsync(4);
        var changed = typeof(AuditEntry).GetProperty(property)!;
        object value = changed.PropertyType == typeof(string) ? "forged"
            : changed.PropertyType == typeof(ContractId) ? new ContractId("forged")
            : changed.PropertyType == typeof(ModerationRecord) ? Moderation("Clean")
            : changed.PropertyType == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch
            : new[] { "forged" };

        changed.SetValue(Entries(log)[2].Entry, value);

        Assert.Equal(3, (await log.VerifyAsync(cancellationToken: Cancellation)).BrokenAt);
    }

    [Fact]
    public void Every_part_of_an_entry_is_in_the_theory_above()
    {
        var tested = typeof(InMemoryAuditLogTests).GetMethod(nameof(A_change_of_any_part_of_any_entry_is_seen))!.GetCustomAttributes<InlineDataAttribute>().Select(d => (string)d.Data[0]!);

        Assert.Equal(typeof(AuditEntry).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_entry_taken_out_moved_or_cut_off_is_seen()
    {
        var (taken, moved, cut) = (await FilledAsync(4), await FilledAsync(4), await FilledAsync(4));
        var head = cut.Head;

        Entries(taken).RemoveAt(1);
        Entries(moved).Reverse(1, 2);
        Entries(cut).RemoveAt(3);

        Assert.Equal(2, (await taken.VerifyAsync(cancellationToken: Cancellation)).BrokenAt);
        Assert.Equal(2, (await moved.VerifyAsync(cancellationToken: Cancellation)).BrokenAt);
        Assert.True((await cut.VerifyAsync(cancellationToken: Cancellation)).IsIntact);
        Assert.Equal(4, (await cut.VerifyAsync(head, Cancellation)).BrokenAt);
        Assert.Equal(3, (await cut.VerifyAsync(new AuditHead(3, new string('f', 64)), Cancellation)).BrokenAt);
    }

    [Fact]
    public async Task Erased_words_cannot_be_guessed_from_what_is_left()
    {
        var log = await FilledAsync(4);
        var digest = Entries(log)[0].Entry.ContentDigest!;

        await ((IPersonalDataStore)log).EraseAsync(DataSubject.Candidate("person-0"), dryRun: false, Cancellation);

        Assert.Equal([], RawScan.Find([digest, "person-0", "candidate-0"], log));
        Assert.Equal(Entries(log)[0].PersonHash, Entries(log)[2].PersonHash);
        Assert.NotEqual(Entries(log)[0].PersonHash, Entries(await FilledAsync(1))[0].PersonHash);
        Assert.NotEqual(Entries(log)[0].ContentHash, Entries(await FilledAsync(1))[0].ContentHash);
        Assert.True((await log.VerifyAsync(cancellationToken: Cancellation)).IsIntact);
        Assert.Equal(["person-1", "person-1"], (await log.ReadAsync(Contract, Cancellation).ToListAsync(Cancellation)).Select(e => e.PersonId).OfType<string>());
    }

    [Fact]
    public async Task An_erased_actor_stays_one_and_the_same_nobody()
    {
        var log = await FilledAsync(4);

        var items = await ((IPersonalDataStore)log).EraseAsync(DataSubject.Recruiter(Contract, "the-actor"), dryRun: false, Cancellation);
        await ((IPersonalDataStore)log).EraseAsync(DataSubject.Candidate("person-1"), dryRun: false, Cancellation);
        var actors = (await log.ReadAsync(Contract, Cancellation).ToListAsync(Cancellation)).Select(e => e.ActorId).Distinct().ToList();

        Assert.Equal(4, items.Count);
        Assert.StartsWith("erased-", Assert.Single(actors), StringComparison.Ordinal);
        Assert.Equal([], RawScan.Find(["the-actor"], log));
        Assert.True((await log.VerifyAsync(cancellationToken: Cancellation)).IsIntact);
    }

    [Fact]
    public async Task A_log_that_is_full_refuses()
    {
        var log = new InMemoryAuditLog(capacity: 1);
        await log.AppendAsync(Entry(0), Cancellation);

        Assert.Equal("storage.full", (await Assert.ThrowsAsync<StoreFullException>(() => log.AppendAsync(Entry(1), Cancellation).AsTask())).Code);
        await Assert.ThrowsAsync<ArgumentNullException>(() => log.AppendAsync(null!, Cancellation).AsTask());
    }

    private static async Task<InMemoryAuditLog> FilledAsync(int count)
    {
        var log = new InMemoryAuditLog();
        for (var i = 0; i < count; i++)
            await log.AppendAsync(Entry(i), Cancellation);

        return log;
    }

    // Two people in turn, the same words throughout.
    private static AuditEntry Entry(int i) => new()
    {
        At = DateTimeOffset.UnixEpoch.AddDays(20_000).AddMinutes(i),
        Contract = Contract,
        Event = "draft.created",
        ActorId = "the-actor",
        DraftId = $"draft-{i}",
        CandidateId = $"candidate-{i % 2}",
        PersonId = $"person-{i % 2}",
        Code = "code",
        ConsentDecisionId = "decision",
        ContentDigest = $"{i % 2}123456789abcdef",
        Templates = ["template"],
        Moderation = Moderation("Block"),
    };

    private static ModerationRecord Moderation(string action) => new()
    {
        Stage = "DraftOutput",
        PolicyVersion = "1",
        Checks = ["quality.length/1"],
        Action = action,
        FullyScanned = true,
        Duration = TimeSpan.FromMilliseconds(1),
        Findings = ["quality.length"],
    };

    private static List<SealedEntry> Entries(InMemoryAuditLog log) =>
        (List<SealedEntry>)typeof(InMemoryAuditLog).GetField("_entries", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(log)!;
}
