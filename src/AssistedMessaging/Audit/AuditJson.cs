using System.Text.Json.Serialization;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Audit;

/// <summary>The JSON form of entries in an export.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(ContractIdForm)])]
[JsonSerializable(typeof(AuditEntry))]
internal sealed partial class AuditJson : JsonSerializerContext;
