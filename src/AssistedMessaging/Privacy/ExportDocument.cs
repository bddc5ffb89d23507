using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>The JSON form of an export.</summary>
internal sealed class ExportDocument
{
    public required DataSubjectKind Subject { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly DueOn { get; init; }

    public required IReadOnlyList<string> Unreached { get; init; }

    public required IReadOnlyList<ExportedRecord> Records { get; init; }

    public static ExportDocument Of(PersonalDataExport export) => new()
    {
        Subject = export.Subject,
        At = export.At,
        DueOn = export.DueOn,
        Unreached = export.Unreached,
        Records = [.. export.Records.Select(r => new ExportedRecord
        {
            Store = r.Store,
            Type = r.RecordType.ToString(),
            Id = r.Id,
            Contract = r.Contract.IsEmpty ? null : r.Contract.Value,
            At = r.At,
            Content = r.Content,
        })],
    };
}

/// <summary>One record of an export.</summary>
internal sealed class ExportedRecord
{
    public required string Store { get; init; }

    public required string Type { get; init; }

    public required string Id { get; init; }

    public string? Contract { get; init; }

    public required DateTimeOffset At { get; init; }

    public required JsonElement Content { get; init; }
}

/// <summary>The JSON forms of the room.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(ExportDocument))]
[JsonSerializable(typeof(ErasureDocument))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class PrivacyJson : JsonSerializerContext;
