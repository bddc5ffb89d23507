using System.Text.Json.Serialization;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Review;

/// <summary>The JSON form of decisions in an export.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(ContractIdForm), typeof(DraftOutcomeJson.FieldKeyForm)])]
[JsonSerializable(typeof(ReviewRecord))]
internal sealed partial class ReviewJson : JsonSerializerContext;
