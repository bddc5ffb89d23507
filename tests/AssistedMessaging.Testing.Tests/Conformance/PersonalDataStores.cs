using AssistedMessaging.Audit;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing.Conformance;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Tests.Conformance;

// Every store of the library through the suite of what people may ask of it.
public sealed class PersonalDataInDraftsTests : PersonalDataStoreConformance
{
    private int _number;

    [Fact]
    public Task The_store_of_drafts_conforms() => RunAllAsync();

    protected override RecordType Kept => RecordType.Draft;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemoryDraftStore());

    protected override async ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at)
    {
        _number++;
        var request = new DraftRequest
        {
            Contract = contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [new Candidate { Id = id, Name = SampleProfiles.FullCandidate.Name }],
        };
        var draft = new Draft
        {
            Id = $"draft-{_number}",
            ContractId = contract,
            CandidateId = id,
            Kind = MessageKind.Initial,
            Language = LanguageTag.English,
            Subject = "s",
            Body = "b",
            SlotText = "b",
            Segments = [],
            Explanation = new DraftExplanation { Templates = [], Fields = [], LeftOut = [], Trimmed = [] },
            Findings = [],
            NeedsReview = false,
            FullyScanned = true,
            CreatedAt = at,
            BatchId = $"batch-{_number}",
            ConsentDecisionId = "decision-1",
        };
        await ((IDraftStore)store).AddAsync(new DraftRecord { Draft = draft, Request = request });
    }
}

public sealed class PersonalDataInReviewsTests : PersonalDataStoreConformance
{
    private int _number;

    [Fact]
    public Task The_store_of_decisions_conforms() => RunAllAsync();

    protected override RecordType Kept => RecordType.Review;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemoryReviewStore());

    protected override async ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at) =>
        Assert.True(await ((IReviewStore)store).TrySaveAsync(new ReviewRecord
        {
            DraftId = $"draft-{++_number}",
            ContractId = contract,
            PersonId = id,
            RecruiterId = "recruiter-1",
            Status = DraftStatus.Approved,
            Revision = 1,
            Subject = "s",
            Body = "b",
            ContentDigest = "d",
            ReviewerId = "reviewer-1",
            ReviewerName = "Ada Example",
            At = at,
        }));
}

public sealed class PersonalDataInTheLedgerTests : PersonalDataStoreConformance
{
    private ManualTimeProvider _clock = new();
    private int _number;

    [Fact]
    public Task The_ledger_conforms() => RunAllAsync();

    protected override RecordType Kept => RecordType.ConsentEvent;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemoryConsentLedger(_clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch)));

    // A notice: what persons said no to protects them and stays until it is on the suppression list.
    protected override async ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at)
    {
        _clock.SetUtcNow(at);
        await ((IConsentLedger)store).AppendAsync(new ConsentEvent
        {
            Id = $"event-{++_number}",
            PersonId = id,
            Contract = contract,
            Kind = ConsentEventKind.NoticeServed,
            Purpose = Purpose.OutreachDraft,
            Actor = ConsentActor.Host,
        });
    }
}

public sealed class PersonalDataInSuppressionsTests : PersonalDataStoreConformance
{
    [Fact]
    public Task The_suppression_list_conforms() => RunAllAsync();

    protected override RecordType Kept => RecordType.Suppression;

    protected override bool OutlivesErasure => true;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemorySuppressionList());

    protected override ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at) =>
        ((ISuppressionList)store).AddAsync([id], new OptOut(Purpose.OutreachDraft, "host", contract, at));
}

public sealed class PersonalDataInTheAuditLogTests : PersonalDataStoreConformance
{
    [Fact]
    public Task The_audit_log_conforms() => RunAllAsync();

    protected override RecordType Kept => RecordType.AuditEntry;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemoryAuditLog());

    protected override ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at) => ((IAuditLog)store).AppendAsync(
        new AuditEntry { At = at, Contract = contract, Event = "draft.created", ActorId = "recruiter-1", PersonId = id, CandidateId = "candidate-1" });
}

public sealed class PersonalDataInPreferencesTests : PersonalDataStoreConformance
{
    [Fact]
    public Task The_store_of_preferences_conforms() => RunAllAsync();

    protected override RecordType Kept => RecordType.Preference;

    protected override bool KeepsCandidates => false;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemoryPreferenceStore());

    // Two changes: the last one counts today, so only the one before it may be swept.
    protected override async ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at)
    {
        var preferences = (IPreferenceStore)store;
        int last = (await preferences.FindAsync(contract, id))?.Revision ?? 0;
        foreach (int revision in new[] { last + 1, last + 2 })
        {
            Assert.True(await preferences.TryAppendAsync(new PreferenceChange
            {
                Contract = contract,
                RecruiterId = id,
                Revision = revision,
                Preferences = new RecruiterPreferences { AutoDraft = revision % 2 == 0 },
                Changed = ["AutoDraft"],
                ChangedBy = id,
                ChangedAt = at,
            }));
        }
    }
}

public sealed class PersonalDataInCustomContentsTests : PersonalDataStoreConformance
{
    private ManualTimeProvider _clock = new();
    private int _number;

    [Fact]
    public Task The_store_of_custom_contents_conforms() => RunAllAsync();

    protected override RecordType Kept => RecordType.CustomContent;

    protected override bool KeepsCandidates => false;

    protected override ValueTask<IPersonalDataStore> CreateAsync() =>
        new(new InMemoryCustomContentStore(time: _clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch)));

    protected override ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at)
    {
        _clock.SetUtcNow(at);
        return ((ICustomContentStore)store).SaveAsync(contract, new CustomContent { Id = $"text_{++_number}", AuthorId = id, Text = "x" });
    }
}

// Feedback is its user's and the candidate's.
public sealed class PersonalDataInFeedbackTests : PersonalDataStoreConformance
{
    private int _number;

    [Fact]
    public Task The_store_of_feedback_conforms_for_candidates() => RunAllAsync();

    protected override RecordType Kept => RecordType.Feedback;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemoryFeedbackStore());

    protected override async ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at) =>
        Assert.Null(await ((IFeedbackStore)store).SaveAsync(Vote($"draft-{++_number}", contract, id, "user-1", at)));

    internal static DraftFeedback Vote(string draft, ContractId contract, string person, string user, DateTimeOffset at) => new()
    {
        ContractId = contract,
        DraftId = draft,
        PersonId = person,
        UserId = user,
        Rating = FeedbackRating.ThumbsUp,
        Text = "x",
        At = at,
        Language = "en",
    };
}

public sealed class PersonalDataInFeedbackOfUsersTests : PersonalDataStoreConformance
{
    private int _number;

    [Fact]
    public Task The_store_of_feedback_conforms_for_users() => RunAllAsync();

    protected override RecordType Kept => RecordType.Feedback;

    protected override bool KeepsCandidates => false;

    protected override ValueTask<IPersonalDataStore> CreateAsync() => new(new InMemoryFeedbackStore());

    protected override async ValueTask KeepAsync(IPersonalDataStore store, string id, ContractId contract, DateTimeOffset at) =>
        Assert.Null(await ((IFeedbackStore)store).SaveAsync(PersonalDataInFeedbackTests.Vote($"draft-{++_number}", contract, "person-1", id, at)));
}
