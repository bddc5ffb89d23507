using AssistedMessaging.Composition;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests;

/// <summary>There is one way out, and a policy that blocks everything closes it for every path.</summary>
[Trait("Requirement", "S-59")]
public sealed class BlockEverythingTests
{
    private static readonly Reviewer Ada = new() { Contract = SampleProfiles.Contract, Id = "r-7", Name = "Ada Example" };

    private readonly CountingStore _drafts = new();
    private readonly InMemoryReviewStore _reviews = new();

    [Fact]
    public async Task No_path_of_drafting_lets_a_draft_out()
    {
        var draft = await Open().DraftedAsync(Drafting.Request());
        var request = Drafting.Request([.. Enumerable.Range(0, 25).Select(i => Drafting.Like(SampleProfiles.FullCandidate, id: $"c{i}"))]);
        var single = Drafting.Request(Drafting.Like(SampleProfiles.FullCandidate, id: "another"));
        var outcomes = new List<DraftOutcome>(await Closed().AllAsync(request))
        {
            await Closed().DraftAsync(single, TestContext.Current.CancellationToken),
            await Closed().DraftAsync(Changed(single, followUp: true), TestContext.Current.CancellationToken),
            await Closed().DraftAsync(Changed(single, template: "Hi {{ candidate.first_name }}, shall we talk?"), TestContext.Current.CancellationToken),
            await Closed().RedraftAsync(draft.ContractId, draft.Id, "Shorter, please.", cancellationToken: TestContext.Current.CancellationToken),
            await MessageDrafter.FromTemplates(new() { Moderation = ModerationPolicy.BlockEverything }).DraftAsync(single, TestContext.Current.CancellationToken),
        };

        Assert.Equal(30, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.IsNotType<DraftOutcome.Drafted>(outcome));
        Assert.Equal(1, _drafts.Added);
    }

    [Fact]
    public async Task No_path_of_review_lets_words_out()
    {
        var draft = await Open().DraftedAsync(Drafting.Request());
        var approved = await Open().DraftedAsync(Drafting.Request(Drafting.Like(SampleProfiles.FullCandidate, id: "another")));
        Assert.IsType<ReviewOutcome.Done>(await new DraftReview(Open(), _reviews).ApproveAsync(Ada, approved.Id, cancellationToken: TestContext.Current.CancellationToken));
        var review = new DraftReview(Closed(), _reviews);

        Assert.IsType<ReviewOutcome.Held>(await review.EditAsync(Ada, draft.Id, "Hi Noor, shall we talk?", cancellationToken: TestContext.Current.CancellationToken));
        Assert.IsType<ReviewOutcome.Held>(await review.ApproveAsync(Ada, draft.Id, reason: "I say so", cancellationToken: TestContext.Current.CancellationToken));
        Assert.IsType<ReviewOutcome.Held>(await review.ApproveAsync(Ada, draft.Id, "Hi Noor, shall we talk?", "I say so", TestContext.Current.CancellationToken));
        await foreach (var release in review.ReleaseAsync(Ada, [draft.Id, approved.Id], TestContext.Current.CancellationToken))
            Assert.IsType<ReleaseOutcome.Held>(release);
    }

    private MessageDrafter Open() => Drafting.Drafter(parts: new CorridorParts { Drafts = _drafts });

    private MessageDrafter Closed() => Drafting.Drafter(configure: o => o.Moderation = ModerationPolicy.BlockEverything, parts: new CorridorParts { Drafts = _drafts });

    private static DraftRequest Changed(DraftRequest request, bool followUp = false, string? template = null) => new()
    {
        Contract = request.Contract,
        Recruiter = request.Recruiter,
        Job = request.Job,
        Candidates = request.Candidates,
        FollowUp = followUp,
        Template = template is null ? null : MessageTemplate.Parse("own", template),
    };

    private sealed class CountingStore : IDraftStore
    {
        private readonly InMemoryDraftStore _inner = new();

        public int Added { get; private set; }

        public ValueTask<DraftRecord> AddAsync(DraftRecord record, CancellationToken cancellationToken = default)
        {
            Added++;
            return _inner.AddAsync(record, cancellationToken);
        }

        public ValueTask<DraftRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default) =>
            _inner.FindAsync(contract, draftId, cancellationToken);

        public ValueTask<DraftRecord?> FindByKeyAsync(ContractId contract, string idempotencyKey, CancellationToken cancellationToken = default) =>
            _inner.FindByKeyAsync(contract, idempotencyKey, cancellationToken);
    }
}
