using AssistedMessaging.Audit;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Preferences;
using AssistedMessaging.Privacy;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Privacy;

/// <summary>A drafter, a review and a desk over in-memory stores, and a candidate full of planted words.</summary>
internal sealed class PrivacyBench
{
    public const string PersonId = "qzperson-7";

    public const string ReturnKey = "qzmail@example.org";

    public static readonly string[] Canaries = ["qzperson", "qzcandidate", "qzmail", "Qzfirst", "Qzlast", "Qzabout", "Qztitle", "Qzskill", "Qzschool", "Qzcompany", "Qzevent", "Qzrewritten"];

    public PrivacyBench(IAuditLog? audit = null, IDraftStore? drafts = null, ISuppressionList? suppressions = null, IConsentLedger? ledger = null)
    {
        Chat = new ScriptedChatClient().Respond(async (_, _) =>
        {
            await WhileWriting();
            return Drafting.Answer;
        });
        Ledger = ledger ?? new InMemoryConsentLedger(Clock);
        Audit = audit ?? new InMemoryAuditLog();
        Suppressions = suppressions ?? new InMemorySuppressionList();
        Drafter = Drafting.Drafter(
            Chat, parts: new CorridorParts { Time = Clock, Ledger = Ledger, Audit = Audit, Drafts = drafts ?? new InMemoryDraftStore(), Suppressions = Suppressions, Logger = Log });
        Review = new DraftReview(Drafter);
        Preferences = new PreferenceAccount(new InMemoryPreferenceStore(), Clock);
        CustomContent = new CustomContentLibrary(Drafter);
        Feedback = new FeedbackDesk(Drafter);
        Desk = new PrivacyDesk(Drafter, Review, null, Preferences, CustomContent, Feedback);
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public SettableClock Clock { get; } = new(ConsentBench.At("2026-03-01T09:00:00Z"));

    public ScriptedChatClient Chat { get; }

    /// <summary>Everything that was logged.</summary>
    public CapturedLog Log { get; } = new();

    /// <summary>What happens while the model writes.</summary>
    public Func<Task> WhileWriting { get; set; } = () => Task.CompletedTask;

    public IConsentLedger Ledger { get; }

    public IAuditLog Audit { get; }

    public ISuppressionList Suppressions { get; }

    public MessageDrafter Drafter { get; }

    public DraftReview Review { get; }

    public PreferenceAccount Preferences { get; }

    public CustomContentLibrary CustomContent { get; }

    public FeedbackDesk Feedback { get; }

    public PrivacyDesk Desk { get; }

    public RetentionSweeper Sweeper => new(Drafter, Review, null, null, Preferences, CustomContent, Feedback);

    public static Reviewer Reviewer { get; } = new() { Contract = SampleProfiles.Contract, Id = "reviewer-1", Name = "Rita Reviewer" };

    public static Candidate Candidate { get; } = new()
    {
        Id = "qzcandidate-1",
        PersonId = PersonId,
        ReturnKeys = [ReturnKey],
        Name = new PersonName { First = "Qzfirst", Last = "Qzlast" },
        Title = "Qztitle engineer",
        About = "Qzabout I build backends.",
        CurrentCompany = "Qzcompany",
        Location = new Place { City = "Utrecht", Country = "NL" },
        Skills = ["Qzskill"],
        Schools = [new School { Name = "Qzschool" }],
    };

    /// <summary>A person's request about themselves.</summary>
    public static SubjectAccessRequest Own(string personId = PersonId, bool doNotContactAgain = true, ContractId contract = default) => new()
    {
        Subject = DataSubject.Candidate(personId, contract),
        Requester = new Requester { Role = RequesterRole.DataSubject, Id = personId },
        ReceivedAt = ConsentBench.At("2026-01-31T23:30:00+01:00"),
        DoNotContactAgain = doNotContactAgain,
    };

    /// <summary>The main administrator's request about a recruiter.</summary>
    public static SubjectAccessRequest About(string recruiterId) => new()
    {
        Subject = DataSubject.Recruiter(SampleProfiles.Contract, recruiterId),
        Requester = new Requester { Role = RequesterRole.MainAdministrator, Id = "admin-1", Contract = SampleProfiles.Contract },
        ReceivedAt = ConsentBench.At("2026-03-01T09:00:00Z"),
    };

    public static SubjectAccessRequest AboutContract(ContractId contract, ContractId of) => new()
    {
        Subject = DataSubject.WholeContract(of),
        Requester = new Requester { Role = RequesterRole.LicencePurchaser, Id = "purchaser-1", Contract = contract },
        ReceivedAt = ConsentBench.At("2026-03-01T09:00:00Z"),
    };

    /// <summary>A draft with a follow-up, edited, approved and released; and what the person said before about training.</summary>
    public async Task<Draft> FillAsync(Candidate? candidate = null, IReadOnlyList<CustomContent>? content = null, Recruiter? recruiter = null)
    {
        candidate ??= Candidate;
        await Ledger.AppendAsync(
            ConsentBench.Say(ConsentEventKind.Withdrawn, AssistedMessaging.Consent.Purpose.AiTraining) with { PersonId = candidate.PersonId, Id = $"Qzevent-{candidate.Id}" }, Cancellation);
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = recruiter ?? SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [candidate],
            FollowUp = true,
            CustomContent = content ?? [],
        };
        var draft = await Drafter.DraftedAsync(request);
        Assert.IsType<ReviewOutcome.Done>(await Review.PreviewAsync(Reviewer, draft.Id, Cancellation));
        Assert.IsType<ReviewOutcome.Done>(await Review.EditAsync(Reviewer, draft.Id, draft.Body.Replace("hear more", "hear Qzrewritten more", StringComparison.Ordinal), cancellationToken: Cancellation));
        Assert.IsType<ReviewOutcome.Done>(await Review.ApproveAsync(Reviewer, draft.Id, reason: "checked", cancellationToken: Cancellation));
        Assert.NotNull(await Review.ReleaseOrThrowAsync(Reviewer, draft.Id, Cancellation));
        return draft;
    }

    public async Task<ErasureReport> ErasedAsync(SubjectAccessRequest? request = null, bool dryRun = false) =>
        Assert.IsType<ErasureOutcome.Done>(await Desk.EraseAsync(request ?? Own(), dryRun, Cancellation)).Report;

    public async Task<PersonalDataExport> ExportedAsync(SubjectAccessRequest? request = null) =>
        Assert.IsType<AccessOutcome.Granted>(await Desk.AccessAsync(request ?? Own(), Cancellation)).Export;
}
