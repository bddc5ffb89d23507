using System.Text.Json;
using AssistedMessaging.Moderation;

namespace AssistedMessaging.Composition.Judge;

/// <summary>Reads a judge's answer. Strict: what is not exactly the form that was asked for is no answer.</summary>
internal static class JudgeAnswer
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    /// <summary>The findings; null when the answer cannot be used.</summary>
    public static IReadOnlyList<ModerationFinding>? Read(string answer, JudgedMessage message, ModerationSeverity severity)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutFence(answer), Strict);
            return Members(document.RootElement, "findings") is not [var list] || list.ValueKind is not JsonValueKind.Array
                ? null
                : Findings(list, message, severity);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<ModerationFinding>? Findings(JsonElement list, JudgedMessage message, ModerationSeverity severity)
    {
        var findings = new List<ModerationFinding>();
        foreach (var item in list.EnumerateArray())
        {
            if (Members(item, "label", "evidence") is not [var label, var evidence]
                || JudgeLabels.CodeOf(Word(label)) is not { } code
                || Word(evidence) is not { } words
                || string.IsNullOrWhiteSpace(words)
                || message.Find(words) is not var (part, span))
            {
                return null;
            }

            findings.Add(new ModerationFinding { Code = code, Severity = severity, Part = part, Span = span });
        }

        return findings;
    }

    /// <summary>The members of an object that has these and no others; null for anything else.</summary>
    private static JsonElement[]? Members(JsonElement json, params ReadOnlySpan<string> names)
    {
        if (json.ValueKind is not JsonValueKind.Object || json.EnumerateObject().Count() != names.Length)
            return null;

        var members = new JsonElement[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (!json.TryGetProperty(names[i], out members[i]))
                return null;
        }

        return members;
    }

    private static string? Word(JsonElement json) => json.ValueKind is JsonValueKind.String ? json.GetString() : null;

    /// <summary>Models without structured output like to put their answer into a code fence.</summary>
    private static string WithoutFence(string answer)
    {
        var text = answer.Trim();
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        var isFenced = text.StartsWith("```", StringComparison.Ordinal) && text.EndsWith("```", StringComparison.Ordinal) && line >= 0 && line < text.Length - 3;
        return isFenced ? text[line..^3] : text;
    }
}
