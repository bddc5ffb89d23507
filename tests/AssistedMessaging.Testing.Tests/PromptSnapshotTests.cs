using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Tests;

[Collection(SnapshotCollection.Name)]
public sealed class PromptSnapshotTests
{
    private static Prompt Sample { get; } = Prompts.Of(
        Prompts.Section(
            PromptRole.System, ("Write in ", Trust.Literal, []), ("English", Trust.Trusted, ["request.language"]), (".\r\n", Trust.Literal, [])),
        Prompts.Section(
            PromptRole.User,
            [
                new RenderedDecision(new TextSpan(0, 4), ["candidate.title"], true, 0),
                new RenderedDecision(new TextSpan(4, 0), ["candidate.about"], false, 9),
                new RenderedDecision(new TextSpan(4, 0), ["candidate.title"], false, 12),
            ],
            [
                ("[", Trust.Literal, []),
                ("\"Baker\"", Trust.Untrusted, ["candidate.title"]),
                (",", Trust.Literal, []),
                ("\"Cook\"", Trust.Untrusted, ["candidate.title", "candidate.skills"]),
                ("]", Trust.Literal, []),
            ]));

    [Fact]
    public async Task The_text_shows_messages_fields_and_decisions()
    {
        await PromptSnapshot.MatchAsync(Sample);
    }

    [Fact]
    public async Task The_short_text_shows_hashes_and_fields()
    {
        await TextSnapshot.MatchAsync(PromptSnapshot.ToShortText(Sample));
    }

    [Theory]
    [InlineData("short")]
    public async Task A_parameter_is_part_of_the_name(string form)
    {
        await PromptSnapshot.MatchAsync(Prompts.Of(Prompts.Section(PromptRole.System, ("Write.", Trust.Literal, []))), [("form", form)]);
    }
}
