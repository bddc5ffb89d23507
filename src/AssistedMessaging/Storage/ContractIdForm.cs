using System.Text.Json;
using System.Text.Json.Serialization;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Storage;

/// <summary>Writes a contract as its key.</summary>
internal sealed class ContractIdForm : JsonConverter<ContractId>
{
    public override ContractId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, ContractId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
