using System.Text.Json.Nodes;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Reads the fields of a case: <c>Text</c> and the like demand a field, the others answer null or nothing where it is absent.</summary>
internal static class CaseReading
{
    public static string Text(this JsonObject given, string name) =>
        given.OptionalText(name) ?? throw new FormatException($"The case has no text `{name}`.");

    public static string? OptionalText(this JsonObject given, string name) => (string?)given[name];

    public static bool? Flag(this JsonObject given, string name) => (bool?)given[name];

    public static int? Count(this JsonObject given, string name) => (int?)given[name];

    public static IReadOnlyList<string> Texts(this JsonObject given, string name) =>
        given[name] is JsonArray items ? [.. items.Select(i => (string?)i).OfType<string>()] : [];

    public static JsonObject Object(this JsonObject given, string name) =>
        given[name] as JsonObject ?? throw new FormatException($"The case has no object `{name}`.");

    /// <summary>The language of a case; English where the library has no such tag, as a host's default would be.</summary>
    public static LanguageTag Language(this JsonObject given) =>
        given.OptionalText("lang") is { } tag && LanguageTag.TryParse(tag, out var language) ? language : LanguageTag.English;
}
