using System.Text.Json.Nodes;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Finds identifiers, plain or disguised, in a text as candidates write it.</summary>
internal sealed class IdentifierSuite
{
    private readonly SensitiveDataDetector _detector = new();

    public ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var spans = new JsonArray();
        foreach (var finding in _detector.Detect(given.Text("text"), TextOrigin.CandidateProfile) ?? [])
        {
            if (finding.Category.IsIdentifier)
                spans.Add((JsonNode)new JsonObject { ["type"] = finding.RuleId, ["start"] = finding.Start, ["end"] = finding.End });
        }

        answer["spans"] = spans;
        return ValueTask.CompletedTask;
    }
}
