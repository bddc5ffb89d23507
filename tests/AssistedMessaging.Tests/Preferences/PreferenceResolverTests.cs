using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Preferences;

public sealed class PreferenceResolverTests
{
    [Theory]
    [Trait("Requirement", "S-66")]
    [InlineData(null, false, null, false, PreferenceSource.Library)]
    [InlineData(true, false, null, true, PreferenceSource.Contract)]
    [InlineData(true, false, false, false, PreferenceSource.Recruiter)]
    [InlineData(false, false, true, true, PreferenceSource.Recruiter)]
    [InlineData(false, true, true, false, PreferenceSource.Contract)]
    [InlineData(null, true, true, true, PreferenceSource.Recruiter)]
    [InlineData(true, true, false, false, PreferenceSource.Recruiter)]
    public async Task Auto_draft_says_whether_it_is_on_and_who_decided(bool? contract, bool isLocked, bool? recruiter, bool isOn, PreferenceSource source)
    {
        var account = new Account();
        await account.SaveAsync(new ContractPreferences { AutoDraft = contract, IsAutoDraftLocked = isLocked }, new RecruiterPreferences { AutoDraft = recruiter });

        var setting = (await account.ResolveAsync()).AutoDraft;

        Assert.Equal((isOn, source), (setting.Value, setting.Source));
        Assert.Equal(source == PreferenceSource.Contract && isLocked, setting.IsLocked);
    }

    [Fact]
    [Trait("Requirement", "S-68")]
    public async Task Of_convenience_the_most_specific_level_wins()
    {
        var account = new Account();
        await account.SaveAsync(
            new ContractPreferences { Tone = MessageTone.Warm, Length = MessageLength.Long, Language = "de", FormOfAddress = FormOfAddress.Formal, Elements = DraftSettings.None },
            new RecruiterPreferences { Tone = MessageTone.Direct, Language = "nl", Elements = DraftSettings.All });

        var effective = await account.ResolveAsync(new RequestPreferences { Language = "fr", FormOfAddress = FormOfAddress.Informal });

        Assert.Equal((MessageTone.Direct, PreferenceSource.Recruiter), (effective.Tone.Value, effective.Tone.Source));
        Assert.Equal((MessageLength.Long, PreferenceSource.Contract), (effective.Length.Value, effective.Length.Source));
        Assert.Equal(("fr", PreferenceSource.Request), (effective.Language.Value, effective.Language.Source));
        Assert.Equal((FormOfAddress.Informal, PreferenceSource.Request), (effective.FormOfAddress.Value, effective.FormOfAddress.Source));
        Assert.Equal((DraftSettings.All.ToString(), PreferenceSource.Recruiter), (effective.Elements.Value.ToString(), effective.Elements.Source));
        Assert.Equal((Account.Recruiter.Id, account.Clock.GetUtcNow()), (effective.Tone.SetBy, effective.Tone.SetAt));
        Assert.Equal("administrator", effective.Length.SetBy);
        Assert.Null(effective.Language.SetBy);
    }

    [Theory]
    [InlineData(true, false, false, PreferenceSource.Contract, true)]
    [InlineData(false, true, false, PreferenceSource.Recruiter, false)]
    [InlineData(false, false, true, PreferenceSource.Request, false)]
    [InlineData(true, true, true, PreferenceSource.Contract, true)]
    public async Task Of_protection_the_strictest_level_wins_and_nobody_can_loosen_it(bool contract, bool recruiter, bool request, PreferenceSource source, bool isLocked)
    {
        var account = new Account();
        await account.SaveAsync(Set<ContractPreferences>(contract), Set<RecruiterPreferences>(recruiter));

        var effective = await account.ResolveAsync(Set<RequestPreferences>(request));

        Assert.Equal((true, source, isLocked), (effective.WithoutModel.Value, effective.WithoutModel.Source, effective.WithoutModel.IsLocked));
        Assert.Equal((true, source, isLocked), (effective.WithoutFreeText.Value, effective.WithoutFreeText.Source, effective.WithoutFreeText.IsLocked));
        Assert.Equal((NameExposure.FirstName, source, isLocked), (effective.Names.Value, effective.Names.Source, effective.Names.IsLocked));
    }

