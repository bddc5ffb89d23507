using System.Text.Json.Nodes;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Finds what a message says and the facts do not carry.</summary>
internal sealed class GroundingSuite
{
    private readonly ModerationPipeline _moderation = new(ModerationChecks.Default);

    public async ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var facts = given.Object("facts");
        var records = GroundingRecords.Read(facts);
        var verdict = await _moderation.ModerateAsync(Context(given, facts, records));
        var isPaid = records.Job?.Compensation?.Salary is not null;
        answer["findings"] = MessageFindings.Of(verdict, MessagePart.Body, code => GroundingKinds.Of(code, isPaid));
    }

    // The message is judged as after an edit: its text alone, without the slots that a model wrote.
    private static ModerationContext Context(JsonObject given, JsonObject facts, FieldContext records) => new()
    {
        Stage = ModerationStage.HumanEdit,
        Body = given.Text("message"),
        Origin = TextOrigin.ModelOutput,
        Language = given.Language(),
        Selection = GroundingSelection.Of(facts, records),
        Records = records,
    };
}
