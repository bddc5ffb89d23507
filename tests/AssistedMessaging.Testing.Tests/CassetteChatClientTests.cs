using System.Text.Json;
using AssistedMessaging.Composition;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Tests;

[Collection(SnapshotCollection.Name)]
public sealed class CassetteChatClientTests : Cassettes
{
    [Fact]
    public async Task What_was_recorded_is_replayed_without_the_model()
    {
        using var model = new ScriptedChatClient().Then(
            new ScriptedAnswer
            {
                Text = "one\ntwo",
                FinishReason = ChatFinishReason.Length,
                Usage = new() { InputTokenCount = 3, TotalTokenCount = 7 }
            });
        using CassetteChatClient recorder = Recorder(model);
        ChatResponse recorded = await recorder.GetResponseAsync(Ask("Hello?"), cancellationToken: Token);

        using CassetteChatClient player = Player();
        ChatResponse replayed = await player.GetResponseAsync(Ask("Hello?"), cancellationToken: Token);

        foreach (ChatResponse response in new[] { recorded, replayed })
        {
            Assert.Equal("one\ntwo", response.Text);
            Assert.Equal(ChatFinishReason.Length, response.FinishReason);
            Assert.Equal(ScriptedChatClient.ModelId, response.ModelId);
            Assert.Equal((3, 7), (response.Usage?.InputTokenCount, response.Usage?.TotalTokenCount));
        }

        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task A_stream_and_a_whole_answer_are_the_same_recording()
    {
        using var model = new ScriptedChatClient().WithChunksOf(2)
            .Then(new ScriptedAnswer { Text = "streamed", Usage = new() { OutputTokenCount = 4 } });
        using CassetteChatClient recorder = Recorder(model);
        List<ChatResponseUpdate> recorded = await Read(recorder.GetStreamingResponseAsync(Ask("Hello?"), cancellationToken: Token));

        using CassetteChatClient whole = Player();
        using CassetteChatClient streaming = Player();
        ChatResponse one = await whole.GetResponseAsync(Ask("Hello?"), cancellationToken: Token);
        ChatResponse other = (await Read(streaming.GetStreamingResponseAsync(Ask("Hello?"), cancellationToken: Token))).ToChatResponse();

        Assert.Equal("streamed", recorded.ToChatResponse().Text);
        Assert.Equal((one.Text, one.FinishReason, one.ModelId), (other.Text, other.FinishReason, other.ModelId));
        Assert.Equal(("streamed", 4, ChatFinishReason.Stop), (other.Text, other.Usage?.OutputTokenCount, other.FinishReason));
    }

    [Fact]
    public async Task A_stream_that_ended_without_a_reason_ends_without_one_again()
    {
        using var model = new ScriptedChatClient().Then(new ScriptedAnswer { Text = "half", FinishReason = null });
        using CassetteChatClient recorder = Recorder(model);
        await Read(recorder.GetStreamingResponseAsync(Ask("Hello?"), cancellationToken: Token));

        using CassetteChatClient player = Player();
        List<ChatResponseUpdate> updates = await Read(player.GetStreamingResponseAsync(Ask("Hello?"), cancellationToken: Token));

        Assert.All(updates, update => Assert.Null(update.FinishReason));
        Assert.Equal("half", updates.ToChatResponse().Text);
    }

    [Fact]
    public async Task The_same_request_gets_the_recorded_answers_in_order_and_then_none()
    {
        using CassetteChatClient recorder = Recorder(new ScriptedChatClient("first", "second"));
        await recorder.GetResponseAsync(Ask("Again?"), cancellationToken: Token);
        await recorder.GetResponseAsync(Ask("Again?"), cancellationToken: Token);

        using CassetteChatClient player = Player();
        Assert.Equal("first", (await player.GetResponseAsync(Ask("Again?"), cancellationToken: Token)).Text);
        Assert.Equal("second", (await player.GetResponseAsync(Ask("Again?"), cancellationToken: Token)).Text);
        var thrown = await Assert.ThrowsAsync<CassetteException>(() => player.GetResponseAsync(Ask("Again?"), cancellationToken: Token));

        Assert.Equal("cassette.miss", thrown.Code);
        Assert.Contains("has 2 answer(s) to request", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_miss_names_its_key_and_shows_the_nearest_recorded_request_as_a_diff()
    {
        using CassetteChatClient recorder = Recorder(ScriptedChatClient.Always("answer"));
        await recorder.GetResponseAsync([new(ChatRole.User, "Something else altogether\nover two lines")], cancellationToken: Token);
        await recorder.GetResponseAsync(Ask("Hello?"), new ChatOptions { Temperature = 0.2f }, Token);

        using CassetteChatClient player = Player();
        var thrown = await Assert.ThrowsAsync<CassetteException>(
            () => player.GetResponseAsync(Ask("Hello!"), new ChatOptions { Temperature = 0.2f }, Token));

        Assert.Equal(("cassette.miss", 64), (thrown.Code, thrown.Key?.Length));
        Assert.Contains($"no answer to request {thrown.Key}, among 2 recorded", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("--- recorded\n+++ asked\n", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("\n-        \"Hello?\"\n+        \"Hello!\"\n", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Something else", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_difference_is_cut_and_a_missing_file_is_named()
    {
        using CassetteChatClient player = Player();
        var none = await Assert.ThrowsAsync<CassetteException>(() => player.GetResponseAsync(Ask("Hello?"), cancellationToken: Token));
        using CassetteChatClient recorder = Recorder(ScriptedChatClient.Always("answer"));
        string first = string.Join('\n', Enumerable.Range(0, 300).Select(i => new string('a', 1 + (i % 7))));
        string second = first.Replace('a', 'b');
        await recorder.GetResponseAsync(Ask(first), cancellationToken: Token);

        using CassetteChatClient other = Player();
        var thrown = await Assert.ThrowsAsync<CassetteException>(() => other.GetResponseAsync(Ask(second), cancellationToken: Token));

        Assert.Contains($"there is no cassette at {File}", none.Message, StringComparison.Ordinal);
        Assert.Matches("\n… [0-9]+ more lines$", thrown.Message);
        Assert.True(thrown.Message.Split('\n').Length < 70);
    }

    [Fact]
    public async Task The_file_is_readable_has_no_dates_and_is_the_same_for_the_same_answers()
    {
        using CassetteChatClient recorder = Recorder(ScriptedChatClient.Always("Zoë's „answer“\nwith two lines"));
        await recorder.GetResponseAsync(Ask("b"), new ChatOptions { ModelId = "m", Temperature = 0.2f, Seed = 4 }, Token);
        await recorder.GetResponseAsync(Ask("a"), cancellationToken: Token);
        string first = await Text();

        using CassetteChatClient again = Recorder(ScriptedChatClient.Always("Zoë's „answer“\nwith two lines"));
        await again.GetResponseAsync(Ask("a"), cancellationToken: Token);
        await again.GetResponseAsync(Ask("b"), new ChatOptions { ModelId = "m", Temperature = 0.2f, Seed = 4 }, Token);

        Assert.Equal(first, await Text());
        await TextSnapshot.MatchAsync(first);
        Assert.DoesNotContain("\r", first, StringComparison.Ordinal);
        Assert.EndsWith("}\n", first, StringComparison.Ordinal);
        Assert.Equal([File], Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task Auto_asks_the_model_only_for_what_is_missing()
    {
        using var model = new ScriptedChatClient("one", "two", "three");
        using CassetteChatClient first = Auto(model);
        await first.GetResponseAsync(Ask("a"), cancellationToken: Token);
        await first.GetResponseAsync(Ask("b"), cancellationToken: Token);

        using CassetteChatClient second = Auto(model);
        string[] texts =
        [
            (await second.GetResponseAsync(Ask("a"), cancellationToken: Token)).Text,
            (await second.GetResponseAsync(Ask("a"), cancellationToken: Token)).Text,
            (await second.GetResponseAsync(Ask("b"), cancellationToken: Token)).Text,
        ];

        Assert.Equal(["one", "three", "two"], texts);
        Assert.Equal(3, model.Requests.Count);
    }

    [Fact]
    public async Task Recording_begins_anew()
    {
        using CassetteChatClient first = Recorder(ScriptedChatClient.Always("old"));
        await first.GetResponseAsync(Ask("a"), cancellationToken: Token);
        using CassetteChatClient second = Recorder(ScriptedChatClient.Always("new"));
        await second.GetResponseAsync(Ask("b"), cancellationToken: Token);

        using CassetteChatClient player = Player();

        Assert.Equal("new", (await player.GetResponseAsync(Ask("b"), cancellationToken: Token)).Text);
        await Assert.ThrowsAsync<CassetteException>(() => player.GetResponseAsync(Ask("a"), cancellationToken: Token));
    }

    [Theory]
    [InlineData(CassetteMode.Record, "cassette.record-refused")]
    [InlineData(CassetteMode.Auto, "cassette.miss")]
    public async Task Nothing_is_recorded_where_ci_is_set(CassetteMode mode, string code)
    {
        Environment.SetEnvironmentVariable("CI", "true");
        using var model = new ScriptedChatClient("answer");
        using var cassette = new CassetteChatClient(File, model, new CassetteOptions { Mode = mode });

        var thrown = await Assert.ThrowsAsync<CassetteException>(() => cassette.GetResponseAsync(Ask("a"), cancellationToken: Token));

        Assert.Equal(code, thrown.Code);
        Assert.Empty(model.Requests);
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task A_cassette_replays_where_ci_is_set()
    {
        using CassetteChatClient recorder = Auto(new ScriptedChatClient("answer"));
        await recorder.GetResponseAsync(Ask("a"), cancellationToken: Token);
        Environment.SetEnvironmentVariable("CI", "true");

        using CassetteChatClient player = Auto(new ScriptedChatClient());

        Assert.Equal("answer", (await player.GetResponseAsync(Ask("a"), cancellationToken: Token)).Text);
    }

    [Fact]
    public async Task Many_threads_record_and_replay_each_answer_once()
    {
        using CassetteChatClient recorder = Recorder(new ScriptedChatClient().Respond(request =>
            $"{request.TextOf(ChatRole.User)} {request.Number}"));
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i =>
            Task.Run(() => recorder.GetResponseAsync(Ask($"ask {i % 20}"), cancellationToken: Token))));

        using CassetteChatClient player = Player();
        string[] texts = await Task.WhenAll(Enumerable.Range(0, 60).Select(
            i => Task.Run(async () => (await player.GetResponseAsync(Ask($"ask {i % 20}"), cancellationToken: Token)).Text)));

        Assert.Equal(60, texts.Distinct().Count());
        Assert.Equal([File], Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task A_failed_call_records_nothing()
    {
        using CassetteChatClient recorder = Recorder(new ScriptedChatClient().Throw(new TimeoutException("planned")));

        await Assert.ThrowsAsync<TimeoutException>(() => recorder.GetResponseAsync(Ask("a"), cancellationToken: Token));

        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task The_whole_corridor_runs_over_a_cassette()
    {
        DraftRequest request = SampleRequests.With();
        using var model = ScriptedChatClient.Always("Hello {{ candidate.first_name }}, shall we talk?");
        using CassetteChatClient recorder = Recorder(model);
        DraftOutcome recorded = await new MessageDrafter(recorder, ProviderCommitment.InProcess).DraftAsync(request, Token);

        using CassetteChatClient player = Player();
        DraftOutcome replayed = await new MessageDrafter(player, ProviderCommitment.InProcess).DraftAsync(request, Token);

        string body = Assert.IsType<DraftOutcome.Drafted>(recorded).Draft.Body;
        Assert.Equal(body, Assert.IsType<DraftOutcome.Drafted>(replayed).Draft.Body);
    }

    [Fact]
    public void The_client_names_itself_and_hides_the_model()
    {
        using var model = new ScriptedChatClient();
        using CassetteChatClient cassette = Auto(model);

        Assert.Equal("cassette", ((IChatClient)cassette).GetService<ChatClientMetadata>()?.ProviderName);
        Assert.Same(cassette, ((IChatClient)cassette).GetService<CassetteChatClient>());
        Assert.Null(((IChatClient)cassette).GetService<ScriptedChatClient>());
        Assert.Null(cassette.GetService(typeof(ChatClientMetadata), "key"));
    }

    [Fact]
    public void A_mode_that_records_needs_a_model()
    {
        Assert.Throws<ArgumentException>(() => new CassetteChatClient(File, null, new CassetteOptions { Mode = CassetteMode.Auto }));
    }

    [Fact]
    public void The_cassette_of_a_test_lies_beside_its_source()
    {
        using CassetteChatClient cassette = CassetteChatClient.ForTest();

        Assert.Equal($"{nameof(CassetteChatClientTests)}.{nameof(The_cassette_of_a_test_lies_beside_its_source)}.cassette.json",
            Path.GetFileName(cassette.Path));
        Assert.True(System.IO.File.Exists(Path.Combine(Path.GetDirectoryName(cassette.Path)!, "CassetteChatClientTests.cs")));
    }

    [Fact]
    public async Task Every_chosen_option_and_every_message_is_part_of_the_key()
    {
        JsonElement schema = JsonDocument.Parse("{\"type\": \"object\", \"title\": \"a\"}").RootElement;
        JsonElement other = JsonDocument.Parse("{\"type\": \"object\", \"title\": \"b\"}").RootElement;
        ChatOptions[] options =
        [
            new(), new() { ModelId = "a" }, new() { Temperature = 1 }, new() { MaxOutputTokens = 1 }, new() { Seed = 1 },
            new() { Instructions = "x" },
            new() { StopSequences = ["x"] }, new() { Tools = [AIFunctionFactory.Create(() => 1, "tool")] },
            new() { ResponseFormat = ChatResponseFormat.Text }, new() { ResponseFormat = ChatResponseFormat.Json },
            new() { ResponseFormat = ChatResponseFormat.ForJsonSchema(schema) }, new() { ResponseFormat = ChatResponseFormat.ForJsonSchema(other) },
        ];
        ChatMessage[][] messages =
            [[new(ChatRole.User, "a\nb")], [new(ChatRole.System, "a\nb")], [new(ChatRole.User, "a"), new(ChatRole.User, "b")],
                [new(ChatRole.User, "a\r\nb")]];

        string[] keys =
        [
            .. await Task.WhenAll(options.Select(option => KeyOf(Ask("a"), option))),
            .. await Task.WhenAll(messages.Select(sent => KeyOf(sent, null))),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(await KeyOf(Ask("a"), null), await KeyOf(Ask("a"), new ChatOptions()));
    }

    [Fact]
    public async Task The_key_is_the_hash_of_the_request_with_sorted_members_and_no_white_space()
    {
        // jq -jcS .entries[0].request a.cassette.json | sha256sum
        JsonElement schema = JsonDocument.Parse("{ \"type\": \"object\", \"b\": 1.50, \"a\": [true, null] }").RootElement;
        var options = new ChatOptions { Temperature = 0.2f, ResponseFormat = ChatResponseFormat.ForJsonSchema(schema) };
        const string canonical =
            "{\"messages\":[{\"role\":\"user\",\"text\":[\"Zoë \\\"a\\\"\\t\\u0001\",\"\"]}],"
            + "\"responseFormat\":{\"kind\":\"json\",\"schema\":{\"a\":[true,null],\"b\":1.50,\"type\":\"object\"}},\"temperature\":0.2}";

        string key = await KeyOf([new(ChatRole.User, "Zoë \"a\"\t\u0001\n")], options);

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(canonical))), key);
    }

    private async Task<string> KeyOf(ChatMessage[] messages, ChatOptions? options)
    {
        using CassetteChatClient player = Player();
        return (await Assert.ThrowsAsync<CassetteException>(() => player.GetResponseAsync(messages, options, Token))).Key!;
    }
}
