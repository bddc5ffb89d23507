using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

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
    [Trait("Requirement", "S-35")]
    [Trait("Requirement", "S-49")]
    public async Task Twenty_five_template_drafts_differ_and_hold_nobody_elses_facts()
    {
        var candidates = SampleProfiles.Candidates(25);
        var drafter = MessageDrafter.FromTemplates();

        var outcomes = await drafter.AllAsync(Drafting.Request([.. candidates]));

        var drafts = outcomes.Cast<DraftOutcome.Drafted>().Select(o => o.Draft).ToArray();
        Assert.Equal(25, drafts.Select(d => d.Body).Distinct(StringComparer.Ordinal).Count());
        for (var i = 0; i < 25; i++)
        {
            Assert.Contains(candidates[i].CurrentCompany!, drafts[i].Body, StringComparison.Ordinal);
            foreach (var other in candidates.Where((_, j) => j != i))
            {
                Assert.DoesNotContain(other.Name.Full, drafts[i].Body, StringComparison.Ordinal);
                Assert.DoesNotContain(other.CurrentCompany!, drafts[i].Body, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    [Trait("Requirement", "S-35")]
    public async Task Every_candidate_has_a_prompt_of_their_own()
    {
        var candidates = SampleProfiles.Candidates(25);
        var chat = ScriptedChatClient.Always(Drafting.Answer);

        await Drafting.Drafter(chat).AllAsync(Drafting.Request([.. candidates]));

        Assert.Equal(25, chat.Requests.Count);
        foreach (var candidate in candidates)
        {
            var own = Assert.Single(chat.Requests, r => Text(r).Contains(candidate.CurrentCompany!, StringComparison.Ordinal));
            Assert.All(candidates.Where(c => c != candidate), other => Assert.DoesNotContain(other.CurrentCompany!, Text(own), StringComparison.Ordinal));
        }
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
    [Trait("Requirement", "S-53")]
    public async Task Outcomes_come_in_request_order_and_one_failure_hides_no_other_result()
    {
        var candidates = SampleProfiles.Candidates(6);
        var broken = candidates[2].CurrentCompany!;
        var chat = new ScriptedChatClient()
            .When(r => Text(r).Contains(broken, StringComparison.Ordinal), new ScriptedAnswer { Exception = new TimeoutException() })
            .Respond(_ => Drafting.Answer);

        var outcomes = await Drafting.Drafter(chat).AllAsync(Drafting.Request([.. candidates]));

        Assert.Equal(candidates.Select(c => c.Id), outcomes.Select(o => o.CandidateId));
        Assert.Equal("provider.timed-out", Assert.IsType<DraftOutcome.Failed>(outcomes[2]).Code);
        Assert.Equal(5, outcomes.OfType<DraftOutcome.Drafted>().Count());
    }

    [Fact]
    [Trait("Requirement", "S-86")]
    public async Task Never_more_calls_are_in_flight_than_allowed_and_a_batch_needs_two_rounds()
    {
        var time = new ManualTimeProvider();
        var chat = ScriptedChatClient.Always(Drafting.Answer).WithDelay(TimeSpan.FromSeconds(1), time);
        var all = Drafting.Drafter(chat).AllAsync(Drafting.Request([.. SampleProfiles.Candidates(25)]));

        var rounds = 0;
        while (!all.IsCompleted)
        {
            await time.WhenTimersAsync(rounds == 0 ? 16 : 9, TestContext.Current.CancellationToken);
            rounds++;
            time.Advance(TimeSpan.FromSeconds(1));
            if (rounds == 2)
                await all;
        }

        Assert.Equal(2, rounds);
        Assert.Equal(16, chat.MaxCallsInFlight);
    }

    [Fact]
    public async Task One_person_under_two_ids_gets_one_message()
    {
        var first = SampleProfiles.Candidates(2)[0];
        var again = Drafting.Like(first, id: "second-profile", personId: first.PersonId);

        var outcomes = await Drafting.Drafter().AllAsync(Drafting.Request(first, again));

        Assert.IsType<DraftOutcome.Drafted>(outcomes[0]);
        Assert.Equal("request.same-person", Assert.IsType<DraftOutcome.Withheld>(outcomes[1]).Code);
    }

    [Fact]
    [Trait("Requirement", "S-30")]
    [Trait("Requirement", "S-31")]
    public async Task A_guilty_instruction_withholds_every_candidate_and_calls_no_model()
    {
        var chat = ScriptedChatClient.Always(Drafting.Answer);
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = SampleProfiles.Candidates(3),
            Instruction = "Only write to candidates who are not pregnant.",
        };

        var outcomes = await Drafting.Drafter(chat).AllAsync(request);

        Assert.Equal(3, outcomes.Count);
        Assert.All(outcomes, o =>
        {
            var withheld = Assert.IsType<DraftOutcome.Withheld>(o);
            Assert.Equal("sensitive.query-not-supported", withheld.Code);
            Assert.NotNull(withheld.Refusal);
        });
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task A_second_run_of_a_batch_drafts_only_what_is_missing()
    {
        var candidates = SampleProfiles.Candidates(3);
        var chat = new ScriptedChatClient(Drafting.Answer).Throw(new HttpRequestException("boom")).Respond(_ => Drafting.Answer);
        var drafter = Drafting.Drafter(chat, o => o.MaxConcurrency = 1);
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = candidates,
            BatchId = "batch-7",
        };

        var first = await drafter.AllAsync(request);
        var second = await drafter.AllAsync(request);

        Assert.IsType<DraftOutcome.Failed>(first[1]);
        Assert.All(second, o => Assert.IsType<DraftOutcome.Drafted>(o));
        Assert.Equal(((DraftOutcome.Drafted)first[0]).Draft.Id, ((DraftOutcome.Drafted)second[0]).Draft.Id);
        Assert.Equal(4, chat.Requests.Count);
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
        Assert.Equal("own", draft.Explanation.MessageTemplateId);
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

    [Fact]
    public async Task A_full_store_is_a_failure_and_nothing_is_forgotten()
    {
        var drafter = Drafting.Drafter(parts: new CorridorParts { Drafts = new InMemoryDraftStore(capacity: 1) });
        var candidates = SampleProfiles.Candidates(2);

        var kept = await drafter.DraftedAsync(Drafting.Request(candidates[0]));
        var refused = await drafter.DraftAsync(Drafting.Request(candidates[1]), TestContext.Current.CancellationToken);

        Assert.Equal("storage.full", Assert.IsType<DraftOutcome.Failed>(refused).Code);
        Assert.NotNull(kept);
    }

    private static string Text(ScriptedRequest request) => string.Concat(request.Messages.Select(m => m.Text));
}
