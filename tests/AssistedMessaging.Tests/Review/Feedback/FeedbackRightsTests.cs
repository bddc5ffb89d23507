using AssistedMessaging.Privacy;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Privacy;

namespace AssistedMessaging.Tests.Review.Feedback;

/// <summary>Feedback in access, erasure and retention.</summary>
[Trait("Requirement", "S-46")]
public sealed class FeedbackRightsTests
{
    private const string Words = "Qzwords about the opening.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feedback_is_in_the_export_of_its_user_of_the_candidate_and_of_the_contract()
    {
        var bench = await FilledAsync();

        var user = await bench.ExportedAsync(PrivacyBench.About(FeedbackBench.User.Id));
        var candidate = await bench.ExportedAsync(PrivacyBench.Own());
        var contract = await bench.ExportedAsync(PrivacyBench.AboutContract(SampleProfiles.Contract, SampleProfiles.Contract));
        var colleague = await bench.ExportedAsync(PrivacyBench.About("somebody-else"));

        Assert.All([user, candidate, contract], export =>
        {
            var record = Assert.Single(export.Records, r => r.RecordType == RecordType.Feedback);
            Assert.Equal(("ThumbsDown", Words), (record.Content.GetProperty("rating").GetString(), record.Content.GetProperty("text").GetString()));
            Assert.Contains("Qzwords", export.ToJson() + export.ToMarkdown(), StringComparison.Ordinal);
        });
        Assert.DoesNotContain(colleague.Records, r => r.RecordType == RecordType.Feedback);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Erasing_the_user_or_the_candidate_erases_feedback_and_a_dry_run_says_so_before(bool isUser)
    {
        var bench = await FilledAsync();
        var request = isUser ? PrivacyBench.About(FeedbackBench.User.Id) : PrivacyBench.Own();

        var dry = await bench.ErasedAsync(request, dryRun: true);
        var untouched = RawScan.Find(["Qzwords"], bench.Feedback.Store);
        var real = await bench.ErasedAsync(request);

        Assert.All([dry, real], report => Assert.Equal(ErasureAction.Deleted, Assert.Single(report.Items, i => i.RecordType == RecordType.Feedback).Action));
        Assert.NotEmpty(untouched);
        Assert.Equal([], RawScan.Find(["Qzwords", FeedbackBench.User.Id, PrivacyBench.PersonId], bench.Feedback.Store));
        Assert.DoesNotContain(real.Items, i => i.Id?.Contains(FeedbackBench.User.Id, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Feedback_goes_when_its_retention_ends()
    {
        var bench = await FilledAsync();
        bench.Clock.Now += TimeSpan.FromDays(180);

        await bench.Sweeper.SweepAsync(cancellationToken: Token);
        var onTheLastDay = RawScan.Find(["Qzwords"], bench.Feedback.Store);
        bench.Clock.Now += TimeSpan.FromMinutes(1);
        await bench.Sweeper.SweepAsync(cancellationToken: Token);

        Assert.NotEmpty(onTheLastDay);
        Assert.Equal([], RawScan.Find(["Qzwords"], bench.Feedback.Store));
    }

    [Fact]
    public async Task A_store_of_the_hosts_own_that_takes_no_part_is_named()
    {
        var bench = new PrivacyBench();
        var desk = new PrivacyDesk(bench.Drafter, bench.Review, feedback: new FeedbackDesk(bench.Drafter, new ForeignStore()));

        var granted = Assert.IsType<AccessOutcome.Granted>(await desk.AccessAsync(PrivacyBench.Own(), Token));

        Assert.Equal(["feedback"], granted.Export.Unreached);
    }

    private static async Task<PrivacyBench> FilledAsync()
    {
        var bench = new PrivacyBench();
        var draft = await bench.FillAsync();
        Assert.IsType<FeedbackOutcome.Kept>(await bench.Feedback.GiveAsync(FeedbackBench.User, draft.Id, FeedbackRating.ThumbsDown, [FeedbackReason.TooLong], Words, Token));
        return bench;
    }

    private sealed class ForeignStore : IFeedbackStore
    {
        public ValueTask<DraftFeedback?> SaveAsync(DraftFeedback feedback, CancellationToken cancellationToken = default) => new((DraftFeedback?)null);

        public ValueTask<DraftFeedback?> DeleteAsync(Profiles.ContractId contract, string draftId, string userId, CancellationToken cancellationToken = default) => new((DraftFeedback?)null);

        public IAsyncEnumerable<DraftFeedback> ReadAsync(Profiles.ContractId contract, string? draftId = null, CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<DraftFeedback>();
    }
}
