using System.Text.Json.Nodes;
using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Judges a text of a candidate's profile before a model reads it.</summary>
internal sealed class InjectionSuite
{
    private readonly ModerationPipeline _moderation = new(ModerationChecks.Default);

    public async ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var verdict = await _moderation.ModerateAsync(new ModerationContext
        {
            Stage = ModerationStage.ContextField,
            Body = given.Text("text"),
            Origin = TextOrigin.CandidateProfile,
            Language = given.Language(),
        });
        answer["action"] = verdict.Action switch
        {
            null or ModerationAction.Annotate => "none",
            ModerationAction.Block => "block",
            _ => "flag",
        };
    }
}