    [Fact]
    public async Task Bans_and_tightening_of_all_levels_count_together()
    {
        var account = new Account();
        var strict = new ModerationTightening("grounding", ModerationSeverity.Low, ModerationAction.Block);
        await account.SaveAsync(
            new ContractPreferences { BannedPhrases = ["rock star"], BannedOpenings = ["I hope"] },
            new RecruiterPreferences { BannedPhrases = ["ninja", "rock star"], Tightening = [strict] });

        var effective = await account.ResolveAsync(new RequestPreferences { BannedPhrases = ["guru"] });

        Assert.Equal(["rock star", "ninja", "guru"], effective.BannedPhrases.Value);
        Assert.Equal((PreferenceSource.Contract, true), (effective.BannedPhrases.Source, effective.BannedPhrases.IsLocked));
        Assert.Equal(["I hope"], effective.BannedOpenings.Value);
        Assert.Equal([strict], effective.Tightening.Value);
        Assert.Equal(PreferenceSource.Recruiter, effective.Tightening.Source);
    }

    [Fact]
    [Trait("Requirement", "S-68")]
    public async Task Stored_preferences_reach_the_draft_and_what_the_request_states_goes_first()
    {
        var account = new Account();
        await account.SaveAsync(
            new ContractPreferences { WithoutFreeText = true, Names = NameExposure.FirstName },
            new RecruiterPreferences { Language = "nl", Tone = MessageTone.Warm });
        var request = Drafting.Request(Drafting.Like(SampleProfiles.FullCandidate, about: "Canary of the free text."));
        var chat = ScriptedChatClient.Always(Drafting.Answer);

        var applied = await account.Resolver.ApplyAsync(request, Account.Cancellation);
        var outcome = await Drafting.Drafter(chat).DraftAsync(applied, Account.Cancellation);

        Assert.NotNull(outcome);
        Assert.Equal(("nl", MessageTone.Warm), (applied.Language, applied.Tone));
        Assert.NotEmpty(chat.Requests);
        Assert.DoesNotContain(chat.Requests, r => r.Messages.Any(m => m.Text.Contains("Canary", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_preferences_a_request_stays_what_it_was()
    {
        var request = Drafting.Request();

        var applied = await new Account().Resolver.ApplyAsync(request, Account.Cancellation);

        foreach (var property in typeof(DraftRequest).GetProperties())
            Assert.Equal(property.GetValue(request), property.GetValue(applied));
    }

    [Fact]
    public async Task A_copy_leaves_nothing_of_a_request_behind()
    {
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            Settings = DraftSettings.All,
            Instruction = "Mention the team.",
            CustomContent = [new CustomContent { Id = "a", AuthorId = SampleProfiles.Recruiter.Id, Text = "b" }],
            Language = "de",
            Tone = MessageTone.Direct,
            Length = MessageLength.Short,
            FormOfAddress = FormOfAddress.Formal,
            BannedOpenings = ["I hope"],
            BannedPhrases = ["guru"],
            Names = NameExposure.FirstName,
            WithheldFields = ["candidate.schools"],
            Tightening = [new ModerationTightening("", ModerationSeverity.Low, ModerationAction.RequireReview)],
            WithoutModel = true,
            Channel = MessageChannel.Email,
            FollowUp = true,
            Template = null,
            BatchId = "batch",
        };

        var applied = await new Account().Resolver.ApplyAsync(request, Account.Cancellation);

        foreach (var property in typeof(DraftRequest).GetProperties())
            Assert.Equal(property.GetValue(request), property.GetValue(applied));
    }

    [Fact]
    public async Task Where_the_contract_wants_no_model_none_is_called()
    {
        var account = new Account();
        await account.SaveAsync(new ContractPreferences { WithoutModel = true }, null);
        var chat = ScriptedChatClient.Always(Drafting.Answer);

        var applied = await account.Resolver.ApplyAsync(Drafting.Request(), Account.Cancellation);
        var draft = await Drafting.Drafter(chat).DraftedAsync(applied);

        Assert.NotEmpty(draft.Body);
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task Where_the_first_name_is_enough_the_whole_name_stands_nowhere()
    {
        var candidate = Drafting.Like(SampleProfiles.FullCandidate, name: new PersonName { First = "Noor", Last = "Zandstra" });
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [candidate],
            Names = NameExposure.FirstName,
            FormOfAddress = FormOfAddress.Formal,
        };

        var draft = await MessageDrafter.FromTemplates().DraftedAsync(request);

        Assert.Contains("Noor", draft.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Zandstra", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tightened_policy_blocks_what_the_hosts_only_shows_and_can_loosen_nothing()
    {
        const string answer = """{"subject": "Hello", "body": "Hi {{ candidate.first_name }},\n\nAMAZING TEAM NEWS FOR YOU!!!\n\nWould you like to hear more?\n\nKind regards,\n{{ recruiter.name }}"}""";
        var plain = await Drafting.Drafter(ScriptedChatClient.Always(answer)).DraftedAsync(Drafting.Request());
        var finding = Assert.Single(plain.Findings.Select(f => f.Code).Distinct(StringComparer.Ordinal), c => c.StartsWith("quality.", StringComparison.Ordinal));
        var account = new Account();
        await account.SaveAsync(
            new ContractPreferences { Tightening = [new ModerationTightening(finding, ModerationSeverity.Low, ModerationAction.Block)] },
            new RecruiterPreferences { Tightening = [new ModerationTightening(finding, ModerationSeverity.Low, ModerationAction.Annotate)] });

        var applied = await account.Resolver.ApplyAsync(Drafting.Request(), Account.Cancellation);
        var outcome = await Drafting.Drafter(ScriptedChatClient.Always(answer)).DraftAsync(applied, Account.Cancellation);

        Assert.Equal(finding, Assert.IsType<DraftOutcome.Withheld>(outcome).Code);
    }

    [Fact]
    [Trait("Requirement", "S-65")]
    public async Task An_automatic_draft_is_a_draft_and_waits_for_a_person()
    {
        var account = new Account();
        await account.SaveAsync(null, new RecruiterPreferences { AutoDraft = true });
        var drafter = Drafting.Drafter();
        var review = new DraftReview(drafter);

        Assert.True((await account.ResolveAsync()).AutoDraft.Value);
        var draft = await drafter.DraftedAsync(await account.Resolver.ApplyAsync(Drafting.Request(), Account.Cancellation));
        var reviewer = new Reviewer { Contract = SampleProfiles.Contract, Id = "r", Name = "R" };
        var seen = Assert.IsType<ReviewOutcome.Done>(await review.PreviewAsync(reviewer, draft.Id, Account.Cancellation));

        Assert.Equal(DraftStatus.Reviewed, seen.Record.Status);
        await foreach (var outcome in review.ReleaseAsync(reviewer, [draft.Id], Account.Cancellation))
            Assert.Equal("review.not-approved", Assert.IsType<ReleaseOutcome.Held>(outcome).Code);
    }

    [Fact]
    [Trait("Requirement", "S-68")]
    public async Task A_change_counts_for_the_next_draft_and_never_for_an_earlier_one()
    {
        var account = new Account();
        var drafter = MessageDrafter.FromTemplates();
        await account.SaveAsync(null, new RecruiterPreferences { Language = "nl" });
        var before = await drafter.DraftedAsync(await account.Resolver.ApplyAsync(Drafting.Request(), Account.Cancellation));

        await account.SaveAsync(null, new RecruiterPreferences { Language = "en" });
        var kept = await drafter.Corridor.Drafts.FindAsync(SampleProfiles.Contract, before.Id, Account.Cancellation);
        var after = await drafter.DraftedAsync(await account.Resolver.ApplyAsync(Drafting.Request(), Account.Cancellation));

        Assert.Same(before, kept!.Draft);
        Assert.Equal(("nl", "en"), (before.Language.Value, after.Language.Value));
    }

    private static T Set<T>(bool isStrict)
        where T : PreferenceSet
    {
        var names = isStrict ? NameExposure.FirstName : NameExposure.FullName;
        PreferenceSet set = typeof(T) == typeof(ContractPreferences) ? new ContractPreferences { WithoutModel = isStrict, WithoutFreeText = isStrict, Names = names }
            : typeof(T) == typeof(RecruiterPreferences) ? new RecruiterPreferences { WithoutModel = isStrict, WithoutFreeText = isStrict, Names = names }
            : new RequestPreferences { WithoutModel = isStrict, WithoutFreeText = isStrict, Names = names };
        return (T)set;
    }
}
