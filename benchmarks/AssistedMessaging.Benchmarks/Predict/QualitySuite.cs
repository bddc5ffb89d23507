using System.Text.Json.Nodes;
using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Judges the form of a message's body or subject.</summary>
internal sealed class QualitySuite
{
    /// <summary>A draft has a body: it stands in where a case is about the subject.</summary>
    private const string AnyBody = "ok.";

    private const string Prefix = "quality.";

    private readonly ModerationPipeline _moderation = new(ModerationChecks.Default);

    public async ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var message = given.Text("message");
        var isSubject = given.Text("part") == "subject";
        var verdict = await _moderation.ModerateAsync(new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Body = isSubject ? AnyBody : message,
            Subject = isSubject ? message : null,
            Origin = TextOrigin.ModelOutput,
            Language = given.Language(),
        });
        answer["findings"] = MessageFindings.Of(verdict, isSubject ? MessagePart.Subject : MessagePart.Body, Kind);
    }

    private static string? Kind(string code) => code.StartsWith(Prefix, StringComparison.Ordinal) ? code[Prefix.Length..].Replace('-', '_') : null;
}
