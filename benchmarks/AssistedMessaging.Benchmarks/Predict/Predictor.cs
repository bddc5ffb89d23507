using System.Text.Json.Nodes;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Answers one case.</summary>
/// <param name="given">The case.</param>
/// <param name="answer">Where the library's answer goes; it has the id already.</param>
internal delegate ValueTask Predictor(JsonObject given, JsonObject answer);
