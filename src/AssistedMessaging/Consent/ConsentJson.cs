using System.Text.Json;
using System.Text.Json.Serialization;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Consent;

/// <summary>The JSON form of consent records in an export.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(ContractIdForm), typeof(PurposeForm)])]
[JsonSerializable(typeof(ConsentEvent))]
[JsonSerializable(typeof(OptOut))]
internal sealed partial class ConsentJson : JsonSerializerContext
{
    /// <summary>Writes a purpose as its path.</summary>
    internal sealed class PurposeForm : JsonConverter<Purpose>
    {
        public override Purpose Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Purpose value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
