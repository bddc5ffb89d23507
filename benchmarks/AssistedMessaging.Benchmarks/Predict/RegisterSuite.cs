using System.Text.Json.Nodes;
using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Looks for slurs, swear words and insults; the suite does not ask for junk mail.</summary>
internal sealed class RegisterSuite
{
    private const string Prefix = "register.";

    private readonly ModerationPipeline _moderation = new([.. ModerationChecks.Default.Where(c => c.Id == "register")]);

    public async ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var verdict = await _moderation.ModerateAsync(new ModerationContext
        {
            Stage = ModerationStage.HumanEdit,
            Body = given.Text("text"),
            Origin = TextOrigin.Unknown,
            Language = given.Language(),
        });
        var categories = verdict.Findings.Select(f => f.Code[Prefix.Length..]).Where(c => c != "spam").Distinct().ToArray();
        answer["flagged"] = categories.Length > 0;
        answer["categories"] = new JsonArray([.. categories.Select(c => (JsonNode)c)]);
    }
}
