using AssistedMessaging.SensitiveData;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Tests;

[Collection(SnapshotCollection.Name)]
public sealed class CassetteFileTests : Cassettes
{
    [Theory]
    [InlineData("", "cassette.damaged")]
    [InlineData("null", "cassette.damaged")]
    [InlineData("{ \"version\": 1, \"entries\": [", "cassette.damaged")]
    [InlineData("{ \"entries\": [] }", "cassette.damaged")]
    [InlineData("{ \"version\": 0, \"entries\": [] }", "cassette.damaged")]
    [InlineData("{ \"version\": 1 }", "cassette.damaged")]
    [InlineData("{ \"version\": 1, \"entries\": null }", "cassette.damaged")]
    [InlineData("{ \"version\": 1, \"entries\": [null] }", "cassette.damaged")]
    [InlineData("{ \"version\": 1, \"entries\": [], \"more\": 1 }", "cassette.damaged")]
    [InlineData(
        "{ \"version\": 1, \"entries\": [{ \"key\": \"a\", \"request\": { \"messages\": [] }, \"answers\": [{ \"text\": [] }] }] }", "cassette.damaged")]
    [InlineData("{ \"version\": 2, \"unheard\": \"of\" }", "cassette.newer-version")]
    public async Task A_file_that_cannot_be_read_is_an_error_and_stays_as_it_is(string content, string code)
    {
        await System.IO.File.WriteAllTextAsync(File, content, Token);
        using var model = new ScriptedChatClient();

        foreach (CassetteMode mode in Enum.GetValues<CassetteMode>())
        {
            using var cassette = new CassetteChatClient(File, model, new CassetteOptions { Mode = mode });
            var thrown = await Assert.ThrowsAsync<CassetteException>(() => cassette.GetResponseAsync(Ask("a"), cancellationToken: Token));

            Assert.Equal(code, thrown.Code);
            Assert.Contains(File, thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(content, await Text());
        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task A_request_edited_by_hand_is_found_out_and_an_answer_may_be_edited()
    {
        using CassetteChatClient recorder = Recorder(ScriptedChatClient.Always("answer"));
        await recorder.GetResponseAsync(Ask("Hello?"), cancellationToken: Token);
        string text = await Text();

        await System.IO.File.WriteAllTextAsync(File, text.Replace("\"answer\"", "\"edited\"", StringComparison.Ordinal), Token);
        using CassetteChatClient player = Player();
        ChatResponse edited = await player.GetResponseAsync(Ask("Hello?"), cancellationToken: Token);
        await System.IO.File.WriteAllTextAsync(File, text.Replace("Hello?", "Hello!", StringComparison.Ordinal), Token);
        using CassetteChatClient other = Player();
        var thrown = await Assert.ThrowsAsync<CassetteException>(() => other.GetResponseAsync(Ask("Hello!"), cancellationToken: Token));

        Assert.Equal("edited", edited.Text);
        Assert.Equal("cassette.damaged", thrown.Code);
    }

    [Fact]
    public async Task A_file_with_a_byte_order_mark_and_crlf_is_read()
    {
        using CassetteChatClient recorder = Recorder(ScriptedChatClient.Always("answer"));
        await recorder.GetResponseAsync(Ask("Hello?"), cancellationToken: Token);
        string text = (await Text()).Replace("\n", "\r\n", StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(File, text, new System.Text.UTF8Encoding(true), Token);

        using CassetteChatClient player = Player();

        Assert.Equal("answer", (await player.GetResponseAsync(Ask("Hello?"), cancellationToken: Token)).Text);
    }

    [Theory]
    [InlineData("Mail noor@windrose.example", "fine", 0, "message 2 (user): email at 5 to 26")]
    [InlineData("fine", "Mail noor@windrose.example", 1, "answer: email at 5 to 26")]
    public async Task Personal_data_is_not_written_and_the_error_names_places_only(string ask, string answer, int calls, string place)
    {
        using var model = ScriptedChatClient.Always(answer);
        using CassetteChatClient recorder = Recorder(model);

        var thrown = await Assert.ThrowsAsync<CassetteException>(() => recorder.GetResponseAsync(Ask(ask), cancellationToken: Token));

        Assert.Equal("cassette.personal-data", thrown.Code);
        Assert.Contains(place, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("noor", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(calls, model.Requests.Count);
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task Personal_data_is_written_with_the_reason_when_somebody_gave_one()
    {
        CassetteOptions options = new CassetteOptions { Mode = CassetteMode.Record }.AllowPersonalData("All people are invented.");
        using var recorder = new CassetteChatClient(File, ScriptedChatClient.Always("Mail me@windrose.example"), options);

        await recorder.GetResponseAsync(Ask("Where?"), cancellationToken: Token);

        Assert.Contains("\"personalDataAllowed\": \"All people are invented.\"", await Text(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CassetteOptions().AllowPersonalData(" "));
    }

    [Fact]
    public async Task A_detector_that_fails_found_the_worst()
    {
        using var recorder = new CassetteChatClient(
            File, ScriptedChatClient.Always("answer"), new CassetteOptions { Mode = CassetteMode.Record, Detector = new BrokenDetector() });

        var thrown = await Assert.ThrowsAsync<CassetteException>(() => recorder.GetResponseAsync(Ask("a"), cancellationToken: Token));

        Assert.Equal("cassette.personal-data", thrown.Code);
        Assert.Contains("the detector failed", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret words", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_text_is_refused_and_not_lost()
    {
        using CassetteChatClient recorder = Recorder(new ToolCaller());
        ChatMessage image = new(ChatRole.User, [new DataContent(new byte[] { 1 }, "image/png")]);

        var request = await Assert.ThrowsAsync<CassetteException>(() => recorder.GetResponseAsync([image], cancellationToken: Token));
        var answer = await Assert.ThrowsAsync<CassetteException>(() => recorder.GetResponseAsync(Ask("a"), cancellationToken: Token));

        Assert.Equal(("cassette.unsupported-content", "cassette.unsupported-content"), (request.Code, answer.Code));
        Assert.Contains("the request holds DataContent", request.Message, StringComparison.Ordinal);
        Assert.Contains("the answer holds FunctionCallContent", answer.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_counts_as_the_replacement_character()
    {
        using CassetteChatClient recorder = Recorder(ScriptedChatClient.Always("a\uD83D"));
        await recorder.GetResponseAsync(Ask("\uDE00\U0001F600"), cancellationToken: Token);

        using CassetteChatClient player = Player();

        Assert.Equal("a\uFFFD", (await player.GetResponseAsync(Ask("\uFFFD\U0001F600"), cancellationToken: Token)).Text);
    }

    private sealed class BrokenDetector : ISensitiveDataDetector
    {
        public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("secret words");
    }

    private sealed class ToolCaller : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("1", "tool")])));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
