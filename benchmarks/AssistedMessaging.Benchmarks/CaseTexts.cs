using System.Text.Json;

namespace AssistedMessaging.Benchmarks;

/// <summary>Reads the texts of a file of cases, one JSON object a line.</summary>
internal static class CaseTexts
{
    /// <summary>The lines as JSON objects.</summary>
    public static IEnumerable<JsonElement> Read(string input)
    {
        foreach (var line in File.ReadLines(input))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    /// <summary>A text member.</summary>
    public static string Text(this JsonElement element, string member) => element.TryGetProperty(member, out var value) ? value.ToString() : "";
}
