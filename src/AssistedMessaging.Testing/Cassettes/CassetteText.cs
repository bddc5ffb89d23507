using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssistedMessaging.Testing.Cassettes;

// Cassettes as text: indented, LF, all letters as they are.
internal static class CassetteText
{
    private static readonly CassetteJson Json =
        new(new JsonSerializerOptions(CassetteJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(CassetteFile file) => JsonSerializer.Serialize(file, Json.CassetteFile) + "\n";

    public static string Write(CassetteRequest request) => JsonSerializer.Serialize(request, Json.CassetteRequest);

    public static JsonElement ToElement(CassetteRequest request) => JsonSerializer.SerializeToElement(request, Json.CassetteRequest);

    // Throws JsonException when the text is no cassette.
    public static CassetteFile Read(ReadOnlySpan<byte> text) =>
        JsonSerializer.Deserialize(text, Json.CassetteFile) ?? throw new JsonException("It is empty");
}
