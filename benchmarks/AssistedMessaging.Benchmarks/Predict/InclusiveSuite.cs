using System.Text.Json.Nodes;
using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Looks for wording that shuts people out.</summary>
internal sealed class InclusiveSuite
{
    private readonly ModerationPipeline _moderation = new([.. ModerationChecks.Default.Where(c => c.Id == "inclusive")]);

    public async ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var verdict = await _moderation.ModerateAsync(new ModerationContext
        {
            Stage = ModerationStage.HumanEdit,
            Body = given.Text("text"),
            Origin = TextOrigin.Unknown,
            Language = given.Language(),
        });
        var spans = new JsonArray();
        foreach (var finding in verdict.Findings)
        {
            spans.Add((JsonNode)new JsonObject
            {
                ["start"] = finding.Span!.Value.Start,
                ["end"] = finding.Span.Value.End,
                ["category"] = Category(finding.Code),
            });
        }

        answer["flagged"] = spans.Count > 0;
        answer["spans"] = spans;
    }

    private static string Category(string code) => code["inclusive.".Length..] switch
    {
        "health" => "disability",
        "orientation" => "lgbtq",
        "term" => "race",
        var category => category,
    };
}
