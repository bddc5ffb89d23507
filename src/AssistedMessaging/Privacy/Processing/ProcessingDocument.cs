using System.Text.Json.Serialization;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Disclosures;
using AssistedMessaging.Fields;
using AssistedMessaging.Privacy.Notices;

namespace AssistedMessaging.Privacy.Processing;

/// <summary>The data of a processing description.</summary>
internal sealed class ProcessingDocument
{
    public required DateOnly On { get; init; }

    /// <summary>What the library pursues, by rule. Null when a gate of the host's own decides.</summary>
    public required IReadOnlyList<ProcessedPurpose>? Purposes { get; init; }

    /// <summary>Purposes that have rules and that the library does not pursue: it answers the host's questions about them.</summary>
    public required IReadOnlyList<string> OnlyAnsweredFor { get; init; }

    public required IReadOnlyList<ProcessedField> Fields { get; init; }

    /// <summary>The kinds of data that the fields are of.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    public required IReadOnlyList<ProcessingProvider> Providers { get; init; }

    public required ProcessingRequirement Requirement { get; init; }

    public required IReadOnlyList<ProcessingRetention> Retention { get; init; }

    public required ProcessingVersions Versions { get; init; }

    public required IReadOnlyList<string> Checks { get; init; }

    public required int MaxCandidates { get; init; }

    public required string? UnmoderatedReason { get; init; }

    [JsonIgnore]
    public DisclosureRules Disclosures { get; init; } = DisclosureRules.None;

    public static ProcessingDocument Of(Corridor corridor)
    {
        var options = corridor.Options;
        return new()
        {
            On = DateOnly.FromDateTime(corridor.Time.GetUtcNow().UtcDateTime),
            Purposes = corridor.Policy is { } policy ? [.. policy.Rows.Where(IsPursued).Select(ProcessedPurpose.Of)] : null,
            OnlyAnsweredFor = [.. (corridor.Policy?.Rows ?? []).Where(row => !IsPursued(row)).Select(row => row.Purpose.ToString()).Distinct()],
            Fields = [.. options.Fields.Fields.Select(ProcessedField.Of)],
            Categories = [.. options.Fields.Fields.Select(ProcessedField.Of).Select(field => field.Category).OfType<string>().Distinct()],
            Providers = [.. corridor.Commitments.Select(ProcessingProvider.Of)],
            Requirement = new() { Training = TrainingUse.Never, MaxRetentionDays = options.Provider.MaxRetention.TotalDays, MaxAttestationAgeDays = options.Provider.MaxAttestationAge.TotalDays },
            Retention = [.. options.Retention.Select(rule => new ProcessingRetention { Record = rule.RecordType.ToString(), Days = rule.MaxAge.TotalDays, Why = rule.Why })],
            Versions = new()
            {
                Consent = corridor.Policy?.VersionAndHash,
                Moderation = corridor.Moderation.Policy.Version,
                Disclosures = options.Disclosures.Rules.Version,
                Templates = [.. options.Templates.InUse.Select(template => template.ToString())],
            },
            Checks = [.. corridor.Moderation.Checks.Select(check => check.ToString())],
            MaxCandidates = options.MaxCandidates,
            UnmoderatedReason = options.UnmoderatedReason,
            Disclosures = options.Disclosures.Rules,
        };
    }

    // A rule above a purpose is a rule for it.
    private static bool IsPursued(ConsentPolicyRow row) =>
        Purpose.OutreachDraft.SelfAndAncestors().Concat(Purpose.OutreachSend.SelfAndAncestors()).Contains(row.Purpose);
}

/// <summary>A purpose under one rule.</summary>
internal sealed class ProcessedPurpose
{
    public required string Purpose { get; init; }

    public required string Rule { get; init; }

    public required NoticeDefault Default { get; init; }

    public required string? LegalBasis { get; init; }

    public required string LegalStatus { get; init; }

    public required DateOnly? From { get; init; }

    public required DateOnly? Until { get; init; }

