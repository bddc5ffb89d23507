using AssistedMessaging.Audit;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Templates;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AssistedMessaging;

/// <summary>The stages that every draft passes, in order, and what they share. Every stage has a safe default; a host replaces what it wants.</summary>
internal sealed class Corridor
{
    public required AssistedMessagingOptions Options { get; init; }

    public required IConsentGate Consent { get; init; }

    /// <summary>The records behind the default gate; a host's own gate may have others.</summary>
    public required IConsentLedger Ledger { get; init; }

    /// <summary>Opt-outs of people who were erased; asked before every gate.</summary>
    public required ISuppressionList Suppressions { get; init; }

    /// <summary>The dated rules behind the gate; null when the host's own gate decides.</summary>
    public ConsentPolicy? Policy { get; init; }

    /// <summary>What the providers of the models promise; empty when nobody said, or no model is asked.</summary>
    public IReadOnlyList<ProviderCommitment> Commitments { get; init; } = [];

    public required IFieldSelector Fields { get; init; }

    /// <summary>The guard of every contract that has no stricter one.</summary>
    public required SensitiveDataGuard SensitiveData { get; init; }

    /// <summary>The guards of contracts with rules of their own.</summary>
    public IReadOnlyDictionary<ContractId, SensitiveDataGuard> SensitiveDataByContract { get; init; } = new Dictionary<ContractId, SensitiveDataGuard>();

    public required ModerationPipeline Moderation { get; init; }

    public required IPromptBuilder Prompts { get; init; }

    /// <summary>Composes unique messages: a model, or templates when the host said so.</summary>
    public required IDraftComposer Composer { get; init; }

    /// <summary>Composes from a template of the recruiter's own.</summary>
    public required IDraftComposer TemplateComposer { get; init; }

    public required IDraftStore Drafts { get; init; }

    public required IAuditLog Audit { get; init; }

    /// <summary>Hears how the drafts turn out.</summary>
    public required QualityWatch Quality { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The guard of one contract.</summary>
    public SensitiveDataGuard SensitiveDataFor(ContractId contract) => SensitiveDataByContract.GetValueOrDefault(contract, SensitiveData);

    /// <summary>The checks for one request: its own tightening counts.</summary>
    public ModerationPipeline ModerationFor(DraftRequest request) => request.Tightening.Count == 0 ? Moderation : Moderation.Tightened(request.Tightening);

    /// <summary>A corridor of defaults around one chat client, or around templates when there is none.</summary>
    public static Corridor Default(IChatClient? chatClient, ProviderCommitment? commitment, AssistedMessagingOptions? options, CorridorParts? parts = null)
    {
        var own = (options ?? new AssistedMessagingOptions()).Copy();
        if (own.FirstFault() is { } fault)
            throw new ArgumentException(fault, nameof(options));

        parts ??= new CorridorParts();
        var engine = parts.Engine ?? new PromptTemplateEngine();
        var time = parts.Time ?? TimeProvider.System;
        var templates = new TemplateDraftComposer(engine, own.Fields, own.Templates);
        var ledger = parts.Ledger ?? new InMemoryConsentLedger(time: time);
        var suppressions = parts.Suppressions ?? new InMemorySuppressionList();
        var gate = parts.Consent ?? new PolicyConsentGate(ConsentPolicy.Default, ledger, time);
        var detector = parts.Detector ?? new SensitiveDataDetector();
        var guard = new SensitiveDataGuard(detector, own.SensitiveData);
        var commitments = parts.Commitments ?? (commitment is null ? [] : [commitment]);
        return new Corridor
        {
            Options = own,
            Consent = Limited(new SuppressingConsentGate(gate, suppressions, (gate as PolicyConsentGate)?.Policy, time), own, time),
            Ledger = ledger,
            Suppressions = suppressions,
            Policy = (gate as PolicyConsentGate)?.Policy,
            Commitments = own.TemplatesOnly || chatClient is null ? [] : commitments,
            Fields = parts.Fields ?? new FieldSelector(own.Fields),
            SensitiveData = guard,
            SensitiveDataByContract = own.SensitiveDataByContract.ToDictionary(c => c.Key, c => new SensitiveDataGuard(detector, own.SensitiveData.StricterOf(c.Value))),
            Moderation = new ModerationPipeline([.. own.Checks, SensitiveInference.Check(guard)], own.Moderation, time),
            Prompts = parts.Prompts ?? new PromptBuilder(engine, own.Fields, own.Templates),
            Composer = parts.Composer ?? (own.TemplatesOnly || chatClient is null
                ? templates
                : new ChatDraftComposer(ProviderCommitmentChatClient.ForModels(chatClient, commitments, own.Provider, time), own.Chat)),
            TemplateComposer = templates,
            Drafts = parts.Drafts ?? new InMemoryDraftStore(),
            Audit = parts.Audit ?? new InMemoryAuditLog(),
            Quality = new QualityWatch(own.QualityThresholds, own.OnQualityAlert, time, parts.Logger ?? NullLogger.Instance),
            Time = time,
            Logger = parts.Logger ?? NullLogger.Instance,
        };
    }

    private static IConsentGate Limited(IConsentGate gate, AssistedMessagingOptions options, TimeProvider time) =>
        options.ContractPurposes.Count == 0 ? gate : new ContractPurposeGate(gate, options.ContractPurposes.AsReadOnly(), time);
}
