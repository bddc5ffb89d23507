using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests;

public sealed class BatchDraftingTests
{
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
