using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Training;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Review.Feedback;

/// <summary>Feedback leaves for training through the one export only, record by record and person by person.</summary>
[Trait("Requirement", "S-24")]
[Trait("Requirement", "S-47")]
public sealed class FeedbackTrainingTests
{
    private const string UserAsPerson = "member-of-user-1";

    private static readonly string Candidate = SampleProfiles.FullCandidate.PersonId;

    private readonly ConsentBench _consent = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_everybody_permits_is_given_with_its_decisions_and_without_keys()
    {
        var (given, report) = await ExportAsync();

        var record = Assert.Single(given);
        Assert.Equal((1, 0), (report.Exported, report.Withheld.Count));
        Assert.Equal("""{"rating":"ThumbsDown","reasons":["TooLong"],"text":"Too many words."}""", record.Record.Content);
        Assert.Equal([DataCategory.Feedback], record.Record.Categories);
        Assert.Equal([UserAsPerson, Candidate], record.Record.Subjects.Select(s => s.PersonId));
        Assert.All(record.Decisions, decision => Assert.True(decision.Permits));
    }

    [Theory]
    [InlineData(true, ConsentEventKind.Objected)]
    [InlineData(true, ConsentEventKind.Withdrawn)]
    [InlineData(false, ConsentEventKind.Objected)]
    [InlineData(false, ConsentEventKind.Withdrawn)]
    public async Task An_objection_of_the_user_or_of_the_candidate_holds_it_back(bool isUser, ConsentEventKind kind)
    {
        await _consent.AppendAsync(ConsentBench.Say(kind, Purpose.AiTraining) with { PersonId = isUser ? UserAsPerson : Candidate });

        var (given, report) = await ExportAsync();

        Assert.Empty(given);
        Assert.Equal(1, report.Withheld["training.denied"]);
    }

    [Theory]
    [InlineData("no-user")]
    [InlineData("no-candidate")]
    [InlineData("another-candidate")]
    public async Task Whom_the_host_does_not_know_holds_it_back(string gap)
    {
        var (given, report) = await ExportAsync(
            _ => gap == "no-user" ? null : Subject(UserAsPerson),
            id => gap == "no-candidate" ? null : Subject(gap == "another-candidate" ? "another" : id));

        Assert.Empty(given);
        Assert.Equal(1, report.Withheld["training.no-person"]);
    }

    [Fact]
    public async Task A_run_without_feedback_gets_none()
    {
        var (given, report) = await ExportAsync(without: [DataCategory.Feedback]);

        Assert.Empty(given);
        Assert.Equal(1, report.Withheld["training.category-left-out"]);
    }

    private static TrainingSubject Subject(string personId) => new() { PersonId = personId, Location = ConsentBench.In("NL"), Age = AgeGroup.Adult };

    private async Task<(List<PermittedRecord> Given, TrainingExportReport Report)> ExportAsync(
        Func<string, TrainingSubject?>? userOf = null, Func<string, TrainingSubject?>? candidateOf = null, IReadOnlyList<DataCategory>? without = null)
    {
        var bench = await FeedbackBench.CreateAsync();
        await bench.KeptAsync(FeedbackRating.ThumbsDown, "Too many words.", null, FeedbackReason.TooLong);
        var run = new TrainingRun { Id = "run-1", Purpose = Purpose.ContentGeneratingTuning, WithoutCategories = without ?? [] };
        var export = new TrainingExport(_consent.Gate, run, _consent.Clock);
        var given = await bench.Desk.ReadForTrainingAsync(
            SampleProfiles.Contract,
            export,
            (id, _) => new((userOf ?? (_ => Subject(UserAsPerson)))(id)),
            (id, _) => new((candidateOf ?? Subject)(id)),
            Token).ToListAsync(Token);
        return (given, export.Report);
    }
}
