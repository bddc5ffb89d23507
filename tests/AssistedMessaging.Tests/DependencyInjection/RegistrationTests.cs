using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Accounts;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Privacy;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Review.Reconciliation;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Privacy;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AssistedMessaging.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_host_registers_a_client_and_a_commitment_and_drafts()
    {
        var services = new ServiceCollection().AddSingleton<IChatClient>(ScriptedChatClient.Always(Drafting.Answer));
        services.AddAssistedMessaging().AddProviderCommitment(ProviderCommitment.InProcess);
        await using var provider = services.BuildServiceProvider(validateScopes: true);

        var draft = await provider.GetRequiredService<MessageDrafter>().DraftedAsync(Drafting.Request());

        Assert.NotNull(provider.GetRequiredService<DraftReview>());
        Assert.Same(draft, (await provider.GetRequiredService<IDraftStore>().FindAsync(draft.ContractId, draft.Id, TestContext.Current.CancellationToken))!.Draft);
    }

    [Fact]
    public async Task Feedback_is_kept_in_the_registered_store_and_takes_part_in_peoples_rights()
    {
        var services = new ServiceCollection().AddSingleton<IChatClient>(ScriptedChatClient.Always(Drafting.Answer));
        services.AddAssistedMessaging().AddProviderCommitment(ProviderCommitment.InProcess);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        var draft = await provider.GetRequiredService<MessageDrafter>().DraftedAsync(Drafting.Request());
        var user = new Reviewer { Contract = SampleProfiles.Contract, Id = "user-1", Name = "Ada Example" };

        await provider.GetRequiredService<FeedbackDesk>().GiveAsync(user, draft.Id, FeedbackRating.ThumbsUp, cancellationToken: TestContext.Current.CancellationToken);
        var access = await provider.GetRequiredService<PrivacyDesk>().AccessAsync(PrivacyBench.Own(SampleProfiles.FullCandidate.PersonId), TestContext.Current.CancellationToken);

        Assert.Single(await provider.GetRequiredService<IFeedbackStore>().ReadAsync(SampleProfiles.Contract, null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Contains(Assert.IsType<AccessOutcome.Granted>(access).Export.Records, r => r.RecordType == RecordType.Feedback);
        Assert.NotNull(provider.GetRequiredService<PersonAccounts>());
        Assert.NotNull(provider.GetRequiredService<ConsentWatch>());
        Assert.NotNull(provider.GetRequiredService<ConsentReconciliation>());
    }

    [Fact]
    [Trait("Requirement", "S-67")]
    public async Task Without_a_client_start_up_fails_unless_templates_were_chosen()
    {
        await using var without = Build(_ => { });
        await using var templates = Build(o => o.UseTemplatesOnly());

        var error = Assert.Throws<OptionsValidationException>(() => without.GetRequiredService<MessageDrafter>());
        var start = Assert.Throws<OptionsValidationException>(() => without.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("register an IChatClient", error.Message, StringComparison.Ordinal);
        Assert.Contains("UseTemplatesOnly()", start.Message, StringComparison.Ordinal);
        Assert.NotNull(await templates.GetRequiredService<MessageDrafter>().DraftedAsync(Drafting.Request()));
    }

    [Fact]
    [Trait("Requirement", "S-59")]
    public async Task Without_any_output_check_start_up_fails_unless_a_reason_is_given()
    {
        await using var bare = Build(o => o.UseTemplatesOnly().Checks.Clear());
        await using var reasoned = Build(o => o.UseTemplatesOnly().AllowUnmoderated("checked by the host's own gateway").Checks.Clear());

        Assert.Contains("AllowUnmoderated", Assert.Throws<OptionsValidationException>(() => bare.GetRequiredService<MessageDrafter>()).Message, StringComparison.Ordinal);
        Assert.NotNull(reasoned.GetRequiredService<MessageDrafter>());
    }

    [Theory]
    [InlineData(0, 1, 2, "MaxCandidates")]
    [InlineData(25, 0, 2, "MaxConcurrency")]
    [InlineData(25, 1, 6, "MaxRegenerations")]
    public void Options_that_make_no_sense_are_refused_with_the_name_of_the_option(int candidates, int concurrency, int regenerations, string option)
    {
        var options = new AssistedMessagingOptions { MaxCandidates = candidates, MaxConcurrency = concurrency, MaxRegenerations = regenerations };

        var error = Assert.Throws<ArgumentException>(() => MessageDrafter.FromTemplates(options));

        Assert.Contains(option, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_are_copied_when_the_drafter_is_made()
    {
        var options = new AssistedMessagingOptions();
        var drafter = MessageDrafter.FromTemplates(options);
        options.MaxCandidates = 1;

        var outcomes = await drafter.AllAsync(Drafting.Request([.. SampleProfiles.Candidates(2)]));

        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    [Trait("Requirement", "S-59")]
    public async Task A_moderator_of_the_hosts_own_sees_every_draft()
    {
        var services = new ServiceCollection();
        services.AddAssistedMessaging(o => o.UseTemplatesOnly()).AddModerator<BlocksEverything>();
        await using var provider = services.BuildServiceProvider();
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = SampleProfiles.Candidates(3),
            FollowUp = true,
        };

        var outcomes = await provider.GetRequiredService<MessageDrafter>().AllAsync(request);

        Assert.All(outcomes, o => Assert.Equal("test.blocked", Assert.IsType<DraftOutcome.Withheld>(o).Code));
    }

    [Fact]
    public async Task A_selector_of_the_hosts_own_decides_what_takes_part()
    {
        var services = new ServiceCollection().AddSingleton<IFieldSelector, NamesOnly>();
        services.AddAssistedMessaging(o => o.UseTemplatesOnly());
        await using var provider = services.BuildServiceProvider();

        var draft = await provider.GetRequiredService<MessageDrafter>().DraftedAsync(Drafting.Request());

        Assert.Equal(["candidate.first_name", "recruiter.name"], draft.Explanation.Fields.Select(f => f.Key.Value));
        Assert.DoesNotContain("Backend", draft.Body, StringComparison.Ordinal);
    }

    private static ServiceProvider Build(Action<AssistedMessagingOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddAssistedMessaging(configure);
        return services.BuildServiceProvider();
    }

    private sealed class NamesOnly : IFieldSelector
    {
        public ValueTask<FieldSelection> SelectAsync(
            FieldContext context, DraftSettings settings, ConsentDecision consent, CancellationToken cancellationToken = default)
        {
            var account = new FieldSelectionBuilder();
            foreach (var field in FieldCatalogue.Default.Fields)
            {
                if (field.Key.Value is "candidate.first_name" or "recruiter.name")
                    account.Include(field, field.Read(context)!);
                else
                    account.LeaveOut(field, LeftOutReason.NotSelected);
            }

            return new(account.Build());
        }
    }

    private sealed class BlocksEverything : IModerator
    {
        public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default) =>
            new(ModerationReport.Of([new ModerationFinding { Code = "test.blocked", Severity = ModerationSeverity.High }]));
    }
}
