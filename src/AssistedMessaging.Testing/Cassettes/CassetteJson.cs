using System.Text.Json.Serialization;

namespace AssistedMessaging.Testing.Cassettes;

// How cassettes are read and written; CassetteText has the one instance to use.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(CassetteFile))]
internal sealed partial class CassetteJson : JsonSerializerContext;
