using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Review.Feedback;

public sealed class FeedbackDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Requirement", "S-46")]
    public async Task A_vote_is_kept_once_for_a_user_and_a_draft_and_can_be_changed()
    {
        var bench = await FeedbackBench.CreateAsync();

        var first = await bench.KeptAsync(FeedbackRating.ThumbsUp, "Nice opening.");
        bench.Clock.Now += TimeSpan.FromMinutes(1);
        await bench.KeptAsync(FeedbackRating.ThumbsUp, user: FeedbackBench.Colleague);
        bench.Clock.Now += TimeSpan.FromMinutes(1);
        var outcome = Assert.IsType<FeedbackOutcome.Kept>(await bench.Desk.GiveAsync(
            FeedbackBench.User, bench.Draft.Id, FeedbackRating.ThumbsDown, [FeedbackReason.TooLong, FeedbackReason.Inaccurate, FeedbackReason.TooLong], cancellationToken: Token));
        var all = await bench.AllAsync(bench.Draft.Id);

        Assert.Equal([("user-2", FeedbackRating.ThumbsUp), ("user-1", FeedbackRating.ThumbsDown)], all.Select(f => (f.UserId, f.Rating)));
        Assert.Equal([FeedbackReason.Inaccurate, FeedbackReason.TooLong], all[1].Reasons);
        Assert.Equal((null, bench.Clock.Now, SampleProfiles.FullCandidate.PersonId), (all[1].Text, all[1].At, all[1].PersonId));
        Assert.Equal("Nice opening.", first.Text);
        Assert.Same(first, outcome.Replaced);
    }

    [Fact]
    [Trait("Requirement", "S-46")]
    public async Task A_vote_names_what_the_draft_was_made_by_and_follow_ups_have_votes_of_their_own()
    {
        var bench = await FeedbackBench.CreateAsync();

        var vote = await bench.KeptAsync(FeedbackRating.ThumbsUp);
        await bench.Desk.GiveAsync(FeedbackBench.User, bench.Draft.FollowUp!.Id, FeedbackRating.ThumbsDown, cancellationToken: Token);

        Assert.Equal(bench.Draft.Language.ToString(), vote.Language);
        Assert.Equal(bench.Draft.Explanation.ModelId, vote.ModelId);
        Assert.Equal(bench.Draft.Explanation.Templates.Select(t => t.ToString()), vote.Templates);
        Assert.NotEmpty(vote.Templates);
        Assert.Equal(2, (await bench.AllAsync()).Count);
        Assert.Single(await bench.AllAsync(bench.Draft.FollowUp.Id));
    }

    [Fact]
    public async Task A_vote_is_taken_back_by_its_user_only()
    {
        var bench = await FeedbackBench.CreateAsync();
        await bench.KeptAsync(FeedbackRating.ThumbsUp);

        Assert.False(await bench.Desk.TakeBackAsync(FeedbackBench.Colleague, bench.Draft.Id, Token));
        Assert.Single(await bench.AllAsync());
        Assert.True(await bench.Desk.TakeBackAsync(FeedbackBench.User, bench.Draft.Id, Token));
        Assert.False(await bench.Desk.TakeBackAsync(FeedbackBench.User, bench.Draft.Id, Token));
        Assert.Empty(await bench.AllAsync());
    }

    [Theory]
    [InlineData("", FeedbackRating.ThumbsUp, FeedbackReason.Other, 0, "feedback.no-person")]
    [InlineData("user-1", FeedbackRating.Unknown, FeedbackReason.Other, 0, "feedback.no-rating")]
    [InlineData("user-1", (FeedbackRating)9, FeedbackReason.Other, 0, "feedback.no-rating")]
    [InlineData("user-1", FeedbackRating.ThumbsUp, FeedbackReason.Unknown, 0, "feedback.unknown-reason")]
    [InlineData("user-1", FeedbackRating.ThumbsUp, (FeedbackReason)99, 0, "feedback.unknown-reason")]
    [InlineData("user-1", FeedbackRating.ThumbsUp, FeedbackReason.Other, 2001, "feedback.too-long")]
    [InlineData("user-1", FeedbackRating.ThumbsUp, FeedbackReason.Other, 2000, null)]
    public async Task What_cannot_be_kept_is_refused_by_its_code(string user, FeedbackRating rating, FeedbackReason reason, int length, string? code)
    {
        var bench = await FeedbackBench.CreateAsync();
        var person = new Reviewer { Contract = SampleProfiles.Contract, Id = user, Name = "n" };

        var outcome = await bench.Desk.GiveAsync(person, bench.Draft.Id, rating, [reason], new string('x', length), Token);

        Assert.Equal(code ?? "Kept", outcome.ToString());
        Assert.Equal(code is null ? 1 : 0, (await bench.AllAsync()).Count);
    }

    [Fact]
    public async Task A_draft_of_another_contract_does_not_exist()
    {
        var bench = await FeedbackBench.CreateAsync();
        var stranger = new Reviewer { Contract = new ContractId("another"), Id = "user-1", Name = "n" };

        Assert.Equal("review.not-found", (await bench.Desk.GiveAsync(stranger, bench.Draft.Id, FeedbackRating.ThumbsUp, cancellationToken: Token)).ToString());
        Assert.Equal("review.not-found", (await bench.Desk.GiveAsync(FeedbackBench.User, "no-such-draft", FeedbackRating.ThumbsUp, cancellationToken: Token)).ToString());
        Assert.Empty(await bench.AllAsync());
    }

    [Fact]
    [Trait("Requirement", "S-46")]
    public async Task Identifiers_in_the_words_are_replaced_before_anything_is_kept()
    {
        var bench = await FeedbackBench.CreateAsync();

        var feedback = await bench.KeptAsync(FeedbackRating.ThumbsDown, "Too long. Ask noor@example.org or +31 6 12345678.");

        Assert.StartsWith("Too long. Ask [EMAIL_1] or [", feedback.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", feedback.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("She told me that she is pregnant, so be careful.")]
    [InlineData("Zij is zwanger, dus dit is niet handig.")]
    public async Task Sensitive_words_are_dropped_in_every_language_and_the_vote_is_kept(string text)
    {
        var bench = await FeedbackBench.CreateAsync();

        var outcome = Assert.IsType<FeedbackOutcome.Kept>(
            await bench.Desk.GiveAsync(FeedbackBench.User, bench.Draft.Id, FeedbackRating.ThumbsDown, [FeedbackReason.Other], text, Token));

        Assert.Equal(("feedback.text-sensitive", null), (outcome.TextCode, outcome.Feedback.Text));
        Assert.Equal(FeedbackRating.ThumbsDown, Assert.Single(await bench.AllAsync()).Rating);
    }

    [Fact]
    public async Task A_guard_that_fails_drops_the_words_and_keeps_the_vote()
    {
        var detector = new FailingDetector();
        var bench = await FeedbackBench.CreateAsync(detector: detector);
        detector.IsBroken = true;

        var outcome = Assert.IsType<FeedbackOutcome.Kept>(
            await bench.Desk.GiveAsync(FeedbackBench.User, bench.Draft.Id, FeedbackRating.ThumbsUp, text: "Good words.", cancellationToken: Token));

        Assert.Equal(("feedback.text-unchecked", null), (outcome.TextCode, outcome.Feedback.Text));
    }

    [Fact]
    [Trait("Requirement", "S-64")]
    public async Task A_text_of_the_recruiters_own_is_not_kept_with_the_words_about_it()
    {
        const string Benefits = "Thirty days of holiday and a bicycle.";
        var content = new CustomContent { Id = "benefits", AuthorId = SampleProfiles.Recruiter.Id, Text = Benefits };
        var chat = ScriptedChatClient.Always(Drafting.Answer.Replace("Would you like", "{{ custom.benefits }} Would you like", StringComparison.Ordinal));
        var drafter = Drafting.Drafter(chat);
        var draft = await drafter.DraftedAsync(new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            CustomContent = [content],
        });

        var outcome = await new FeedbackDesk(drafter).GiveAsync(
            FeedbackBench.Colleague, draft.Id, FeedbackRating.ThumbsDown, text: $"\"{Benefits}\" sounds odd.", cancellationToken: Token);

        Assert.Equal("\"[private text of its author]\" sounds odd.", Assert.IsType<FeedbackOutcome.Kept>(outcome).Feedback.Text);
    }

    [Fact]
    public async Task Who_is_erased_while_feedback_is_given_leaves_none_behind()
    {
        var drafts = new InMemoryDraftStore();
        var store = new ErasingStore(drafts);
        var bench = await FeedbackBench.CreateAsync(store: store, drafts: drafts);

        var outcome = await bench.Desk.GiveAsync(FeedbackBench.User, bench.Draft.Id, FeedbackRating.ThumbsUp, text: "Good.", cancellationToken: Token);

        Assert.Equal("review.not-found", outcome.ToString());
        Assert.Empty(await bench.AllAsync());
    }

    [Fact]
    public async Task What_is_printed_shows_no_words_and_no_user()
    {
        var bench = await FeedbackBench.CreateAsync();

        var feedback = await bench.KeptAsync(FeedbackRating.ThumbsUp, "Qzwords");

        Assert.Equal($"{bench.Draft.Id}: ThumbsUp", feedback.ToString());
        Assert.Equal("1 up, 0 down", (await bench.Desk.SummariseAsync(SampleProfiles.Contract, Token)).ToString());
    }

    private sealed class FailingDetector : ISensitiveDataDetector
    {
        private readonly SensitiveDataDetector _inner = new();

        public bool IsBroken { get; set; }

        public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default) =>
            IsBroken ? throw new InvalidOperationException("broken") : _inner.DetectAsync(text, cancellationToken);
    }

    // The person is erased at the moment at which the vote is saved.
    private sealed class ErasingStore(IPersonalDataStore drafts) : IFeedbackStore
    {
        private readonly InMemoryFeedbackStore _inner = new();

        public async ValueTask<DraftFeedback?> SaveAsync(DraftFeedback feedback, CancellationToken cancellationToken = default)
        {
            await drafts.EraseAsync(DataSubject.Candidate(feedback.PersonId), dryRun: false, cancellationToken);
            return await _inner.SaveAsync(feedback, cancellationToken);
        }

        public ValueTask<DraftFeedback?> DeleteAsync(ContractId contract, string draftId, string userId, CancellationToken cancellationToken = default) =>
            _inner.DeleteAsync(contract, draftId, userId, cancellationToken);

        public IAsyncEnumerable<DraftFeedback> ReadAsync(ContractId contract, string? draftId = null, CancellationToken cancellationToken = default) =>
            _inner.ReadAsync(contract, draftId, cancellationToken);
    }
}
