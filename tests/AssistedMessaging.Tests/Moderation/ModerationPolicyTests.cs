using AssistedMessaging.Moderation;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Moderation;

public class ModerationPolicyTests
{
    [Theory]
    [InlineData("any.thing", ModerationSeverity.Low, ModerationAction.Annotate)]
    [InlineData("any.thing", ModerationSeverity.Medium, ModerationAction.RequireReview)]
    [InlineData("any.thing", ModerationSeverity.High, ModerationAction.Block)]
    [InlineData("any.thing", ModerationSeverity.Unknown, ModerationAction.Block)]
    [InlineData("grounding.amount", ModerationSeverity.Medium, ModerationAction.Regenerate)]
    [InlineData("grounding.amount", ModerationSeverity.High, ModerationAction.Regenerate)]
    [InlineData("grounding.wrong-recipient", ModerationSeverity.High, ModerationAction.Block)]
    [InlineData("grounding.currency-mismatch", ModerationSeverity.Medium, ModerationAction.RequireReview)]
    [InlineData("slots.unknown", ModerationSeverity.Medium, ModerationAction.Regenerate)]
    [InlineData("slotsmachine", ModerationSeverity.Low, ModerationAction.Annotate)]
    [InlineData("quality.length", ModerationSeverity.Medium, ModerationAction.Regenerate)]
    public void The_default_says_what_follows_for_a_draft(string code, ModerationSeverity severity, ModerationAction expected) =>
        Assert.Equal(expected, ModerationPolicy.Default.ActionFor(Finding(code, severity), ModerationStage.DraftOutput));

    [Theory]
    [InlineData("grounding.amount", ModerationAction.RequireReview)]
    [InlineData("quality.placeholder", ModerationAction.RequireReview)]
    [InlineData("quality.length", ModerationAction.Block)]
    public void Where_nobody_can_write_again_something_stricter_follows(string code, ModerationAction expected)
    {
        Assert.Equal(expected, ModerationPolicy.Default.ActionFor(Finding(code, ModerationSeverity.Medium), ModerationStage.HumanEdit));
        Assert.Equal(expected, ModerationPolicy.Default.ActionFor(Finding(code, ModerationSeverity.Medium), ModerationStage.BeforeRelease));
        Assert.Equal(expected, ModerationPolicy.Default.ActionFor(Finding(code, ModerationSeverity.Medium), ModerationStage.DraftOutput, attemptsLeft: false));
    }

    [Fact]
    public void A_lower_level_can_only_tighten() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<(byte Code, byte From, byte Action, byte Asked, byte Severity)>(),
        row =>
        {
            string[] codes = ["", "grounding", "grounding.amount", "quality", "slots.unknown"];
            ModerationSeverity[] severities = [ModerationSeverity.Low, ModerationSeverity.Medium, ModerationSeverity.High];
            var tightened = ModerationPolicy.Default.Tighten(codes[row.Code % 5], severities[row.From % 3], (ModerationAction)(row.Action % 4));
            var finding = Finding(codes[1 + (row.Asked % 4)], severities[row.Severity % 3]);

            return Enum.GetValues<ModerationStage>().All(stage => tightened.ActionFor(finding, stage) <= ModerationPolicy.Default.ActionFor(finding, stage));
        }));

    [Fact]
    public void The_closest_row_decides()
    {
        var policy = ModerationPolicy.Default.With("grounding", ModerationSeverity.Low, ModerationAction.Block).With("grounding.name", ModerationSeverity.Low, ModerationAction.Annotate);

        Assert.Equal(ModerationAction.Annotate, policy.ActionFor(Finding("grounding.name", ModerationSeverity.Low), ModerationStage.DraftOutput));
        Assert.Equal(ModerationAction.Block, policy.ActionFor(Finding("grounding.link", ModerationSeverity.Low), ModerationStage.DraftOutput));
    }

    private static ModerationFinding Finding(string code, ModerationSeverity severity) => new() { Code = code, Severity = severity };
}
