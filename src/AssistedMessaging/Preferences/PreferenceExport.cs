using System.Text.Json;
using System.Text.Json.Serialization;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Preferences;

/// <summary>A change of preferences as its subject may get it.</summary>
internal sealed class PreferenceExport
{
    /// <summary>Null = the contract's own preferences.</summary>
    public string? RecruiterId { get; init; }

    public required int Revision { get; init; }

    public required string ChangedBy { get; init; }

    public required IReadOnlyList<string> Changed { get; init; }

    public bool? AutoDraft { get; init; }

    public bool? IsAutoDraftLocked { get; init; }

    public MessageTone? Tone { get; init; }

    public MessageLength? Length { get; init; }

    public string? Language { get; init; }

    public FormOfAddress? FormOfAddress { get; init; }

    /// <summary>Wire names, joined by commas.</summary>
    public string? Elements { get; init; }

    public NameExposure? Names { get; init; }

    public IReadOnlyList<string> BannedOpenings { get; init; } = [];

    public IReadOnlyList<string> BannedPhrases { get; init; } = [];

    public IReadOnlyList<ModerationTightening> Tightening { get; init; } = [];

    public bool WithoutFreeText { get; init; }

    public bool WithoutModel { get; init; }

    /// <summary>The record for an export.</summary>
    public static PersonalDataRecord RecordOf(string store, PreferenceChange change) => new()
    {
        Store = store,
        RecordType = RecordType.Preference,
        Id = KeyOf(change),
        Contract = change.Contract,
        At = change.ChangedAt,
        Content = JsonSerializer.SerializeToElement(Of(change), PreferenceJson.Default.PreferenceExport),
    };

    /// <summary>The key of a change in rows and exports: whose preferences they are is no part of it.</summary>
    public static string KeyOf(PreferenceChange change) => FormattableString.Invariant($"{(change.RecruiterId is null ? "contract" : "own")}-{change.Revision}");

    private static PreferenceExport Of(PreferenceChange change) => new()
    {
        RecruiterId = change.RecruiterId,
        Revision = change.Revision,
        ChangedBy = change.ChangedBy,
        Changed = change.Changed,
        AutoDraft = change.Preferences.AutoDraft,
        IsAutoDraftLocked = (change.Preferences as ContractPreferences)?.IsAutoDraftLocked,
        Tone = change.Preferences.Tone,
        Length = change.Preferences.Length,
        Language = change.Preferences.Language,
        FormOfAddress = change.Preferences.FormOfAddress,
        Elements = change.Preferences.Elements?.ToString(),
        Names = change.Preferences.Names,
        BannedOpenings = change.Preferences.BannedOpenings,
        BannedPhrases = change.Preferences.BannedPhrases,
        Tightening = change.Preferences.Tightening,
        WithoutFreeText = change.Preferences.WithoutFreeText,
        WithoutModel = change.Preferences.WithoutModel,
    };
}

/// <summary>The JSON forms of the room, in an export.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PreferenceExport))]
[JsonSerializable(typeof(CustomContent))]
internal sealed partial class PreferenceJson : JsonSerializerContext;
