using System.Text.Json.Serialization;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Review.Feedback;

/// <summary>The JSON forms of feedback, in an export and as training content.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(ContractIdForm)])]
[JsonSerializable(typeof(DraftFeedback))]
[JsonSerializable(typeof(FeedbackContent))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
