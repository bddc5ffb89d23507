using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Training;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent.Training;

public sealed class TrainingExportTests
{
    private readonly ConsentBench _bench = new();

    [Theory]
    [Trait("Requirement", "S-01")]
    [Trait("Requirement", "S-17")]
    [Trait("Requirement", "S-24")]
    [InlineData("NL", "2025-11-02T12:00:00Z", "training.denied")]
    [InlineData("NL", "2025-11-04T12:00:00Z", null)]
    [InlineData("CA", "2025-11-02T12:00:00Z", "training.denied")]
    [InlineData("CA", "2025-11-04T12:00:00Z", null)]
    [InlineData("CN", "2025-11-02T12:00:00Z", "training.denied")]
    [InlineData("CN", "2025-11-04T12:00:00Z", "training.denied")]
    [InlineData("US", "2025-11-02T12:00:00Z", null)]
    [InlineData("US", "2025-11-04T12:00:00Z", null)]
    [InlineData("Europe", "2025-11-02T12:00:00Z", "training.unknown")]
    [InlineData("Europe", "2025-11-04T12:00:00Z", "training.unknown")]
    [InlineData(null, "2025-11-04T12:00:00Z", "training.unknown")]
    public async Task The_day_of_the_run_and_the_place_of_the_person_decide(string? country, string day, string? code)
    {
        _bench.Clock.Now = At(day);

        var (given, report) = await ExportAsync(Record("a", [Subject(country: country)]));

        Assert.Equal(code is null ? ["a"] : [], given);
        Assert.Equal(code is null ? [] : [code], report.Withheld.Keys);
        Assert.Equal((true, At(day)), (report.IsComplete, report.StartedAt));
    }

    [Theory]
    [InlineData(AgeGroup.Adult, AgeGroup.Adult, null)]
    [InlineData(AgeGroup.Adult, AgeGroup.Minor, "training.minor")]
    [InlineData(AgeGroup.Adult, AgeGroup.Unknown, "training.age-unknown")]
    [InlineData(AgeGroup.Adult, (AgeGroup)7, "training.age-unknown")]
    [InlineData(AgeGroup.Unknown, AgeGroup.Minor, "training.minor")]
    public async Task What_is_about_a_minor_or_somebody_of_unknown_age_never_leaves_not_even_after_a_grant(AgeGroup one, AgeGroup other, string? code)
    {
        await _bench.AppendAsync(Grant(Purpose.ContentGeneratingTraining), Grant(Purpose.ContentGeneratingTraining) with { PersonId = "other" });

        var (given, report) = await ExportAsync(Record("a", [Subject(Person, age: one), Subject("other", age: other)]));

        Assert.Equal(code is null ? ["a"] : [], given);
        Assert.Equal(code is null ? [] : [code], report.Withheld.Keys);
        Assert.Equal(AgeGroup.Unknown, new TrainingSubject { PersonId = Person }.Age);
    }

    [Fact]
    [Trait("Requirement", "S-05")]
    public async Task Private_messages_never_leave()
    {
        await _bench.AppendAsync(Grant(Purpose.ContentGeneratingTraining));

        var (given, report) = await ExportAsync(
            Record("a", [Subject(country: "US")], DataCategory.PrivateMessages), Record("b", [Subject(country: "US")], DataCategory.Profile, DataCategory.PrivateMessages));

        Assert.Empty(given);
        Assert.Equal(2, report.Withheld["training.private-messages"]);
    }

