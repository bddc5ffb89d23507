using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Review.Feedback;

/// <summary>A desk over a drafter with one draft.</summary>
internal sealed class FeedbackBench(MessageDrafter drafter, IFeedbackStore store, SettableClock clock, Draft draft)
{
    public static readonly Reviewer User = new() { Contract = SampleProfiles.Contract, Id = "user-1", Name = "Marit Oosterveld" };

    public static readonly Reviewer Colleague = new() { Contract = SampleProfiles.Contract, Id = "user-2", Name = "Ada Example" };

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FeedbackDesk Desk { get; } = new(drafter, store);

    public MessageDrafter Drafter => drafter;

    public SettableClock Clock => clock;

    public Draft Draft => draft;

    public static async Task<FeedbackBench> CreateAsync(
        IReadOnlyList<CustomContent>? content = null, ISensitiveDataDetector? detector = null, IFeedbackStore? store = null, IDraftStore? drafts = null)
    {
        var clock = new SettableClock(ConsentBench.At("2026-03-01T09:00:00Z"));
        var drafter = Drafting.Drafter(parts: new CorridorParts { Time = clock, Detector = detector, Drafts = drafts });
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            FollowUp = true,
        };
        var draft = await drafter.DraftedAsync(content is null ? request : WithContent(request, content));
        return new FeedbackBench(drafter, store ?? new InMemoryFeedbackStore(), clock, draft);
    }

    public async Task<DraftFeedback> KeptAsync(FeedbackRating rating, string? text = null, Reviewer? user = null, params FeedbackReason[] reasons) =>
        Assert.IsType<FeedbackOutcome.Kept>(await Desk.GiveAsync(user ?? User, Draft.Id, rating, reasons, text, Token)).Feedback;

    public Task<List<DraftFeedback>> AllAsync(string? draftId = null) => store.ReadAsync(SampleProfiles.Contract, draftId, Token).ToListAsync(Token).AsTask();

    private static DraftRequest WithContent(DraftRequest request, IReadOnlyList<CustomContent> content) => new()
    {
        Contract = request.Contract,
        Recruiter = request.Recruiter,
        Job = request.Job,
        Candidates = request.Candidates,
        CustomContent = content,
    };
}