    public required IReadOnlyList<string> NeverUsed { get; init; }

    public required string Source { get; init; }

    public static ProcessedPurpose Of(ConsentPolicyRow row) => new()
    {
        Purpose = row.Purpose.ToString(),
        Rule = row.Id,
        Default = ConsentNoticeProvider.DefaultOf(row),
        LegalBasis = row.LegalBasis,
        LegalStatus = row.LegalStatus.ToString(),
        From = row.From,
        Until = row.Until,
        NeverUsed = [.. row.ExcludedCategories.Select(category => category.Value)],
        Source = row.Source,
    };
}

/// <summary>A field of the catalogue.</summary>
internal sealed class ProcessedField
{
    public required string Key { get; init; }

    public required FieldSource Source { get; init; }

    /// <summary>Null for the job's fields, which are about nobody.</summary>
    public required string? Category { get; init; }

    public required FieldExposure Exposure { get; init; }

    /// <summary>The setting that switches it on; null = always on.</summary>
    public required string? Setting { get; init; }

    public static ProcessedField Of(FieldDefinition field) => new()
    {
        Key = field.Key.Value,
        Source = field.Source,
        Category = field.Source == FieldSource.Job ? null : field.Category.Value,
        Exposure = field.Exposure,
        Setting = field.Setting?.ToWireName() ?? (field.IsOptional ? field.Key.Value : null),
    };
}

/// <summary>What the provider of the model promises.</summary>
internal sealed class ProcessingProvider
{
    public required string Name { get; init; }

    /// <summary>Null = every model of the deployment.</summary>
    public required string? Model { get; init; }

    public required bool InProcess { get; init; }

    public required TrainingUse Training { get; init; }

    public required RetentionKind Retention { get; init; }

    public required double MaxRetentionDays { get; init; }

    public required HumanReview HumanReview { get; init; }

    public required Uri? Deployment { get; init; }

    /// <summary>True where only the host's word says that the deployment is called; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required bool? DeploymentNotReported { get; init; }

    public required IReadOnlyList<string> Regions { get; init; }

    public required IReadOnlyList<string> SubProcessors { get; init; }

    public required DateOnly AttestedOn { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    public required string Source { get; init; }

    public static ProcessingProvider Of(ProviderCommitment commitment) => new()
    {
        Name = commitment.Provider,
        Model = commitment.ModelId == ProviderCommitment.EveryModel ? null : commitment.ModelId,
        InProcess = commitment == ProviderCommitment.InProcess,
        Training = commitment.Training,
        Retention = commitment.Retention,
        MaxRetentionDays = commitment.MaxRetention.TotalDays,
        HumanReview = commitment.HumanReview,
        Deployment = commitment.Deployment,
        DeploymentNotReported = commitment.DeploymentNotReported ? true : null,
        Regions = commitment.Regions,
        SubProcessors = commitment.SubProcessors,
        AttestedOn = commitment.AttestedOn,
        ValidFrom = commitment.ValidFrom,
        ExpiresOn = commitment.ExpiresOn,
        Source = commitment.Source,
    };
}

/// <summary>What is demanded of every provider.</summary>
internal sealed class ProcessingRequirement
{
    public required TrainingUse Training { get; init; }

    public required double MaxRetentionDays { get; init; }

    public required double MaxAttestationAgeDays { get; init; }
}

/// <summary>How long a kind of record is kept.</summary>
internal sealed class ProcessingRetention
{
    public required string Record { get; init; }

    public required double Days { get; init; }

    public required string Why { get; init; }
}

/// <summary>The versions of the data that decides.</summary>
internal sealed class ProcessingVersions
{
    public required string? Consent { get; init; }

    public required string Moderation { get; init; }

    public required string Disclosures { get; init; }

    public required IReadOnlyList<string> Templates { get; init; }
}

/// <summary>The JSON forms of descriptions.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ProcessingDocument))]
[JsonSerializable(typeof(ImpactAssessment))]
internal sealed partial class ProcessingJson : JsonSerializerContext;
