using AssistedMessaging.Composition;
using AssistedMessaging.Composition.Judge;
using AssistedMessaging.Moderation;
using AssistedMessaging.Testing.Conformance;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class ChatJudgeTests : ModeratorConformance
{
    private const string Unlawful = "young people only";

    protected override ModerationContext Objectionable => new()
    {
        Stage = ModerationStage.DraftOutput,
        Body = $"Hi Kim, we want {Unlawful}.",
        Origin = TextOrigin.ModelOutput,
    };

    [Fact]
    public Task A_model_as_judge_conforms() => RunAllAsync();

    protected override ValueTask<IModerator> CreateAsync() => new(new ChatJudge(
        new ScriptedChatClient().Respond(request => request.Messages[^1].Text.Contains(Unlawful, StringComparison.Ordinal)
            ? $$"""{"findings":[{"label":"discriminating","evidence":"{{Unlawful}}"}]}"""
            : """{"findings":[]}"""),
        ProviderCommitment.InProcess));
}
