using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Composition;

/// <summary>The form in which a model answers, and how an answer is read.</summary>
internal static class DraftAnswer
{
    private static readonly JsonElement Schema = JsonDocument.Parse(
        """
        {
          "type": "object",
          "properties": { "subject": { "type": "string" }, "body": { "type": "string" } },
          "required": ["subject", "body"],
          "additionalProperties": false
        }
        """).RootElement.Clone();

    /// <summary>What a model with structured output is asked for.</summary>
    public static ChatResponseFormat Format { get; } = ChatResponseFormat.ForJsonSchema(Schema, "draft", "One recruiting message");

    /// <summary>
    /// Reads an answer: one JSON object, also inside a code fence or with words around it; an answer without braces of an object is taken as the body, with
    /// a first line that begins with "Subject:" as the subject. An object that cannot be read is no answer.
    /// </summary>
    public static (string Subject, string Body)? Read(string answer)
    {
        var start = ObjectStart(answer);
        if (start >= 0)
            return ReadObject(answer.AsSpan(start));

        var body = answer.Trim();
        var subject = "";
        const string label = "Subject:";
        if (body.StartsWith(label, StringComparison.OrdinalIgnoreCase))
        {
            var end = body.IndexOf('\n', StringComparison.Ordinal);
            subject = body[label.Length..(end < 0 ? body.Length : end)].Trim();
            body = end < 0 ? "" : body[end..].Trim();
        }

        return body.Length == 0 ? null : (subject, body);
    }

    /// <summary>The first brace that opens an object and not a slot.</summary>
    private static int ObjectStart(string answer)
    {
        for (var i = answer.IndexOf('{', StringComparison.Ordinal); i >= 0 && i < answer.Length; i = answer.IndexOf('{', i))
        {
            var slot = i + 1 < answer.Length && answer[i + 1] == '{';
            if (!slot)
                return answer.AsSpan(i + 1).TrimStart() is ['"', ..] ? i : -1;
            i += 2;
        }

        return -1;
    }

    private static (string Subject, string Body)? ReadObject(ReadOnlySpan<char> text)
    {
        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text.ToString()));
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.TryGetProperty("body", out var body) && body.ValueKind == JsonValueKind.String && body.GetString() is { Length: > 0 } words
                ? (document.RootElement.TryGetProperty("subject", out var subject) && subject.ValueKind == JsonValueKind.String ? subject.GetString()!.Trim() : "", words.Trim())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
