using System.Text.Json.Nodes;
using AssistedMessaging.SensitiveData.Identifiers;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Says whether a number is valid in its scheme; null where the scheme is not known.</summary>
internal static class ChecksumSuite
{
    public static ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        answer["valid"] = NumberSchemes.IsValid(given.Text("scheme"), given.Text("number"));
        return ValueTask.CompletedTask;
    }
}
