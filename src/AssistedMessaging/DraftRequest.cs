using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
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
    internal DraftRequest WithBatch(string batchId) => Copy(Candidates, Instruction, Language, batchId);

    /// <summary>The same request for one of its candidates.</summary>
    internal DraftRequest For(Candidate candidate, string? instruction, string? language, string? batchId) => Copy([candidate], instruction, language, batchId);

    /// <summary>How many people get the messages of the batch; a request for one of them still knows.</summary>
    internal int Recipients { get => field == 0 ? Candidates.Count : field; init; }

    private DraftRequest Copy(IReadOnlyList<Candidate> candidates, string? instruction, string? language, string? batchId) => new()
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
        Channel = Channel,
        FollowUp = FollowUp,
        Template = Template,
        BatchId = batchId,
        Recipients = Recipients,
    };
}
