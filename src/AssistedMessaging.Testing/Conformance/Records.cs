using AssistedMessaging.Audit;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Review;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Conformance;

// Invented records for the laws.
internal static class Records
{
    public static readonly ContractId Contract = new("conformance-1");

    public static readonly ContractId Other = new("conformance-2");

    private static readonly MessageDrafter Drafter = new(new ScriptedChatClient(), ProviderCommitment.InProcess);

    public static readonly DateTimeOffset Now = new(2026, 1, 5, 9, 0, 0, 123, TimeSpan.Zero);

    public static DraftRecord Draft(
        string id, ContractId? contract = null, string batch = "batch-1", string candidate = "candidate-1", string? followUp = null,
        string body = "Hello, Noor.")
    {
        Draft draft = Message(id, contract ?? Contract, batch, candidate, body, followUp is null ? null
            : Message(followUp, contract ?? Contract, batch, candidate, body));
        return new() { Draft = draft, Request = SampleRequests.With(DraftField.OpenToWork) };
    }

    public static ReviewRecord Review(string draft, int revision, ContractId? contract = null, string reviewer = "reviewer-1") => new()
    {
        DraftId = draft,
        ContractId = contract ?? Contract,
        PersonId = "person-1",
        RecruiterId = "recruiter-1",
        Status = DraftStatus.Approved,
        Revision = revision,
        Subject = "A role for you",
        Body = "Hello, Noor.\nZoë \U0001F600",
        ContentDigest = new string('a', 64),
        ReviewerId = reviewer,
        ReviewerName = "Ada Example",
        At = Now,
        Reason = "Checked with the team",
        EditDistance = 3,
    };

    public static AuditEntry Entry(int number, ContractId? contract = null) => new()
    {
        At = Now,
        Contract = contract ?? Contract,
        Event = "draft.created",
        ActorId = "recruiter-1",
        DraftId = $"draft-{number}",
        CandidateId = "candidate-1",
        Code = "conformance.code",
        ConsentDecisionId = "decision-1",
        ContentDigest = new string('b', 64),
    };

    public static ConsentEvent Withdrawal(string person) => new()
    {
        PersonId = person,
        Kind = ConsentEventKind.Withdrawn,
        Purpose = Purpose.OutreachDraft,
        Actor = ConsentActor.Member,
        Route = "setting",
    };

    public static FieldContext Context(Candidate? candidate = null) => new()
    {
        Candidate = candidate ?? SampleProfiles.FullCandidate,
        Recruiter = SampleProfiles.Recruiter,
        Job = SampleProfiles.Job,
    };

    public static ConsentQuery Query(params DataCategory[] categories) => new()
    {
        PersonId = "person-1",
        Purpose = Purpose.OutreachDraft,
        Contract = Contract,
        Categories = categories,
        Location = new Place { City = "Utrecht", Country = "NL" },
        Phase = GatePhase.Draft,
    };

    public static ConsentDecision Permission(params DataCategory[] categories) =>
        ConsentDecision.Permitted(ConsentReason.DefaultOn, Query(categories), Now);

    public static ValueTask<FieldSelection> SelectAsync(DraftSettings settings, Candidate? candidate = null) =>
        new FieldSelector(FieldCatalogue.Default).SelectAsync(
            Context(candidate), settings, Permission(DataCategory.Profile, DataCategory.JobActivity, DataCategory.RecruiterContent));

    // The library's own prompt: its slots are those of the sample request.
    public static Task<Prompt> PromptAsync(params DraftField[] fields) =>
        Drafter.BuildPromptAsync(SampleRequests.With(fields));

    public static bool IsCode(string? code) =>
        code is not null && code.Split('.') is { Length: > 1 } parts
            && parts.All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));

    private static Draft Message(string id, ContractId contract, string batch, string candidate, string body, Draft? followUp = null) => new()
    {
        Id = id,
        ContractId = contract,
        CandidateId = candidate,
        Kind = MessageKind.Initial,
        Language = LanguageTag.English,
        Subject = "A role for you",
        Body = body,
        SlotText = "Hello, {{ candidate.first_name }}.",
        Segments = [],
        FollowUp = followUp,
        Explanation = new DraftExplanation { Templates = [], Fields = [], LeftOut = [], Trimmed = [] },
        Findings = [],
        NeedsReview = false,
        FullyScanned = true,
        CreatedAt = Now,
        BatchId = batch,
        ConsentDecisionId = "decision-1",
    };
}
