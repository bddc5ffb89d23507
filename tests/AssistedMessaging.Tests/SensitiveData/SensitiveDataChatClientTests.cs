using AssistedMessaging.SensitiveData;
using AssistedMessaging.Tests.Text.Chat;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.SensitiveData;

public sealed class SensitiveDataChatClientTests : ChatGuardSuite
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    protected override string RefusedAnswer => "sensitive.output-not-supported";

    protected override string Unreadable => "sensitive.guard-failure";

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-31")]
    public async Task A_query_about_sensitive_data_is_refused_with_its_category_and_place(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("Fine.");

        var call = await GuardedCall.AskAsync(model.WithSensitiveDataGuard(), door, Token, "Only write to candidates who are Hindus.");

        var refusal = Assert.IsType<SensitiveDataNotSupportedException>(call.Error).Refusal;
        Assert.Equal("sensitive.query-not-supported", refusal.Code);
        Assert.Equal([PersonalDataCategory.ReligiousOrPhilosophicalBelief], refusal.Categories);
        Assert.Equal(33, Assert.Single(refusal.Findings).Start);
        Assert.Empty(model.Requests);
        Assert.DoesNotContain("Hindu", call.Error.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-30")]
    public async Task Identifiers_reach_the_model_as_placeholders_and_come_back_as_such(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("Thank you. We wrote to [EMAIL_1] and to jo@example.org. See you soon. Bye.");
        var messages = new ChatMessage[] { new(ChatRole.User, "Mail kim@example.net."), new(ChatRole.User, "Again kim@example.net, then lee@example.net.") };

        var call = await GuardedCall.AskAsync(model.WithSensitiveDataGuard(options: Options(door)), door, messages, Token);

        Assert.Equal(["Mail [EMAIL_1].", "Again [EMAIL_1], then [EMAIL_2]."], Assert.Single(model.Requests).Select(m => m.Text));
        Assert.Equal("Mail kim@example.net.", messages[0].Text);
        Assert.Equal("Thank you. We wrote to [EMAIL_1] and to [EMAIL_3]. See you soon. Bye.", call.Text);
        Assert.Equal("sensitive.email", call.Response!.AdditionalProperties![SensitiveDataChatClient.CodesProperty]);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Where_the_policy_lets_an_answer_hold_them_the_values_come_back(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("Thank you. We wrote to [EMAIL_1]. See [EMAIL_2] or [PHONE_1]. Bye. Bye.");
        var guard = new SensitiveDataGuard(
            new SensitiveDataDetector(),
            new SensitiveDataPolicy
            {
                ContactData = new Dictionary<TextOrigin, SensitiveDataAction>
                {
                    [TextOrigin.RecruiterInstruction] = SensitiveDataAction.Redact,
                    [TextOrigin.ModelOutput] = SensitiveDataAction.Allow,
                },
            });

        var call = await GuardedCall.AskAsync(model.WithSensitiveDataGuard(guard, Options(door)), door, Token, "Mail kim@example.net.");

        Assert.Equal("Thank you. We wrote to kim@example.net. See [EMAIL_2] or [PHONE_1]. Bye. Bye.", call.Text);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task The_policy_goes_by_who_wrote_a_message(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("Fine.");
        var options = new SensitiveDataChatOptions
        {
            Release = GuardedCall.ReleaseOf(door),
            OriginOf = m => m.AuthorName == "profile" ? TextOrigin.CandidateProfile : m.Role == ChatRole.System ? null : TextOrigin.RecruiterInstruction,
        };
        ChatMessage[] messages =
        [
            new(ChatRole.System, "Never say that a person is a Hindu."),
            new(ChatRole.User, "I build bridges. I am a Hindu. I live in Utrecht.") { AuthorName = "profile" },
        ];

        var call = await GuardedCall.AskAsync(model.WithSensitiveDataGuard(options: options), door, messages, Token);

        Assert.Equal("Fine.", call.Text);
        Assert.Equal(["Never say that a person is a Hindu.", "I build bridges. I live in Utrecht."], model.Requests[0].Select(m => m.Text));
        Assert.Equal("sensitive.religious-or-philosophical-belief", call.Response!.AdditionalProperties![SensitiveDataChatClient.CodesProperty]);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-59")]
    public async Task A_detector_that_fails_on_the_answer_lets_no_character_out(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("One sentence. Another one! And a third? Yes.");
        var broken = new AnswerDetector(_ => throw new TimeoutException());

        var call = await GuardedCall.AskAsync(model.WithSensitiveDataGuard(new SensitiveDataGuard(broken), Options(door)), door, Token);

        Assert.Equal(("sensitive.guard-failure", ""), (CodeOf(call.Error), call.Text));
        Assert.Single(model.Requests);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-30")]
    public async Task A_detector_that_fails_on_the_request_makes_no_call(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("Fine.");

        var call = await GuardedCall.AskAsync(model.WithSensitiveDataGuard(new SensitiveDataGuard(new FailingDetector()), Options(door)), door, Token);

        Assert.Equal("sensitive.guard-failure", CodeOf(call.Error));
        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task What_turns_out_to_be_sensitive_after_it_was_shown_ends_the_stream_with_a_refusal()
    {
        // The first sentence is clean until the last one is there.
        var turning = new AnswerDetector(text => text.EndsWith("The end.", StringComparison.Ordinal) && text.StartsWith("One", StringComparison.Ordinal)
            ? [new SensitiveDataFinding(0, 3, PersonalDataCategory.Email, "x", 1, false)]
            : []);
        using var guard = ChunkedChatClient.Of("One sentence. Another one! And a third? The end.").WithSensitiveDataGuard(
            new SensitiveDataGuard(turning), Options(GuardDoor.SentenceStream));

        var call = await GuardedCall.AskAsync(guard, GuardDoor.SentenceStream, Token);

        Assert.Equal("sensitive.output-not-supported", CodeOf(call.Error));
    }

    [Fact]
    public async Task Instructions_of_the_options_count_as_a_system_message()
    {
        var model = ChunkedChatClient.Of("Fine.");
        var options = new SensitiveDataChatOptions { OriginOf = _ => TextOrigin.RecruiterInstruction };
        var own = new ChatOptions { Instructions = "Sign as kim@example.net." };

        await model.WithSensitiveDataGuard(options: options).GetResponseAsync("Write.", own, Token);

        Assert.Equal("Sign as [EMAIL_1].", model.Options[0]!.Instructions);
        Assert.Equal("Sign as kim@example.net.", own.Instructions);
    }

    protected override IChatClient Guard(IChatClient inner, StreamRelease release) =>
        inner.WithSensitiveDataGuard(new SensitiveDataGuard(new WordDetector(Bad)), new SensitiveDataChatOptions { Release = release });

    protected override IChatClient Closed(IChatClient inner, StreamRelease release) =>
        inner.WithSensitiveDataGuard(
            new SensitiveDataGuard(new AnswerDetector(_ => [new SensitiveDataFinding(0, 1, PersonalDataCategory.Health, "x", 1, false)])),
            new SensitiveDataChatOptions { Release = release });

    protected override string? CodeOf(Exception? error) => (error as SensitiveDataNotSupportedException)?.Refusal.Code;

    private static SensitiveDataChatOptions Options(GuardDoor door) => new() { Release = GuardedCall.ReleaseOf(door) };
}
