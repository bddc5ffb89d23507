using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Profiles;

namespace AssistedMessaging;

/// <summary>What a recruiter asks for: messages to one or more candidates.</summary>
public sealed class DraftRequest
{
    /// <summary>The customer's account.</summary>
    public required ContractId Contract { get; init; }

    /// <summary>The person who asks and will sign.</summary>
    public required Recruiter Recruiter { get; init; }

    /// <summary>The job; null for messages without job context. None is guessed.</summary>
    public JobPosting? Job { get; init; }

    /// <summary>The candidates, 1 to <see cref="AssistedMessagingOptions.MaxCandidates"/>, each once.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>Which elements the drafts may use.</summary>
    /// <value>Default <see cref="DraftSettings.Default"/>.</value>
    public DraftSettings Settings { get; init; } = DraftSettings.Default;

    /// <summary>A wish in the recruiter's own words. One about sensitive personal data refuses the whole request (S-31).</summary>
    public string? Instruction { get; init; }

    /// <summary>Texts of the recruiter's own that stand in every message word for word.</summary>
    public IReadOnlyList<CustomContent> CustomContent { get; init; } = [];

    /// <summary>BCP 47 tag of the language of the messages.</summary>
    /// <value>Default null: each candidate's own language if known, else English.</value>
    public string? Language { get; init; }

    /// <summary>How the messages sound.</summary>
    public MessageTone Tone { get; init; }

    /// <summary>How long the messages are.</summary>
    public MessageLength Length { get; init; }

    /// <summary>How the messages address their readers: je or u, du or Sie, tu or vous.</summary>
    /// <value>Default <see cref="FormOfAddress.Default"/>: what is usual in recruiting in the language.</value>
    public FormOfAddress FormOfAddress { get; init; }

    /// <summary>
    /// Words with which no message may begin, nor its first sentence after the greeting: at most 20 openings of at most 80 characters. The model is told of them, as data; a message that
    /// begins so all the same is written again, or waits for review.
    /// </summary>
    /// <value>Default: none. Letter case, accents and punctuation do not matter.</value>
    public IReadOnlyList<string> BannedOpenings { get; init; } = [];

    /// <summary>
    /// Words that must not stand anywhere in a message, for instance a slogan that the contract has given up: at most 100 phrases of at most 80 characters. A message that has one is
    /// written again, or waits for review. They are not shown to a model.
    /// </summary>
    /// <value>Default: none. Letter case, accents and punctuation do not matter.</value>
    public IReadOnlyList<string> BannedPhrases { get; init; } = [];

    /// <summary>How much of a candidate's name stands in the messages.</summary>
    /// <value>Default <see cref="NameExposure.FullName"/>.</value>
    public NameExposure Names { get; init; } = NameExposure.FullName;

    /// <summary>Fields that no message may use, whatever <see cref="Settings"/> say, for instance <c>candidate.about</c>.</summary>
    public IReadOnlyList<FieldKey> WithheldFields { get; init; } = [];

    /// <summary>Points in which this request is stricter than the host's moderation policy.</summary>
    public IReadOnlyList<ModerationTightening> Tightening { get; init; } = [];

    /// <summary>Whether the built-in templates write all messages and no model is called.</summary>
    public bool WithoutModel { get; init; }

    /// <summary>Where the messages will be sent.</summary>
    /// <value>Default <see cref="MessageChannel.InMail"/>.</value>
    public MessageChannel Channel { get; init; } = MessageChannel.InMail;

    /// <summary>Whether one follow-up is drafted with each message.</summary>
    public bool FollowUp { get; init; }

    /// <summary>A template of the recruiter's own for the first messages; no model is called for them. The explicit alternative to unique messages (S-49).</summary>
    public MessageTemplate? Template { get; init; }

    /// <summary>The host's key of this batch. A second run with the same key drafts only what is missing.</summary>
    /// <value>Default null: a new key.</value>
    public string? BatchId { get; init; }

    /// <summary>The number of candidates only.</summary>
    public override string ToString() => $"{Candidates.Count} candidates";

    /// <summary>The same request under a batch key.</summary>
    internal DraftRequest WithBatch(string batchId) => Copy(Candidates, Instruction, Language, batchId, Candidates.Count > 1 ? new BatchContext(Candidates) : null);

    /// <summary>What the candidates of a running batch have to do with each other; null for one candidate.</summary>
    internal BatchContext? Batch { get; private init; }

    /// <summary>The same request for one of its candidates.</summary>
    internal DraftRequest For(Candidate candidate, string? instruction, string? language, string? batchId) => Copy([candidate], instruction, language, batchId);

    private DraftRequest Copy(IReadOnlyList<Candidate> candidates, string? instruction, string? language, string? batchId, BatchContext? batch = null) => new()
    {
        Contract = Contract,
        Recruiter = Recruiter,
        Job = Job,
        Candidates = candidates,
        Settings = Settings,
        Instruction = instruction,
        CustomContent = CustomContent,
        Language = language,
        Tone = Tone,
        Length = Length,
        FormOfAddress = FormOfAddress,
        BannedOpenings = BannedOpenings,
        BannedPhrases = BannedPhrases,
        Names = Names,
        WithheldFields = WithheldFields,
        Tightening = Tightening,
        WithoutModel = WithoutModel,
        Channel = Channel,
        FollowUp = FollowUp,
        Template = Template,
        BatchId = batchId,
        Batch = batch,
    };
}
