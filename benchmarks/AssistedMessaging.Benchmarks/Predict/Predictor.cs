using System.Text.Json.Nodes;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Answers one case: writes what the library says about <paramref name="given"/> into <paramref name="answer"/>, which has the id already.</summary>
internal delegate ValueTask Predictor(JsonObject given, JsonObject answer);