    [Fact]
    [Trait("Requirement", "S-20")]
    [Trait("Requirement", "S-24")]
    [Trait("Requirement", "S-47")]
    public async Task One_no_of_anybody_in_a_record_is_enough_in_whatever_role()
    {
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining) with { PersonId = "recruiter" });

        var (given, report) = await ExportAsync(
            Record("draft", [Subject("candidate"), Subject("recruiter")], DataCategory.RecruiterContent),
            Record("feedback", [Subject("recruiter")], DataCategory.Feedback),
            Record("other", [Subject("candidate")], DataCategory.Feedback));

        Assert.Equal(["other"], given);
        Assert.Equal(2, report.Withheld["training.denied"]);
    }

    [Fact]
    [Trait("Requirement", "S-13")]
    public async Task Tuning_is_training()
    {
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining));

        var (given, _) = await ExportAsync(new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTuning }, Record("a", [Subject(Person)]));

        Assert.Empty(given);
    }

    [Fact]
    [Trait("Requirement", "S-07")]
    public async Task A_run_before_the_withdrawal_stands_and_the_next_one_is_refused()
    {
        var (first, report) = await ExportAsync(Record("a", [Subject(Person)]));
        _bench.Clock.Now += TimeSpan.FromDays(1);
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining));
        var (second, _) = await ExportAsync(Record("a", [Subject(Person)]));
        var then = await _bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "NL", report.StartedAt.ToString("O")));

        Assert.Equal(["a"], first);
        Assert.Empty(second);
        Assert.Equal(ConsentState.Permitted, then.State);
    }

    [Fact]
    [Trait("Requirement", "S-07")]
    public async Task A_withdrawal_while_records_flow_counts_from_then_on()
    {
        var export = Export(new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTraining });
        var given = new List<string>();

        await foreach (var record in export.ReadAsync(Stream(Record("a", [Subject(Person)]), Record("b", [Subject(Person)]), Record("c", [Subject("other")])), Cancellation))
        {
            given.Add(record.Record.Id);
            if (record.Record.Id == "a")
            {
                _bench.Clock.Now += TimeSpan.FromMinutes(1);
                await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining));
            }
        }

        Assert.Equal(["a", "c"], given);
        Assert.Equal((2, 1), (export.Report.Exported, export.Report.Withheld["training.denied"]));
    }

    [Fact]
    public async Task A_rule_that_loosens_while_records_flow_does_not_count_for_this_run()
    {
        _bench.Clock.Now = At("2025-11-03T11:59:59Z");
        var export = Export(new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTraining });
        var given = new List<string>();

        await foreach (var record in export.ReadAsync(Stream(Record("us", [Subject(country: "US")]), Record("nl", [Subject("other")])), Cancellation))
        {
            given.Add(record.Record.Id);
            _bench.Clock.Now += TimeSpan.FromHours(1);
        }

        Assert.Equal(["us"], given);
    }

    [Fact]
    [Trait("Requirement", "S-08")]
    public async Task The_report_says_what_it_does_not_change()
    {
        _bench.Clock.Now = At("2026-03-01T09:00:00Z");

        var (_, report) = await ExportAsync(Record("a", [Subject(Person)]));

        Assert.Contains(report.NonEffects, text => text.StartsWith("Already trained before 2026-03-01: not removed.", StringComparison.Ordinal));
        Assert.Equal("r: 1 exported, 0 withheld", report.ToString());
    }

    [Fact]
    [Trait("Requirement", "S-03")]
    public async Task A_run_can_do_without_kinds_of_data()
    {
        var run = new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTraining, WithoutCategories = [DataCategory.JobActivity] };

        var (given, report) = await ExportAsync(run, Record("a", [Subject(Person)], DataCategory.Profile, DataCategory.JobActivity), Record("b", [Subject(Person)]));

        Assert.Equal(["b"], given);
        Assert.Equal(["training.category-left-out"], report.Withheld.Keys);
    }

    [Fact]
    public async Task A_record_of_nobody_or_of_nothing_stays()
    {
        var (given, report) = await ExportAsync(
            Record("a", []), Record("b", [Subject(" ")]),
            new TrainingRecord { Id = "c", Contract = new ContractId("c"), Subjects = [Subject(Person)], Categories = [], Content = "x" });

        Assert.Empty(given);
        Assert.Equal([("training.no-category", 1), ("training.no-person", 2)], report.Withheld.Select(w => (w.Key, w.Value)));
        Assert.All(report.Withheld.Keys, code => Assert.NotNull(AssistedMessaging.Diagnostics.Codes.Explain(code)));
    }

    [Theory]
    [InlineData(GateKind.Throws, "training.gate-failed")]
    [InlineData(GateKind.Unknown, "training.unknown")]
    [InlineData(GateKind.Short, "training.gate-failed")]
    [InlineData(GateKind.Nothing, "training.gate-failed")]
    public async Task A_gate_that_gives_no_answer_holds_everything_back(GateKind kind, string code)
    {
        var export = new TrainingExport(new BrokenGate(kind), new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTraining }, _bench.Clock);

        var given = await export.ReadAsync(Stream(Record("a", [Subject(Person)])), Cancellation).CountAsync(Cancellation);

        Assert.Equal(0, given);
        Assert.Equal([code], export.Report.Withheld.Keys);
    }

    [Theory]
    [InlineData("service.security")]
    [InlineData("outreach.draft")]
    [InlineData("ai")]
    [InlineData("ai.training-not")]
    [InlineData("")]
    public void No_other_purpose_lets_records_out(string purpose)
    {
        Assert.Throws<ArgumentException>(() => Export(new TrainingRun { Id = "r", Purpose = new Purpose(purpose) }));
    }

    [Fact]
    public async Task An_export_serves_one_run_and_an_unfinished_one_says_so()
    {
        var export = Export(new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTraining });

        await foreach (var _ in export.ReadAsync(Stream(Record("a", [Subject(Person)]), Record("b", [Subject(Person)])), Cancellation))
            break;

        Assert.False(export.Report.IsComplete);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await export.ReadAsync(Stream(), Cancellation).CountAsync(Cancellation));
    }

    [Fact]
    public async Task Cancellation_is_thrown()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var export = Export(new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTraining });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await export.ReadAsync(Stream(Record("a", [Subject(Person)])), source.Token).CountAsync(Cancellation));
    }

    public enum GateKind
    {
        Throws,
        Unknown,
        Short,
        Nothing,
    }

    private static TrainingSubject Subject(string person = Person, string? country = "NL", AgeGroup age = AgeGroup.Adult) =>
        new() { PersonId = person, Location = country is null ? null : In(country), Age = age };

    private static TrainingRecord Record(string id, IReadOnlyList<TrainingSubject> subjects, params DataCategory[] categories) =>
        new() { Id = id, Contract = new ContractId("c"), Subjects = subjects, Categories = categories.Length == 0 ? [DataCategory.Profile] : categories, Content = "words" };

    private static async IAsyncEnumerable<TrainingRecord> Stream(params TrainingRecord[] records)
    {
        foreach (var record in records)
        {
            await Task.Yield();
            yield return record;
        }
    }

    private TrainingExport Export(TrainingRun run) => new(_bench.Gate, run, _bench.Clock);

    private Task<(IReadOnlyList<string> Given, TrainingExportReport Report)> ExportAsync(params TrainingRecord[] records) =>
        ExportAsync(new TrainingRun { Id = "r", Purpose = Purpose.ContentGeneratingTraining }, records);

    private async Task<(IReadOnlyList<string> Given, TrainingExportReport Report)> ExportAsync(TrainingRun run, params TrainingRecord[] records)
    {
        var export = Export(run);
        var given = await export.ReadAsync(Stream(records), Cancellation).Select(r => r.Record.Id).ToListAsync(Cancellation);
        return (given, export.Report);
    }

    private sealed class BrokenGate(GateKind kind) : IConsentGate
    {
        public ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default) => kind switch
        {
            GateKind.Throws => throw new InvalidOperationException(),
            GateKind.Unknown => new([.. queries.Select(q => ConsentDecision.Unknown(ConsentReason.LedgerUnavailable, q, DateTimeOffset.UnixEpoch))]),
            GateKind.Short => new([ConsentDecision.Permitted(ConsentReason.Granted, queries[0], DateTimeOffset.UnixEpoch)]),
            _ => new((IReadOnlyList<ConsentDecision>)null!),
        };
    }
}
