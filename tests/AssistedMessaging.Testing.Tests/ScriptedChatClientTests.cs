using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Tests;

public sealed class ScriptedChatClientTests
{
    private static readonly ChatMessage[] Ask = [new(ChatRole.System, "Be brief."), new(ChatRole.User, "Ask.")];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_come_in_the_order_of_the_script()
    {
        using var chat = new ScriptedChatClient("one", "two");

        ChatResponse first = await chat.GetResponseAsync(Ask, cancellationToken: Token);
        ChatResponse second = await chat.GetResponseAsync(Ask, cancellationToken: Token);

        Assert.Equal("one", first.Text);
        Assert.Equal("two", second.Text);
        Assert.Equal(ChatFinishReason.Stop, second.FinishReason);
        Assert.Equal(0, chat.RemainingAnswers);
    }

    [Fact]
    public async Task A_call_beyond_the_script_says_which_call_it_was_and_nothing_of_its_text()
    {
        using var chat = new ScriptedChatClient("one");
        await chat.GetResponseAsync(Ask, cancellationToken: Token);

        var thrown = await Assert.ThrowsAsync<UnexpectedChatCallException>(() => chat.GetResponseAsync(Ask, cancellationToken: Token));

        Assert.Contains("call 2: system (9 characters), user (4 characters)", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(2, thrown.Request.Number);
        Assert.Equal(1, chat.UnexpectedCalls);
    }

    [Fact]
    public async Task A_stream_beyond_the_script_is_unexpected_too_and_gives_no_update()
    {
        using var chat = new ScriptedChatClient().When(request => !request.Streaming, "whole answers only");

        await Assert.ThrowsAsync<UnexpectedChatCallException>(() => Read(chat.GetStreamingResponseAsync(Ask, cancellationToken: Token)));

        Assert.Equal(1, chat.UnexpectedCalls);
        Assert.Equal(0, chat.CallsInFlight);
    }

    [Fact]
    public async Task A_stream_waits_for_the_given_clock_before_its_first_update()
    {
        var time = new ManualTimeProvider();
        using var chat = new ScriptedChatClient().Then(new ScriptedAnswer
        {
            Text = "late",
            Delay = TimeSpan.FromSeconds(2)
        }).WithDelay(TimeSpan.Zero, time);

        Task<List<ChatResponseUpdate>> reading = Read(chat.GetStreamingResponseAsync(Ask, cancellationToken: Token));
        time.Advance(TimeSpan.FromMilliseconds(1_999));
        bool early = reading.IsCompleted;
        time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.False(early);
        Assert.Equal("late", (await reading).ToChatResponse().Text);
    }

    [Fact]
    public async Task A_rule_comes_before_the_queue_and_answers_as_often_as_it_matches()
    {
        using var chat = new ScriptedChatClient("queued")
            .When(request => request.TextOf(ChatRole.User) == "Ask.", "rule")
            .When(_ => false, "never");

        Assert.Equal("rule", (await chat.GetResponseAsync(Ask, cancellationToken: Token)).Text);
        Assert.Equal("rule", (await chat.GetResponseAsync(Ask, cancellationToken: Token)).Text);
        Assert.Equal("queued", (await chat.GetResponseAsync([new(ChatRole.User, "Else.")], cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task Always_repeats_its_answer_and_respond_sees_the_call()
    {
        using var always = ScriptedChatClient.Always("same");
        using var respond = new ScriptedChatClient().Respond(request => $"{request.Number}:{request.Text}");

        Assert.Equal("same", (await always.GetResponseAsync(Ask, cancellationToken: Token)).Text);
        Assert.Equal("same", (await always.GetResponseAsync(Ask, cancellationToken: Token)).Text);
        Assert.Equal("1:Be brief.\nAsk.", (await respond.GetResponseAsync(Ask, cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task A_queued_exception_is_thrown_once()
    {
        using var chat = new ScriptedChatClient().Throw(new TimeoutException("planned")).Then("after");

        await Assert.ThrowsAsync<TimeoutException>(() => chat.GetResponseAsync(Ask, cancellationToken: Token));

        Assert.Equal("after", (await chat.GetResponseAsync(Ask, cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task A_stream_gives_the_whole_text_in_chunks_and_then_reason_and_usage()
    {
        using var chat = new ScriptedChatClient().WithChunksOf(3).Then(
            new ScriptedAnswer { Text = "ab\U0001F600cdefg", FinishReason = ChatFinishReason.Length, Usage = new() { OutputTokenCount = 7 } });

        List<ChatResponseUpdate> updates = await Read(chat.GetStreamingResponseAsync(Ask, cancellationToken: Token));

        Assert.Equal(["ab\U0001F600", "cde", "fg", ""], updates.Select(update => update.Text));
        Assert.Equal([null, null, null, ChatFinishReason.Length], updates.Select(update => update.FinishReason));
        Assert.Equal(7, updates.ToChatResponse().Usage?.OutputTokenCount);
        Assert.True(chat.Requests[0].Streaming);
    }

    [Fact]
    public async Task A_stream_can_end_without_a_reason_and_can_break_half_way()
    {
        using var chat = new ScriptedChatClient()
            .Then(new ScriptedAnswer { Text = "short", FinishReason = null })
            .Then(new ScriptedAnswer { Text = "half", Exception = new IOException("planned") });
        List<string> seen = [];

        List<ChatResponseUpdate> silent = await Read(chat.GetStreamingResponseAsync(Ask, cancellationToken: Token));
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (ChatResponseUpdate update in chat.GetStreamingResponseAsync(Ask, cancellationToken: Token))
            {
                seen.Add(update.Text);
            }
        });

        Assert.All(silent, update => Assert.Null(update.FinishReason));
        Assert.Equal(["half"], seen);
        Assert.Equal(0, chat.CallsInFlight);
    }

    [Fact]
    public async Task An_answer_waits_for_the_given_clock_and_counts_as_in_flight_until_then()
    {
        var time = new ManualTimeProvider();
        using ScriptedChatClient chat = ScriptedChatClient.Always("late").WithDelay(TimeSpan.FromSeconds(1), time);

        Task<ChatResponse>[] calls = [.. Enumerable.Range(0, 5).Select(_ => chat.GetResponseAsync(Ask, cancellationToken: Token))];
        time.Advance(TimeSpan.FromMilliseconds(999));
        int waiting = calls.Count(call => !call.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await Task.WhenAll(calls);

        Assert.Equal(5, waiting);
        Assert.Equal(5, chat.MaxCallsInFlight);
        Assert.Equal(0, chat.CallsInFlight);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_and_a_cancelled_call_uses_up_no_answer()
    {
        var time = new ManualTimeProvider();
        using var chat = new ScriptedChatClient("kept").WithDelay(TimeSpan.FromSeconds(1), time);
        using var before = new CancellationTokenSource();
        using var during = new CancellationTokenSource();
        await before.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => chat.GetResponseAsync(Ask, cancellationToken: before.Token));
        int left = chat.RemainingAnswers;
        Task<ChatResponse> call = chat.GetResponseAsync(Ask, cancellationToken: during.Token);
        await during.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(1, left);
        Assert.Equal(2, chat.Requests.Count);
    }

    [Fact]
    public async Task A_recorded_request_does_not_change_when_the_caller_changes_its_own()
    {
        using var chat = ScriptedChatClient.Always("answer");
        List<ChatMessage> messages = [new(ChatRole.User, "before")];
        var options = new ChatOptions { Temperature = 0.5f };

        await chat.GetResponseAsync(messages, options, Token);
        messages.Add(new(ChatRole.User, "added"));
        options.Temperature = 1f;

        Assert.Equal("before", chat.Requests[0].Text);
        Assert.Equal(0.5f, chat.Requests[0].Options?.Temperature);
    }

    [Fact]
    public async Task Many_threads_get_every_answer_once()
    {
        string[] answers = [.. Enumerable.Range(0, 500).Select(i => $"answer {i}")];
        using var chat = new ScriptedChatClient(answers);

        string[] got = await Task.WhenAll(
            answers.Select(_ => Task.Run(async () => (await chat.GetResponseAsync(Ask, cancellationToken: Token)).Text, Token)));

        Assert.Equal(answers.Order(StringComparer.Ordinal), got.Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, 500), chat.Requests.Select(request => request.Number));
    }

    [Fact]
    public void The_metadata_names_the_provider_scripted()
    {
        using var chat = new ScriptedChatClient();

        Assert.Equal("scripted", ((IChatClient)chat).GetService<ChatClientMetadata>()?.ProviderName);
        Assert.Same(chat, ((IChatClient)chat).GetService<ScriptedChatClient>());
        Assert.Null(chat.GetService(typeof(ChatClientMetadata), "key"));
    }

    private static async Task<List<ChatResponseUpdate>> Read(IAsyncEnumerable<ChatResponseUpdate> stream)
    {
        List<ChatResponseUpdate> updates = [];
        await foreach (ChatResponseUpdate update in stream)
        {
            updates.Add(update);
        }

        return updates;
    }
}
