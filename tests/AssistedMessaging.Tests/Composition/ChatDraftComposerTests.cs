using System.Net;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Testing;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.Composition;

public sealed class ChatDraftComposerTests
{
    [Theory]
    [InlineData("""{"subject":"A","body":"B"}""", "A", "B")]
    [InlineData("```json\n{\"subject\": \"A\", \"body\": \"B {{ candidate.first_name }}\"}\n```", "A", "B {{ candidate.first_name }}")]
    [InlineData("Here you are: {\"body\":\"B\"} Good luck!", "", "B")]
    [InlineData("Hello {{ candidate.first_name }}, shall we talk?", "", "Hello {{ candidate.first_name }}, shall we talk?")]
    [InlineData("Subject: A\n\nB", "A", "B")]
    [InlineData("{{ candidate.first_name }}, hello", "", "{{ candidate.first_name }}, hello")]
    public async Task An_answer_is_read_as_an_object_or_as_plain_text(string answer, string subject, string body)
    {
        var outcome = await ComposeAsync(new ScriptedChatClient(answer));

        var message = Assert.IsType<CompositionOutcome.Composed>(outcome).Message;
        Assert.Equal(subject, message.Subject);
        Assert.Equal(body, message.Body);
        Assert.Equal(ScriptedChatClient.ModelId, message.ModelId);
    }

    [Theory]
    [InlineData("""{"subject":"A","body":""}""", "output.unreadable")]
    [InlineData("""{"subject":"A","body":"cut""", "output.unreadable")]
    [InlineData("   ", "output.empty")]
    public async Task An_answer_that_is_none_is_a_failure(string answer, string code)
    {
        var outcome = await ComposeAsync(new ScriptedChatClient(answer));

        Assert.Equal(code, Assert.IsType<CompositionOutcome.Failed>(outcome).Code);
    }

    [Fact]
    public async Task An_answer_that_was_cut_off_or_filtered_is_never_a_short_draft()
    {
        var cut = await ComposeAsync(new ScriptedChatClient().Then(new ScriptedAnswer { Text = "Hello", FinishReason = ChatFinishReason.Length }));
        var filtered = await ComposeAsync(new ScriptedChatClient().Then(new ScriptedAnswer { Text = "Hello", FinishReason = ChatFinishReason.ContentFilter }));

        Assert.Equal("output.truncated", Assert.IsType<CompositionOutcome.Failed>(cut).Code);
        Assert.Equal("provider.content-filtered", Assert.IsType<CompositionOutcome.Failed>(filtered).Code);
    }

    [Fact]
    public async Task What_providers_throw_becomes_a_code()
    {
        (Exception Thrown, string Code)[] cases =
        [
            (new HttpRequestException("x", null, HttpStatusCode.TooManyRequests), "provider.rate-limited"),
            (new HttpRequestException("x", null, HttpStatusCode.Unauthorized), "provider.unauthorised"),
            (new HttpRequestException("x", null, HttpStatusCode.BadGateway), "provider.failed"),
            (new TimeoutException(), "provider.timed-out"),
            (new OperationCanceledException(), "provider.timed-out"),
            (new InvalidOperationException("x"), "provider.failed"),
            (new ProviderException("provider.own"), "provider.own"),
        ];

        foreach (var (thrown, code) in cases)
            Assert.Equal(code, Assert.IsType<CompositionOutcome.Failed>(await ComposeAsync(new ScriptedChatClient().Throw(thrown))).Code);
    }

    [Fact]
    public async Task A_host_reads_its_providers_own_exceptions_and_long_waits_are_capped()
    {
        var options = new ChatComposerOptions { ReadError = e => e is NotSupportedException ? new ProviderError("provider.rate-limited", TimeSpan.FromSeconds(3)) : null };

        var own = await ComposeAsync(new ScriptedChatClient().Throw(new NotSupportedException()), options);
        var capped = await ComposeAsync(new ScriptedChatClient().Throw(new ProviderException("provider.rate-limited", TimeSpan.FromHours(2))), options);

        Assert.Equal(TimeSpan.FromSeconds(3), Assert.IsType<CompositionOutcome.Failed>(own).RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(60), Assert.IsType<CompositionOutcome.Failed>(capped).RetryAfter);
    }

    [Fact]
    public async Task The_callers_cancellation_is_thrown()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ComposeAsync(ScriptedChatClient.Always("x"), cancellationToken: stop.Token));
    }

    [Fact]
    public async Task The_model_is_asked_for_an_object_without_tools_or_memory()
    {
        var chat = new ScriptedChatClient("Hello");

        await ComposeAsync(chat);

        var options = Assert.Single(chat.Requests).Options!;
        Assert.IsType<ChatResponseFormatJson>(options.ResponseFormat);
        Assert.Null(options.Tools);
        Assert.Null(options.ConversationId);
        Assert.Null(options.AdditionalProperties);
    }

    private static async Task<CompositionOutcome> ComposeAsync(IChatClient chat, ChatComposerOptions? options = null, CancellationToken? cancellationToken = null)
    {
        var prompt = await Drafting.Drafter().BuildPromptAsync(Drafting.Request(), cancellationToken: TestContext.Current.CancellationToken);
        var request = new CompositionRequest { Prompt = prompt, Selection = new FieldSelection([], []), Slots = prompt.Slots };
        return await new ChatDraftComposer(chat, options).ComposeAsync(request, cancellationToken ?? TestContext.Current.CancellationToken);
    }
}
