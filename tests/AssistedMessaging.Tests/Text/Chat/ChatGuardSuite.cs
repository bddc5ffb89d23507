using System.Diagnostics.Metrics;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.Text.Chat;

/// <summary>What every guard around a chat client promises, on every door. The guard refuses texts with <see cref="Bad"/> in them.</summary>
public abstract class ChatGuardSuite
{
    protected const string Bad = "BADWORD";

    public static TheoryData<GuardDoor> Doors => [.. Enum.GetValues<GuardDoor>()];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A guard that refuses texts with <see cref="Bad"/> in them, in both directions.</summary>
    protected abstract IChatClient Guard(IChatClient inner, StreamRelease release);

    /// <summary>A guard that refuses every answer.</summary>
    protected abstract IChatClient Closed(IChatClient inner, StreamRelease release);

    /// <summary>The code of the guard's own exception; null for another.</summary>
    protected abstract string? CodeOf(Exception? error);

    protected abstract string RefusedAnswer { get; }

    protected abstract string Unreadable { get; }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_clean_answer_comes_through_as_it_is(GuardDoor door)
    {
        var call = await AskAsync("One sentence. Another one! And a third?", door);

        Assert.Null(call.Error);
        Assert.Equal("One sentence. Another one! And a third?", call.Text);
        Assert.Equal((call.Text, "m-1", ChatFinishReason.Stop), (call.Response!.Text, call.Response.ModelId, call.Response.FinishReason));
    }

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-59")]
    public async Task A_refused_answer_shows_nothing_and_the_error_repeats_nothing(GuardDoor door)
    {
        var call = await AskAsync($"Hello {Bad} there. This is a second sentence. And a third. And a fourth.", door);

        Assert.Equal(RefusedAnswer, CodeOf(call.Error));
        Assert.Equal("", call.Text);
        Assert.DoesNotContain(Bad, call.Error!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-80")]
    public async Task A_refusal_is_counted_by_its_code(GuardDoor door)
    {
        var counted = new List<string?>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => l.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
        {
            lock (counted)
            {
                if (instrument.Name == "assisted_messaging.findings")
                    counted.Add(tags[0].Value?.ToString());
            }
        });
        listener.Start();

        await AskAsync($"Hello {Bad} there.", door);

        lock (counted)
            Assert.Contains(RefusedAnswer, counted);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-30")]
    public async Task A_refused_request_makes_no_call(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("Fine.");

        var call = await GuardedCall.AskAsync(Guard(model, GuardedCall.ReleaseOf(door)), door, Token, $"Tell me about {Bad}.");

        Assert.NotNull(CodeOf(call.Error));
        Assert.Empty(model.Requests);
        Assert.DoesNotContain(Bad, call.Error!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    [Trait("Requirement", "S-59")]
    [Trait("Requirement", "S-85")]
    public async Task A_guard_that_refuses_everything_lets_no_character_out(GuardDoor door)
    {
        using var guard = Closed(ChunkedChatClient.Of("One sentence. Another one! And a third? Yes."), GuardedCall.ReleaseOf(door));

        var call = await GuardedCall.AskAsync(guard, door, Token);

        Assert.NotNull(CodeOf(call.Error));
        Assert.Equal("", call.Text);
    }

    [Fact]
    [Trait("Requirement", "S-59")]
    public void Every_door_decides_alike_and_shows_nothing_unchecked()
    {
        var pieces = Gen.Elements("We met at the fair. ", "Really?! ", "Dr. ", "e.g. ", "no. 5 ", "\n- item", "\n\n", "😀 ", "( … ) ", "“Quoted.” ", "好。", "\u200B", "\uD83D", $"{Bad} ", $"{Bad}. ", " ");
        var cases = Gen.Zip(Gen.ListOf(pieces).Select(string.Concat), Gen.ListOf(Gen.Choose(1, 9)).Select(cuts => cuts.ToArray()));

        Check.QuickThrowOnFailure(Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var (text, cuts) = c;
            var calls = Enum.GetValues<GuardDoor>().Select(door => AskAsync(text, door, cuts).GetAwaiter().GetResult()).ToArray();
            var refused = text.Contains(Bad, StringComparison.Ordinal);

            Assert.All(calls, call => Assert.Equal(refused ? RefusedAnswer : null, CodeOf(call.Error)));
            Assert.All(calls, call => Assert.DoesNotContain(Bad, call.Text, StringComparison.Ordinal));
            Assert.All(calls, call => Assert.Equal(refused ? null : text, call.Response?.Text));
            Assert.Equal(refused ? "" : text, calls[1].Text);
            Assert.StartsWith(calls[2].Text, text, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public async Task Sentences_are_shown_when_the_next_one_is_complete_and_passed()
    {
        const string text = "One sentence. Another one! And a third? The end.";

        var call = await AskAsync(text, GuardDoor.SentenceStream, [1]);

        Assert.Equal(["One sentence. ", "Another one! ", "And a third? The end."], call.Shown);
    }

    [Fact]
    public async Task A_sentence_that_is_refused_later_does_not_show_the_one_before_it()
    {
        var call = await AskAsync($"One sentence. Another one! A {Bad} third? The end.", GuardDoor.SentenceStream, [1]);

        Assert.Equal(RefusedAnswer, CodeOf(call.Error));
        Assert.Equal(["One sentence. "], call.Shown);
    }

    [Theory]
    [InlineData(GuardDoor.WholeStream)]
    [InlineData(GuardDoor.SentenceStream)]
    public async Task A_stream_without_a_finish_reason_is_an_error(GuardDoor door)
    {
        using var guard = Guard(ChunkedChatClient.Of("One sentence. Another", [5], reason: null), GuardedCall.ReleaseOf(door));

        var call = await GuardedCall.AskAsync(guard, door, Token);

        Assert.Equal("output.truncated", Assert.IsType<EndOfStreamException>(call.Error).Message);
        Assert.Equal("", call.Text);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Cancellation_is_cancellation(GuardDoor door)
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var guard = Guard(ChunkedChatClient.Of("Fine."), GuardedCall.ReleaseOf(door));

        var call = await GuardedCall.AskAsync(guard, door, source.Token);

        Assert.IsAssignableFrom<OperationCanceledException>(call.Error);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task What_is_no_text_cannot_be_checked_and_is_refused(GuardDoor door)
    {
        var image = new DataContent(new byte[] { 1 }, "image/png");
        var tool = new ChunkedChatClient(
            new(ChatRole.Assistant, "One. Two. Three. Four. "), new(ChatRole.Assistant, [new FunctionCallContent("1", "send", null)]) { FinishReason = ChatFinishReason.ToolCalls });
        var model = ChunkedChatClient.Of("Fine.");

        var answer = await GuardedCall.AskAsync(Guard(tool, StreamRelease.WholeAnswer), door, Token);
        var request = await GuardedCall.AskAsync(Guard(model, StreamRelease.WholeAnswer), door, [new ChatMessage(ChatRole.User, [image])], Token);

        Assert.Equal((Unreadable, ""), (CodeOf(answer.Error), answer.Text));
        Assert.Equal(Unreadable, CodeOf(request.Error));
        Assert.Empty(model.Requests);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task What_the_guard_does_not_read_stays_behind(GuardDoor door)
    {
        var raw = new ChatResponseUpdate(ChatRole.Assistant, [new TextReasoningContent("I think of " + Bad), new TextContent("Fine. ") { RawRepresentation = Bad }])
        {
            RawRepresentation = Bad,
            AdditionalProperties = new() { ["raw"] = Bad },
            ResponseId = "r-1",
            MessageId = "m-1",
        };
        var last = new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(new UsageDetails { TotalTokenCount = 7 })])
        {
            FinishReason = ChatFinishReason.Stop,
            ResponseId = "r-1",
            MessageId = "m-1",
        };

        var call = await GuardedCall.AskAsync(Guard(new ChunkedChatClient(raw, last), GuardedCall.ReleaseOf(door)), door, Token);

        var message = Assert.Single(call.Response!.Messages);
        Assert.Equal(("Fine. ", "r-1", 7L), (call.Response.Text, call.Response.ResponseId, call.Response.Usage?.TotalTokenCount));
        Assert.All(message.Contents, c => Assert.Null(c.RawRepresentation));
        Assert.DoesNotContain(message.Contents, c => c is TextReasoningContent);
        Assert.Null(call.Response.AdditionalProperties);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_message_goes_on_as_the_text_that_was_checked(GuardDoor door)
    {
        var model = ChunkedChatClient.Of("Fine.");
        var message = new ChatMessage(ChatRole.User, "Write a message.") { RawRepresentation = Bad };

        await GuardedCall.AskAsync(Guard(model, GuardedCall.ReleaseOf(door)), door, [message], Token);

        var sent = Assert.Single(Assert.Single(model.Requests));
        Assert.Equal(("Write a message.", null), (sent.Text, sent.RawRepresentation));
        Assert.Equal(Bad, message.RawRepresentation);
    }

    [Fact]
    public void The_inner_client_cannot_be_reached()
    {
        using var guard = Guard(ChunkedChatClient.Of("Fine."), StreamRelease.WholeAnswer);

        Assert.Null(guard.GetService<ChunkedChatClient>());
        Assert.Null(guard.GetService(typeof(IChatClient), "key"));
        Assert.Same(guard, guard.GetService<IChatClient>());
        Assert.Equal("m-1", guard.GetService<ChatClientMetadata>()!.DefaultModelId);
    }

    private async Task<GuardedCall> AskAsync(string text, GuardDoor door, int[]? cuts = null)
    {
        using var guard = Guard(ChunkedChatClient.Of(text, cuts ?? [5], ChatFinishReason.Stop), GuardedCall.ReleaseOf(door));
        return await GuardedCall.AskAsync(guard, door, Token);
    }
}
