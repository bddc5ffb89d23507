using System.Text;
using System.Text.Json;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>A verdict as JSON, to stand beside a response: codes and places, no text and no field of a person.</summary>
internal static class VerdictNote
{
    /// <summary>The note about an answer and its request; null when nothing was found in either.</summary>
    public static string? Of(ModerationVerdict answer, IReadOnlyList<ModerationVerdict> request)
    {
        var all = request.Append(answer).Where(v => v.Action is not null).ToArray();
        if (all.Length == 0)
            return null;

        var worst = all.MinBy(v => v.Action)!;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("action", worst.Action.ToString());
            json.WriteString("code", worst.Code);
            json.WriteStartArray("findings");
            foreach (var finding in request.SelectMany(v => v.Findings))
                Write(json, finding, span: null);
            foreach (var finding in answer.Findings)
                Write(json, finding, finding.Span);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Reads a note; one that cannot be read asks for a person.</summary>
    public static ModerationVerdict Read(string? note)
    {
        try
        {
            using var document = JsonDocument.Parse(note ?? "");
            var root = document.RootElement;
            var code = root.GetProperty("code").GetString()!;
            var findings = root.GetProperty("findings").EnumerateArray().Select(Finding).ToArray();
            return Enum.Parse<ModerationAction>(root.GetProperty("action").GetString()!) is ModerationAction.Annotate
                ? ModerationVerdict.Annotate(code, findings)
                : ModerationVerdict.RequireReview(code, findings);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            return ModerationVerdict.RequireReview("moderation.unscanned", [], fullyScanned: false);
        }
    }

    private static void Write(Utf8JsonWriter json, ModerationFinding finding, TextSpan? span)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString());
        json.WriteString("check", finding.CheckId);
        if (span is { } place)
        {
            json.WriteNumber("start", place.Start);
            json.WriteNumber("length", place.Length);
        }

        json.WriteEndObject();
    }

    private static ModerationFinding Finding(JsonElement json) => new()
    {
        Code = json.GetProperty("code").GetString()!,
        Severity = Enum.Parse<ModerationSeverity>(json.GetProperty("severity").GetString()!),
        CheckId = json.GetProperty("check").GetString()!,
        Span = json.TryGetProperty("start", out var start) ? new TextSpan(start.GetInt32(), json.GetProperty("length").GetInt32()) : null,
    };
}
