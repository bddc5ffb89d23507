using AssistedMessaging.Audit;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Templates;
using Microsoft.Extensions.Logging;

namespace AssistedMessaging;

/// <summary>What a host puts in the place of defaults; null = the default.</summary>
internal sealed class CorridorParts
{
    /// <summary>Several commitments, for a client with several models.</summary>
    public IReadOnlyList<ProviderCommitment>? Commitments { get; init; }

    public IConsentGate? Consent { get; init; }

    public IConsentLedger? Ledger { get; init; }

    public ISuppressionList? Suppressions { get; init; }

    public IFieldSelector? Fields { get; init; }

    public ISensitiveDataDetector? Detector { get; init; }

    public IPromptTemplateEngine? Engine { get; init; }

    public IPromptBuilder? Prompts { get; init; }

    public IDraftComposer? Composer { get; init; }

    public IDraftStore? Drafts { get; init; }

    public IAuditLog? Audit { get; init; }

    public TimeProvider? Time { get; init; }

    public ILogger? Logger { get; init; }
}
