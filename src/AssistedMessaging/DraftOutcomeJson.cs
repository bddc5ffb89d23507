using System.Text.Json;
using System.Text.Json.Serialization;
using AssistedMessaging.Fields;
using AssistedMessaging.Storage;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>The JSON form of outcomes, source-generated: camel case, names of enum values, <c>outcome</c> as <c>drafted</c>, <c>withheld</c> or <c>failed</c>. Write only.</summary>
/// <example><c>JsonSerializer.Serialize(outcome, DraftOutcomeJson.Default.DraftOutcome)</c></example>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(ContractIdForm), typeof(FieldKeyForm), typeof(LanguageTagForm)])]
[JsonSerializable(typeof(DraftOutcome))]
[JsonSerializable(typeof(Draft))]
public sealed partial class DraftOutcomeJson : JsonSerializerContext
{
    /// <summary>Writes a value that is a text in JSON as that text.</summary>
    internal abstract class TextForm<T> : JsonConverter<T>
    {
        public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Outcomes are written, not read: keep drafts in an IDraftStore.");

        public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value!.ToString());
    }

    internal sealed class FieldKeyForm : TextForm<FieldKey>;

    internal sealed class LanguageTagForm : TextForm<LanguageTag>;
}
