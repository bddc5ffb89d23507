using System.Text.Json.Nodes;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Answers a case by its line, and counts the cases that threw.</summary>
internal sealed class CaseAnswering(Predictor predictor)
{
    /// <summary>How many cases ended in an exception that the suite does not count as an answer.</summary>
    public int Failed { get; private set; }

    /// <summary>The line of the prediction. A case that throws becomes a line with its id and the error, so that the run goes on.</summary>
    public async ValueTask<string> AnswerAsync(string line)
    {
        JsonNode? id = null;
        try
        {
            var given = JsonNode.Parse(line) as JsonObject ?? throw new FormatException("A case is a JSON object.");
            id = given["id"] ?? throw new FormatException("A case has an id.");
            var answer = new JsonObject { ["id"] = id.DeepClone() };
            await predictor(given, answer);
            return answer.ToJsonString();
        }
        catch (Exception e)
        {
            Failed++;
            return new JsonObject { ["id"] = id?.DeepClone(), ["error"] = $"{e.GetType().Name}: {e.Message}" }.ToJsonString();
        }
    }
}
