using AssistedMessaging.Composition;
using AssistedMessaging.Testing;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.Composition;

public sealed class ProviderCommitmentChatClientTests
{
    private static readonly ManualTimeProvider Clock = new(new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));

    public static TheoryData<string, string> Refusals => new()
    {
        { "none", "provider.no-commitment" },
        { "training-unknown", "provider.trains-on-data" },
        { "training-unless-opted-out", "provider.trains-on-data" },
        { "training-always", "provider.trains-on-data" },
        { "retention", "provider.keeps-data" },
        { "expired", "provider.commitment-expired" },
        { "too-old", "provider.commitment-too-old" },
        { "other-model", "provider.other-model" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_commitment_that_does_not_meet_the_demands_lets_no_call_through(string kind, string code)
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(chat, Commitment(kind), time: Clock);

        var blocking = await Assert.ThrowsAsync<ProviderException>(() => guard.GetResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken));
        var streaming = await Assert.ThrowsAsync<ProviderException>(async () =>
        {
            await foreach (var _ in guard.GetStreamingResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken))
            {
            }
        });

        Assert.Equal(code, blocking.Code);
        Assert.Equal(code, streaming.Code);
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task A_commitment_that_meets_them_lets_calls_through()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(chat, Commitment("good"), time: Clock);

        var answer = await guard.GetResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("x", answer.Text);
    }

    [Fact]
    public async Task Options_that_leave_data_behind_are_refused()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(chat, ProviderCommitment.InProcess);
        ChatOptions[] unsafeOptions =
        [
            new() { ConversationId = "c" }, new() { RawRepresentationFactory = _ => null }, new() { Tools = [AIFunctionFactory.Create(() => 1, "f")] },
            new() { AdditionalProperties = new() { ["store"] = true } },
        ];

        foreach (var options in unsafeOptions)
        {
            var error = await Assert.ThrowsAsync<ProviderException>(() => guard.GetResponseAsync("hello", options, TestContext.Current.CancellationToken));
            Assert.Equal("provider.unsafe-option", error.Code);
        }

        Assert.Empty(chat.Requests);
    }

    [Fact]
    public void The_inner_client_cannot_be_reached()
    {
        using var chat = new ScriptedChatClient();
        using var guard = new ProviderCommitmentChatClient(chat, ProviderCommitment.InProcess);

        Assert.Null(guard.GetService<ScriptedChatClient>());
        Assert.Same(guard, guard.GetService<IChatClient>());
        Assert.NotNull(guard.GetService<ChatClientMetadata>());
    }

    private static ProviderCommitment? Commitment(string kind) => kind == "none" ? null : new ProviderCommitment
    {
        Provider = "example",
        ModelId = kind == "other-model" ? "another" : null,
        Training = kind switch
        {
            "training-unknown" => TrainingUse.Unknown,
            "training-unless-opted-out" => TrainingUse.UnlessOptedOut,
            "training-always" => TrainingUse.Always,
            _ => TrainingUse.Never,
        },
        MaxRetention = TimeSpan.FromDays(kind == "retention" ? 31 : 30),
        AttestedOn = kind == "too-old" ? new DateOnly(2025, 5, 31) : new DateOnly(2026, 1, 1),
        ExpiresOn = kind == "expired" ? new DateOnly(2026, 6, 1) : new DateOnly(2027, 1, 1),
        Source = "contract, clause 4",
    };
}
