using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests;

public sealed class MessageDrafterTests
{
    [Fact]
    [Trait("Requirement", "S-44")]
    public async Task One_candidate_gets_a_draft_bound_to_that_candidate()
    {
        var draft = await Drafting.Drafter().DraftedAsync(Drafting.Request());

        Assert.Equal(SampleProfiles.FullCandidate.Id, draft.CandidateId);
        Assert.Equal(SampleProfiles.Contract, draft.ContractId);
        Assert.StartsWith("Hi Noor,", draft.Body, StringComparison.Ordinal);
        Assert.EndsWith("Marit Oosterveld", draft.Body, StringComparison.Ordinal);
        Assert.Contains("{{ candidate.first_name }}", draft.SlotText, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S-48")]
    public async Task A_follow_up_is_drafted_in_the_same_run_and_linked()
    {
        var chat = new ScriptedChatClient(Drafting.Answer, """{"subject": "Once more", "body": "Hi {{ candidate.first_name }}, have you seen my message? {{ recruiter.name }}"}""");
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            FollowUp = true,
        };

        var draft = await Drafting.Drafter(chat).DraftedAsync(request);

        Assert.Equal(MessageKind.FollowUp, draft.FollowUp?.Kind);
        Assert.Equal(draft.CandidateId, draft.FollowUp!.CandidateId);
        Assert.Contains("have you seen my message?", draft.FollowUp.Body, StringComparison.Ordinal);
        Assert.Contains("request.previous_message", Text(chat.Requests[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_that_fails_costs_the_first_message_nothing()
    {
        var chat = new ScriptedChatClient(Drafting.Answer).Throw(new HttpRequestException("boom"));
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            FollowUp = true,
        };

        var draft = await Drafting.Drafter(chat).DraftedAsync(request);

        Assert.Null(draft.FollowUp);
        Assert.Contains(draft.Findings, f => f.Code == "composition.no-follow-up");
    }

    [Fact]
    public async Task Cancellation_is_thrown_at_once_and_nothing_is_stored_afterwards()
    {
        using var stop = new CancellationTokenSource();
        var store = new InMemoryDraftStore();
        var release = new TaskCompletionSource();
        var chat = new ScriptedChatClient().Respond(async (_, _) =>
        {
            await release.Task;
            return Drafting.Answer;
        });
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Candidates = [SampleProfiles.FullCandidate],
            BatchId = "b",
        };
        var run = Drafting.Drafter(chat, parts: new CorridorParts { Drafts = store }).DraftAsync(request, stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        release.SetResult();
        await Task.Yield();

        Assert.Null(await store.FindByKeyAsync(SampleProfiles.Contract, DraftRecord.KeyOf("b", SampleProfiles.FullCandidate.Id), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_rate_limit_is_a_failure_that_says_when_to_come_back()
    {
        var chat = new ScriptedChatClient().Throw(new ProviderException("provider.rate-limited", TimeSpan.FromSeconds(20)));

        var failed = Assert.IsType<DraftOutcome.Failed>(await Drafting.Drafter(chat).DraftAsync(Drafting.Request(), TestContext.Current.CancellationToken));

        Assert.Equal("provider.rate-limited", failed.Code);
        Assert.Equal(TimeSpan.FromSeconds(20), failed.RetryAfter);
    }

    [Fact]
    [Trait("Requirement", "S-67")]
    public async Task Templates_need_no_chat_client()
    {
        var draft = await MessageDrafter.FromTemplates().DraftedAsync(Drafting.Request());

        Assert.Null(draft.Explanation.ModelId);
        Assert.Contains("Backend Engineer", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S-49")]
    [Trait("Requirement", "S-67")]
    public async Task A_recruiters_own_template_is_used_only_when_the_request_carries_it_and_calls_no_model()
    {
        var chat = ScriptedChatClient.Always(Drafting.Answer);
        var drafter = Drafting.Drafter(chat);
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            Template = MessageTemplate.Parse("own", "Subject: Hello\nDear {{ candidate.first_name }}, you know {{ candidate.matching_skills }}. {{ recruiter.name }}"),
        };

        var draft = await drafter.DraftedAsync(request);
        await drafter.DraftedAsync(Drafting.Request());

        Assert.Equal("Dear Noor, you know C# and PostgreSQL. Marit Oosterveld", draft.Body);
        Assert.Equal("own", Assert.Single(draft.Explanation.Templates).Id);
        Assert.Single(chat.Requests);
    }

    [Fact]
    public async Task A_language_without_a_built_in_template_is_withheld_in_template_mode()
    {
        var request = Drafting.Request().For(SampleProfiles.FullCandidate, null, "ja", null);

        var outcome = await MessageDrafter.FromTemplates().DraftAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("language.no-template", Assert.IsType<DraftOutcome.Withheld>(outcome).Code);
    }

    [Fact]
    public async Task Without_a_commitment_every_call_is_refused_before_the_model()
    {
        var chat = ScriptedChatClient.Always(Drafting.Answer);
        var drafter = new MessageDrafter(chat, commitment: null);

        var outcome = await drafter.DraftAsync(Drafting.Request(), TestContext.Current.CancellationToken);

        Assert.Equal("provider.no-commitment", Assert.IsType<DraftOutcome.Failed>(outcome).Code);
        Assert.Empty(chat.Requests);
    }

    [Theory]
    [InlineData("sv", LanguageSupport.InstructionsOnly)]
    [InlineData("ja", LanguageSupport.InstructionsOnly)]
    [InlineData("pt-BR", LanguageSupport.Full)]
    [InlineData("en", LanguageSupport.Full)]
    [Trait("Requirement", "S-73")]
    public async Task A_draft_says_whether_the_library_knows_its_language(string language, LanguageSupport expected)
    {
        var answer = """{"subject": "", "body": "{{ candidate.first_name }}? {{ recruiter.name }}"}""";

        var draft = await Drafting.Drafter(ScriptedChatClient.Always(answer)).DraftedAsync(Drafting.Request().For(SampleProfiles.FullCandidate, null, language, null));

        Assert.Equal(expected, draft.LanguageSupport);
    }

    [Fact]
    [Trait("Requirement", "S-71")]
    public async Task A_draft_can_be_written_again_through_the_same_guards()
    {
        var chat = new ScriptedChatClient(Drafting.Answer, """{"subject": "Kort", "body": "Hoi {{ candidate.first_name }}, zullen we bellen? {{ recruiter.name }}"}""");
        var drafter = Drafting.Drafter(chat);
        var draft = await drafter.DraftedAsync(Drafting.Request());

        var again = await drafter.RedraftAsync(SampleProfiles.Contract, draft.Id, "shorter, please", "nl", TestContext.Current.CancellationToken);
        var refused = await drafter.RedraftAsync(SampleProfiles.Contract, draft.Id, "mention that she is pregnant", null, TestContext.Current.CancellationToken);

        var second = Assert.IsType<DraftOutcome.Drafted>(again).Draft;
        Assert.Equal(draft.Id, second.Replaces);
        Assert.Equal("nl", second.Language.Value);
        Assert.Contains("shorter, please", Text(chat.Requests[1]), StringComparison.Ordinal);
        Assert.Equal("sensitive.query-not-supported", refused.Code);
        Assert.Equal(2, chat.Requests.Count);
    }

    [Fact]
    public async Task A_draft_of_another_contract_does_not_exist()
    {
        var drafter = Drafting.Drafter();
        var draft = await drafter.DraftedAsync(Drafting.Request());

        var error = await Assert.ThrowsAsync<DraftRequestException>(
            () => drafter.RedraftAsync(new ContractId("other"), draft.Id, "shorter", null, TestContext.Current.CancellationToken));

        Assert.Equal("request.no-such-draft", error.Code);
    }

    [Fact]
    [Trait("Requirement", "S-37")]
    public async Task A_message_without_a_job_mentions_none()
    {
        var request = new DraftRequest { Contract = SampleProfiles.Contract, Recruiter = SampleProfiles.Recruiter, Candidates = [SampleProfiles.FullCandidate], Settings = DraftSettings.All };
        var drafter = MessageDrafter.FromTemplates();

        var draft = await drafter.DraftedAsync(request);
        var prompt = await drafter.BuildPromptAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Senior Backend Engineer", draft.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(prompt.FieldsUsed, k => k.Value.StartsWith("job.", StringComparison.Ordinal));
    }

    private static string Text(ScriptedRequest request) => string.Concat(request.Messages.Select(m => m.Text));
}
