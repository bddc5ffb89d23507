using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Disclosures;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Storage;
using AssistedMessaging.Templates;

namespace AssistedMessaging;

/// <summary>Settings of the library. Checked when the first drafter is made and copied then; later changes are not seen.</summary>
public sealed class AssistedMessagingOptions
{
    private List<ModerationCheck> _checks = [.. ModerationChecks.Default];

    /// <summary>Most candidates in one request.</summary>
    /// <value>Default 25 (S-48).</value>
    public int MaxCandidates { get; set; } = 25;

    /// <summary>Most candidates that are worked on at the same time.</summary>
    /// <value>Default 16, so that 25 candidates need two rounds of a model.</value>
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>How often a model may be asked again after findings.</summary>
    /// <value>Default 2; 0 to 5.</value>
    public int MaxRegenerations { get; set; } = 2;

    /// <summary>Most characters of a recruiter's instruction.</summary>
    /// <value>Default 2,000.</value>
    public int MaxInstructionLength { get; set; } = 2_000;

    /// <summary>The fields that drafts can use. Add fields of your own with <see cref="FieldCatalogue.With"/>.</summary>
    /// <value>Default <see cref="FieldCatalogue.Default"/>.</value>
    public FieldCatalogue Fields { get; set; } = FieldCatalogue.Default;

    /// <summary>The prompt and message templates with their versions. The set stays live: a version that is put in use later counts from the next message on.</summary>
    /// <value>Default: the templates of the package, the newest version of each.</value>
    public TemplateSet Templates { get; set; } = new();

    /// <summary>How a model is asked.</summary>
    public ChatComposerOptions Chat { get; set; } = new();

    /// <summary>What is demanded of a model's provider.</summary>
    public ProviderRequirement Provider { get; set; } = new();

    /// <summary>What follows when a text holds sensitive data, by origin.</summary>
    public SensitiveDataPolicy SensitiveData { get; set; } = SensitiveDataPolicy.Default;

    /// <summary>Stricter rules of single contracts. Of a contract's rules and <see cref="SensitiveData"/> the stricter action counts: a contract can tighten and never loosen.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyDictionary<ContractId, SensitiveDataPolicy> SensitiveDataByContract { get; set; } = new Dictionary<ContractId, SensitiveDataPolicy>();

    /// <summary>What follows from findings.</summary>
    public ModerationPolicy Moderation { get; set; } = ModerationPolicy.Default;

    /// <summary>What the host knows for the rules on what a message must say. Findings are shown to the reviewer; no word is ever inserted.</summary>
    public DisclosureOptions Disclosures { get; set; } = new();

    /// <summary>
    /// The purposes to which a contract's agreement limits the use of data, for instance <see cref="Purpose.OutreachDraft"/>; each stands for everything below it (S-25). Anything else is refused
    /// for that contract before a model is called, whatever persons said.
    /// </summary>
    /// <value>Default: none, no contract is limited.</value>
    public IDictionary<ContractId, IReadOnlyCollection<Purpose>> ContractPurposes { get; private set; } = new Dictionary<ContractId, IReadOnlyCollection<Purpose>>();

    /// <summary>When a quality signal comes too often (S-80). Signals are counted in any case, in the metric <c>assisted_messaging.quality</c>.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<QualityThreshold> QualityThresholds { get; set; } = [];

    /// <summary>Is told when a threshold is passed: once, and again only after the share was well in between. Runs on the thread of a draft or a vote, so hand long work on.</summary>
    /// <value>Default null: only the log and the metric <c>assisted_messaging.alerts</c> tell.</value>
    public Action<QualityAlert>? OnQualityAlert { get; set; }

    /// <summary>How long records are kept. A sweep applies the rules when the host asks for it; the processing description names them.</summary>
    /// <value>Default <see cref="RetentionRule.Default"/>.</value>
    public IReadOnlyList<RetentionRule> Retention { get; set; } = RetentionRule.Default;

    /// <summary>The checks that every text passes.</summary>
    /// <value>Default: all built-in checks. Without a single output check the library does not start, unless <see cref="AllowUnmoderated"/> says why.</value>
    public IList<ModerationCheck> Checks => _checks;

    /// <summary>Whether messages are composed from templates although there may be a chat client.</summary>
    public bool TemplatesOnly { get; private set; }

    /// <summary>Why the host runs without output checks; null when it does not.</summary>
    public string? UnmoderatedReason { get; private set; }

    /// <summary>Composes from message templates; no model is needed (S-67).</summary>
    public AssistedMessagingOptions UseTemplatesOnly()
    {
        TemplatesOnly = true;
        return this;
    }

    /// <summary>Starts also without output checks.</summary>
    /// <param name="reason">Why, for whoever asks later; kept in <see cref="UnmoderatedReason"/>.</param>
    public AssistedMessagingOptions AllowUnmoderated(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        UnmoderatedReason = reason;
        return this;
    }

    /// <summary>The first thing that is wrong, as a sentence that says what to change; null when all is well.</summary>
    internal string? FirstFault()
    {
        if (MaxCandidates < 1)
            return "MaxCandidates must be at least 1.";
        if (MaxConcurrency < 1)
            return "MaxConcurrency must be at least 1.";
        if (MaxRegenerations is < 0 or > 5)
            return "MaxRegenerations must be from 0 to 5.";
        if (MaxInstructionLength < 0)
            return "MaxInstructionLength must not be negative.";
        if (UnmoderatedReason is null && !Checks.Any(c => c.Stages.Contains(ModerationStage.DraftOutput)))
            return "No check looks at what is drafted: keep the built-in Checks, add one for ModerationStage.DraftOutput, or call AllowUnmoderated(\"reason\").";

        return QualityThresholds.Select(t => t.FirstFault()).FirstOrDefault(f => f is not null);
    }

    /// <summary>A copy that nobody else can change.</summary>
    internal AssistedMessagingOptions Copy()
    {
        var copy = (AssistedMessagingOptions)MemberwiseClone();
        copy.Chat = Chat.Copy();
        copy.Disclosures = Disclosures.Copy();
        copy.ContractPurposes = ContractPurposes.ToDictionary(limit => limit.Key, limit => (IReadOnlyCollection<Purpose>)[.. limit.Value]);
        copy.QualityThresholds = [.. QualityThresholds];
        copy._checks = [.. Checks];
        return copy;
    }
}
