using System.Text.Json.Nodes;
using AssistedMessaging.Moderation;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Writes what the checks found in one part of a message.</summary>
internal static class MessageFindings
{
    /// <param name="verdict">What the checks say.</param>
    /// <param name="part">Findings in other parts are left out.</param>
    /// <param name="kind">The suite's word for a code; null where the suite does not ask for such findings.</param>
    public static JsonArray Of(ModerationVerdict verdict, MessagePart part, Func<string, string?> kind)
    {
        var findings = new JsonArray();
        foreach (var finding in verdict.Findings)
        {
            if (finding.Part != part || kind(finding.Code) is not { } name)
                continue;
            var entry = new JsonObject { ["kind"] = name };
            if (finding.Span is { } span)
            {
                entry["start"] = span.Start;
                entry["end"] = span.End;
            }

            findings.Add((JsonNode)entry);
        }

        return findings;
    }
}
