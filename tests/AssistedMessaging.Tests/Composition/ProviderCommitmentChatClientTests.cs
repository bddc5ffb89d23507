using AssistedMessaging.Composition;
using AssistedMessaging.Testing;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.Composition;

public sealed class ProviderCommitmentChatClientTests
{
    private static readonly ManualTimeProvider Clock = new(new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));

    private static readonly Dictionary<string, (string Code, CommitmentText Commitment)> Bad = new()
    {
        ["provider missing"] = ("provider.commitment-incomplete", new() { Provider = " " }),
        ["deployment missing"] = ("provider.commitment-incomplete", new() { Deployment = null }),
        ["deployment not absolute"] = ("provider.commitment-incomplete", new() { Deployment = "/openai" }),
        ["deployment wrong"] = ("provider.other-deployment", new() { Deployment = "https://other.example/v1" }),
        ["deployment on another port"] = ("provider.other-deployment", new() { Deployment = "https://models.example:8443/v1" }),
        ["deployment only begins alike"] = ("provider.other-deployment", new() { Deployment = "https://models.example/v" }),
        ["model missing"] = ("provider.commitment-incomplete", new() { ModelId = null }),
        ["model wrong"] = ("provider.other-model", new() { ModelId = "another" }),
        ["training unknown"] = ("provider.trains-on-data", new() { Training = TrainingUse.Unknown }),
        ["training unless opted out"] = ("provider.trains-on-data", new() { Training = TrainingUse.UnlessOptedOut }),
        ["training always"] = ("provider.trains-on-data", new() { Training = TrainingUse.Always }),
        ["training out of range"] = ("provider.commitment-incomplete", new() { Training = (TrainingUse)9 }),
        ["retention unknown"] = ("provider.commitment-incomplete", new() { Retention = RetentionKind.Unknown }),
        ["retention as state"] = ("provider.keeps-data", new() { Retention = RetentionKind.ApplicationState }),
        ["retention too long"] = ("provider.keeps-data", new() { MaxRetention = TimeSpan.FromDays(31) }),
        ["retention negative"] = ("provider.keeps-data", new() { MaxRetention = TimeSpan.FromDays(-1) }),
        ["human review unknown"] = ("provider.commitment-incomplete", new() { HumanReview = HumanReview.Unknown }),
        ["human review possible"] = ("provider.people-read", new() { HumanReview = HumanReview.Possible }),
        ["regions missing"] = ("provider.commitment-incomplete", new() { Regions = [] }),
        ["region blank"] = ("provider.commitment-incomplete", new() { Regions = ["NL", ""] }),
        ["region wrong"] = ("provider.region", new() { Regions = ["NL", "US"] }),
        ["region a group"] = ("provider.region", new() { Regions = ["EU"] }),
        ["sub-processors missing"] = ("provider.commitment-incomplete", new() { SubProcessors = null }),
        ["sub-processor wrong"] = ("provider.sub-processor", new() { SubProcessors = ["Stranger"] }),
        ["attested by nobody"] = ("provider.commitment-incomplete", new() { AttestedBy = "" }),
        ["attestation missing"] = ("provider.commitment-incomplete", new() { AttestedOn = default }),
        ["attestation tomorrow"] = ("provider.commitment-not-yet", new() { AttestedOn = new(2026, 6, 2) }),
        ["attestation too old"] = ("provider.commitment-too-old", new() { AttestedOn = new(2025, 5, 31) }),
        ["first day missing"] = ("provider.commitment-incomplete", new() { ValidFrom = default }),
        ["first day tomorrow"] = ("provider.commitment-not-yet", new() { ValidFrom = new(2026, 6, 2) }),
        ["expiry missing"] = ("provider.commitment-incomplete", new() { ExpiresOn = default }),
        ["expired today"] = ("provider.commitment-expired", new() { ExpiresOn = new(2026, 6, 1) }),
        ["source missing"] = ("provider.commitment-incomplete", new() { Source = "" }),
    };

    private static readonly ProviderRequirement Requirement = new() { AllowedRegions = ["NL", "DE"], AllowedSubProcessors = ["Hosting Example"] };

    public static TheoryData<string> BadOnes => [.. Bad.Keys];

    public static TheoryData<string> UnsafeOnes => [.. UnsafeCalls.Keys];

    private static Dictionary<string, (ChatOptions Options, ChatMessage Message)> UnsafeCalls { get; } = new()
    {
        ["conversation"] = (new() { ConversationId = "c" }, new(ChatRole.User, "hello")),
#pragma warning disable MEAI001 // for evaluation only: what a guard has to refuse
        ["background"] = (new() { AllowBackgroundResponses = true }, new(ChatRole.User, "hello")),
        ["continuation"] = (new() { ContinuationToken = ResponseContinuationToken.FromBytes(new byte[] { 1 }) }, new(ChatRole.User, "hello")),
#pragma warning restore MEAI001
        ["raw factory"] = (new() { RawRepresentationFactory = _ => null }, new(ChatRole.User, "hello")),
        ["tool"] = (new() { Tools = [AIFunctionFactory.Create(() => 1, "f")] }, new(ChatRole.User, "hello")),
        ["hosted tool"] = (new() { Tools = [new HostedWebSearchTool()] }, new(ChatRole.User, "hello")),
        ["tool mode"] = (new() { ToolMode = ChatToolMode.Auto }, new(ChatRole.User, "hello")),
        ["additional property"] = (new() { AdditionalProperties = new() { ["store"] = true } }, new(ChatRole.User, "hello")),
        ["options of another type"] = (new OwnOptions(), new(ChatRole.User, "hello")),
        ["hosted file"] = (new(), new(ChatRole.User, [new HostedFileContent("f")])),
        ["link"] = (new(), new(ChatRole.User, [new UriContent("https://models.example/x", "text/plain")])),
        ["property of a message"] = (new(), new(ChatRole.User, "hello") { AdditionalProperties = new() { ["cache"] = true } }),
        ["raw message"] = (new(), new(ChatRole.User, "hello") { RawRepresentation = new object() }),
    };

    [Theory]
    [MemberData(nameof(BadOnes))]
    [Trait("Requirement", "S-22")]
    [Trait("Requirement", "S-23")]
    [Trait("Requirement", "S-83")]
    public async Task A_field_that_is_missing_wrong_or_expired_lets_no_call_through(string field)
    {
        var (code, commitment) = Bad[field];
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(new Described(chat), commitment.Make(), Requirement, Clock);

        await AssertRefusedAsync(guard, code);

        Assert.Empty(chat.Requests);
    }

    [Fact]
    [Trait("Requirement", "S-22")]
    public async Task Without_any_commitment_no_call_is_let_through()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(new Described(chat), null, Requirement, Clock);
        using var none = ProviderCommitmentChatClient.ForModels(new Described(chat), [], Requirement, Clock);

        await AssertRefusedAsync(guard, "provider.no-commitment");
        await AssertRefusedAsync(none, "provider.no-commitment");

        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task A_commitment_that_meets_them_lets_calls_through()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(new Described(chat), new CommitmentText().Make(), Requirement, Clock);

        var answer = await guard.GetResponseAsync("hello", new ChatOptions { Temperature = 0.5f }, TestContext.Current.CancellationToken);
        var streamed = await guard.GetStreamingResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken).ToChatResponseAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("x", "x"), (answer.Text, streamed.Text));
    }

    [Fact]
    public async Task It_is_checked_before_every_call_and_not_once()
    {
        var clock = new ManualTimeProvider(new DateTimeOffset(2026, 12, 31, 23, 59, 0, TimeSpan.Zero));
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(new Described(chat), new CommitmentText().Make(), Requirement, clock);

        await guard.GetResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMinutes(1));

        await AssertRefusedAsync(guard, "provider.commitment-expired");
        Assert.Single(chat.Requests);
    }

    [Theory]
    [MemberData(nameof(UnsafeOnes))]
    public async Task What_leaves_data_behind_or_cannot_be_read_is_refused(string kind)
    {
        var (options, message) = UnsafeCalls[kind];
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(chat, ProviderCommitment.InProcess);

        await AssertRefusedAsync(guard, "provider.unsafe-option", options, message);

        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task A_model_switched_in_the_options_is_checked_on_its_own_commitment()
    {
        var chat = ScriptedChatClient.Always("x");
        using var one = new ProviderCommitmentChatClient(new Described(chat), new CommitmentText().Make(), Requirement, Clock);
        using var two = ProviderCommitmentChatClient.ForModels(
            new Described(chat), [new CommitmentText().Make(), new CommitmentText { ModelId = "cheap", Training = TrainingUse.Always }.Make()], Requirement, Clock);

        await AssertRefusedAsync(one, "provider.other-model", new() { ModelId = "cheap" });
        await AssertRefusedAsync(two, "provider.trains-on-data", new() { ModelId = "cheap" });
        Assert.Empty(chat.Requests);

        await two.GetResponseAsync("hello", new ChatOptions { ModelId = "good" }, TestContext.Current.CancellationToken);
        Assert.Single(chat.Requests);
    }

    [Fact]
    public async Task An_older_promise_never_stands_in_for_a_newer_one()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = ProviderCommitmentChatClient.ForModels(
            new Described(chat), [new CommitmentText().Make(), new CommitmentText { Training = TrainingUse.Always }.Make(), new CommitmentText { ModelId = "*" }.Make()], Requirement, Clock);

        await AssertRefusedAsync(guard, "provider.trains-on-data");

        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task A_fallback_is_checked_on_its_own_commitment()
    {
        var first = ScriptedChatClient.Always("x");
        var second = ScriptedChatClient.Always("y");
        using var good = new ProviderCommitmentChatClient(new Described(first), new CommitmentText { ExpiresOn = new(2026, 5, 1) }.Make(), Requirement, Clock);
        using var fallback = new ProviderCommitmentChatClient(new Described(second), new CommitmentText { Training = TrainingUse.Unknown }.Make(), Requirement, Clock);

        await AssertRefusedAsync(good, "provider.commitment-expired");
        await AssertRefusedAsync(fallback, "provider.trains-on-data");

        Assert.Empty(first.Requests.Concat(second.Requests));
    }

    [Fact]
    public async Task A_client_that_says_nothing_of_itself_is_refused()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(new Silent(chat), new CommitmentText { ModelId = ProviderCommitment.EveryModel }.Make(), Requirement, Clock);
        using var model = new ProviderCommitmentChatClient(new Silent(chat), new CommitmentText().Make(), Requirement, Clock);

        await AssertRefusedAsync(guard, "provider.unknown-client");
        await AssertRefusedAsync(model, "provider.other-model");

        Assert.Empty(chat.Requests);
    }

    [Fact]
    [Trait("Requirement", "S-22")]
    public async Task A_client_that_does_not_say_where_it_calls_is_refused_unless_the_host_states_it()
    {
        var chat = ScriptedChatClient.Always("x");
        using var unsaid = new ProviderCommitmentChatClient(new Described(chat, null), new CommitmentText().Make(), Requirement, Clock);
        using var stated = new ProviderCommitmentChatClient(new Described(chat, null), new CommitmentText { DeploymentNotReported = true }.Make(), Requirement, Clock);

        await AssertRefusedAsync(unsaid, "provider.unknown-deployment");
        Assert.Empty(chat.Requests);
        await stated.GetResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Single(chat.Requests);
    }

    [Fact]
    public async Task An_address_that_is_reported_is_checked_whatever_the_host_states()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(
            new Described(chat, "https://other.example/v1"), new CommitmentText { DeploymentNotReported = true }.Make(), Requirement, Clock);

        await AssertRefusedAsync(guard, "provider.other-deployment");

        Assert.Empty(chat.Requests);
    }

    [Theory]
    [MemberData(nameof(BadOnes))]
    [Trait("Requirement", "S-22")]
    [Trait("Requirement", "S-23")]
    public async Task A_drafter_with_such_a_commitment_calls_no_model_for_any_candidate(string field)
    {
        var (code, commitment) = Bad[field];
        var chat = ScriptedChatClient.Always(Drafting.Answer);
        var options = new AssistedMessagingOptions { Provider = Requirement };
        var drafter = new MessageDrafter(Corridor.Default(new Described(chat), commitment.Make(), options, new CorridorParts { Time = Clock }));

        var outcomes = await drafter.AllAsync(Drafting.Request([.. SampleProfiles.Candidates(3)]));

        Assert.All(outcomes, outcome => Assert.Equal(code, Assert.IsType<DraftOutcome.Failed>(outcome).Code));
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task A_client_of_another_machine_is_not_in_process()
    {
        var chat = ScriptedChatClient.Always("x");
        using var remote = new ProviderCommitmentChatClient(new Described(chat), ProviderCommitment.InProcess);
        using var local = new ProviderCommitmentChatClient(new Described(chat, "http://localhost:11434"), ProviderCommitment.InProcess);

        await AssertRefusedAsync(remote, "provider.not-in-process");
        await local.GetResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Single(chat.Requests);
    }

    [Fact]
    public async Task The_inner_client_gets_a_copy_that_nobody_can_change_after_the_check()
    {
        var chat = ScriptedChatClient.Always("x");
        using var guard = new ProviderCommitmentChatClient(chat, ProviderCommitment.InProcess);
        var options = new ChatOptions();

        await guard.GetResponseAsync("hello", options, TestContext.Current.CancellationToken);
        options.ConversationId = "later";

        Assert.NotSame(options, chat.Requests[0].Options);
        Assert.Null(chat.Requests[0].Options!.ConversationId);
    }

    [Fact]
    public void The_inner_client_cannot_be_reached()
    {
        using var chat = new ScriptedChatClient();
        using var guard = new ProviderCommitmentChatClient(chat, ProviderCommitment.InProcess);

        Assert.Null(guard.GetService<ScriptedChatClient>());
        Assert.Null(guard.GetService(typeof(IChatClient), "key"));
        Assert.Same(guard, guard.GetService<IChatClient>());
        Assert.NotNull(guard.GetService<ChatClientMetadata>());
    }

    private static async Task AssertRefusedAsync(ProviderCommitmentChatClient guard, string code, ChatOptions? options = null, ChatMessage? message = null)
    {
        ChatMessage[] messages = [message ?? new(ChatRole.User, "hello")];
        var blocking = await Assert.ThrowsAsync<ProviderException>(() => guard.GetResponseAsync(messages, options, TestContext.Current.CancellationToken));
        var streaming = await Assert.ThrowsAsync<ProviderException>(async () =>
        {
            await foreach (var _ in guard.GetStreamingResponseAsync(messages, options, TestContext.Current.CancellationToken))
            {
            }
        });

        Assert.Equal((code, code), (blocking.Code, streaming.Code));
        Assert.NotNull(AssistedMessaging.Diagnostics.Codes.Explain(code));
    }

    /// <summary>A commitment that meets every demand, but for what a test changes.</summary>
    private sealed class CommitmentText
    {
        public string Provider { get; init; } = "example";

        public string? Deployment { get; init; } = "https://models.example/v1";

        public bool DeploymentNotReported { get; init; }

        public string? ModelId { get; init; } = "good";

        public TrainingUse Training { get; init; } = TrainingUse.Never;

        public RetentionKind Retention { get; init; } = RetentionKind.AbuseMonitoringOnly;

        public TimeSpan MaxRetention { get; init; } = TimeSpan.FromDays(30);

        public HumanReview HumanReview { get; init; } = HumanReview.OnAbuseOnly;

        public string[] Regions { get; init; } = ["NL", "DE"];

        public string[]? SubProcessors { get; init; } = ["Hosting Example"];

        public string AttestedBy { get; init; } = "officer-1";

        public DateOnly AttestedOn { get; init; } = new(2026, 1, 1);

        public DateOnly ValidFrom { get; init; } = new(2026, 1, 1);

        public DateOnly ExpiresOn { get; init; } = new(2027, 1, 1);

        public string Source { get; init; } = "contract, clause 4";

        public ProviderCommitment Make() => new()
        {
            Provider = Provider,
            Deployment = Deployment is null ? null : new Uri(Deployment, UriKind.RelativeOrAbsolute),
            DeploymentNotReported = DeploymentNotReported,
            ModelId = ModelId,
            Training = Training,
            Retention = Retention,
            MaxRetention = MaxRetention,
            HumanReview = HumanReview,
            Regions = Regions,
            SubProcessors = SubProcessors!,
            AttestedBy = AttestedBy,
            AttestedOn = AttestedOn,
            ValidFrom = ValidFrom,
            ExpiresOn = ExpiresOn,
            Source = Source,
        };
    }

    private sealed class OwnOptions : ChatOptions
    {
        public override ChatOptions Clone() => new OwnOptions();
    }

    private sealed class Described(IChatClient inner, string? address = "https://models.example/v1/chat") : DelegatingChatClient(inner)
    {
        public override object? GetService(Type serviceType, object? serviceKey = null) =>
            serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("example", address is null ? null : new Uri(address), "good") : base.GetService(serviceType, serviceKey);
    }

    private sealed class Silent(IChatClient inner) : DelegatingChatClient(inner)
    {
        public override object? GetService(Type serviceType, object? serviceKey = null) => null;
    }
}
