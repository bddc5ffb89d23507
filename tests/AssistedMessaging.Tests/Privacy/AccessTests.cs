using System.Text.Json;
using AssistedMessaging.Audit;
using AssistedMessaging.Privacy;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Privacy;

public sealed class AccessTests
{
    private const string Benefits = "Qzbenefits: thirty days of holiday and a bicycle.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_gets_everything_that_is_held_in_both_forms()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();

        var export = await bench.ExportedAsync();
        var (json, text) = (export.ToJson(), export.ToMarkdown());

        Assert.All(PrivacyBench.Canaries, canary => Assert.Contains(canary, json, StringComparison.Ordinal));
        Assert.All(PrivacyBench.Canaries, canary => Assert.Contains(canary, text, StringComparison.Ordinal));
        Assert.True(export.IsComplete);
        Assert.Equal(export.Records.Count, JsonDocument.Parse(json).RootElement.GetProperty("records").GetArrayLength());
        Assert.Equal(new DateOnly(2026, 2, 28), export.DueOn);
    }

    [Fact]
    [Trait("Requirement", "S-28")]
    public async Task The_purchaser_of_a_licence_gets_all_records_of_its_contract_and_nobody_else_does()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        await bench.FillAsync(SampleProfiles.FullCandidate);
        var other = new ContractId("another");

        var own = await bench.ExportedAsync(PrivacyBench.AboutContract(SampleProfiles.Contract, SampleProfiles.Contract));
        var foreign = await bench.Desk.AccessAsync(PrivacyBench.AboutContract(other, SampleProfiles.Contract), Cancellation);
        var erasure = await bench.Desk.EraseAsync(PrivacyBench.AboutContract(SampleProfiles.Contract, SampleProfiles.Contract), cancellationToken: Cancellation);

        Assert.Equal(2, own.Records.Count(r => r.RecordType == RecordType.Draft));
        Assert.Equal(2, own.Records.Count(r => r.RecordType == RecordType.Review));
        Assert.Equal(8, own.Records.Count(r => r.RecordType == RecordType.AuditEntry));
        Assert.All(own.Records, r => Assert.Equal(SampleProfiles.Contract, r.Contract));
        Assert.Equal("privacy.other-contract", Assert.IsType<AccessOutcome.Refused>(foreign).Code);
        Assert.Equal("privacy.not-entitled", Assert.IsType<ErasureOutcome.Refused>(erasure).Code);
    }

    [Theory]
    [Trait("Requirement", "S-29")]
    [InlineData(RequesterRole.EnterpriseUser, "contract-1", "privacy.through-main-administrator")]
    [InlineData(RequesterRole.SecondLevelAdministrator, "contract-1", "privacy.through-main-administrator")]
    [InlineData(RequesterRole.DataSubject, "contract-1", "privacy.through-main-administrator")]
    [InlineData(RequesterRole.LicencePurchaser, "contract-1", "privacy.not-entitled")]
    [InlineData(RequesterRole.Unknown, "contract-1", "privacy.not-entitled")]
    [InlineData((RequesterRole)99, "contract-1", "privacy.not-entitled")]
    [InlineData(RequesterRole.MainAdministrator, "contract-2", "privacy.other-contract")]
    [InlineData(RequesterRole.MainAdministrator, "contract-1", null)]
    public async Task Users_of_a_contract_ask_through_their_main_administrator(RequesterRole role, string contract, string? code)
    {
        var bench = new PrivacyBench();
        var request = new SubjectAccessRequest
        {
            Subject = DataSubject.Recruiter(new ContractId("contract-1"), "recruiter-1"),
            Requester = new Requester { Role = role, Id = "recruiter-1", Contract = new ContractId(contract) },
            ReceivedAt = bench.Clock.Now,
        };

        var access = await bench.Desk.AccessAsync(request, Cancellation);
        var erasure = await bench.Desk.EraseAsync(request, cancellationToken: Cancellation);

        Assert.Equal(code, (access as AccessOutcome.Refused)?.Code);
        Assert.Equal(code, (erasure as ErasureOutcome.Refused)?.Code);
    }

    [Theory]
    [InlineData(RequesterRole.DataSubject, "somebody-else")]
    [InlineData(RequesterRole.EnterpriseUser, PrivacyBench.PersonId)]
    [InlineData(RequesterRole.MainAdministrator, PrivacyBench.PersonId)]
    [InlineData(RequesterRole.LicencePurchaser, PrivacyBench.PersonId)]
    public async Task Nobody_asks_about_a_candidate_but_the_candidate(RequesterRole role, string id)
    {
        var bench = new PrivacyBench();
        var request = new SubjectAccessRequest
        {
            Subject = DataSubject.Candidate(PrivacyBench.PersonId),
            Requester = new Requester { Role = role, Id = id, Contract = SampleProfiles.Contract },
            ReceivedAt = bench.Clock.Now,
        };

        Assert.Equal("privacy.not-entitled", (await bench.Desk.AccessAsync(request, Cancellation)).ToString());
        Assert.Equal("privacy.not-entitled", (await bench.Desk.EraseAsync(request, cancellationToken: Cancellation)).ToString());
    }

    [Fact]
    public async Task Requests_without_keys_or_with_an_unknown_law_are_refused()
    {
        var bench = new PrivacyBench();
        SubjectAccessRequest With(DataSubject subject, string id, PrivacyRegime regime = default) => new()
        {
            Subject = subject,
            Requester = new Requester { Role = RequesterRole.DataSubject, Id = id },
            ReceivedAt = bench.Clock.Now,
            Regime = regime,
        };
        SubjectAccessRequest[] hostile =
        [
            With(DataSubject.Candidate(""), ""), With(DataSubject.Candidate(" "), " "), With(DataSubject.Candidate(null!), "p"), With(DataSubject.Candidate("p"), ""),
            With(DataSubject.Recruiter(default, "r"), "r"), With(DataSubject.WholeContract(default), "r"), With(DataSubject.Candidate("p"), "p", (PrivacyRegime)7),
        ];

        foreach (var request in hostile)
        {
            Assert.Equal("privacy.request-incomplete", (await bench.Desk.AccessAsync(request, Cancellation)).ToString());
            Assert.Equal("privacy.request-incomplete", (await bench.Desk.EraseAsync(request, cancellationToken: Cancellation)).ToString());
        }
    }

    [Fact]
    [Trait("Requirement", "S-64")]
    public async Task Private_texts_are_in_their_authors_export_and_in_nobody_elses()
    {
        var bench = new PrivacyBench();
        CustomContent[] content = [new() { Id = "perks_of_qzteam", AuthorId = SampleProfiles.Recruiter.Id, Text = Benefits, Topic = "perks" }];
        bench.WhileWriting = () => Task.CompletedTask;
        var chat = ScriptedChatClient.Always(Drafting.Answer.Replace("Would you like", "{{ custom.perks_of_qzteam }} Would you like", StringComparison.Ordinal));
        var drafter = Drafting.Drafter(chat, parts: new CorridorParts { Time = bench.Clock });
        var review = new AssistedMessaging.Review.DraftReview(drafter);
        var desk = new PrivacyDesk(drafter, review);
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [PrivacyBench.Candidate],
            CustomContent = content,
            FollowUp = true,
        };
        var draft = await drafter.DraftedAsync(request);
        await review.ApproveAsync(PrivacyBench.Reviewer, draft.Id, reason: "fine", cancellationToken: Cancellation);
        await review.PreviewAsync(PrivacyBench.Reviewer, draft.FollowUp!.Id, Cancellation);

        var author = Assert.IsType<AccessOutcome.Granted>(await desk.AccessAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id), Cancellation));
        var purchaser = Assert.IsType<AccessOutcome.Granted>(await desk.AccessAsync(PrivacyBench.AboutContract(SampleProfiles.Contract, SampleProfiles.Contract), Cancellation)).Export;
        var candidate = Assert.IsType<AccessOutcome.Granted>(await desk.AccessAsync(PrivacyBench.Own(), Cancellation)).Export;
        var reviewer = Assert.IsType<AccessOutcome.Granted>(await desk.AccessAsync(PrivacyBench.About(PrivacyBench.Reviewer.Id), Cancellation)).Export;

        Assert.Contains(Benefits, draft.Body, StringComparison.Ordinal);
        Assert.Contains(Benefits, author.ForSubject.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("Qzbenefits", author.Export.ToJson() + author.Export.ToMarkdown(), StringComparison.Ordinal);
        Assert.All([purchaser, candidate], e => Assert.DoesNotContain("Qzbenefits", e.ToJson() + e.ToMarkdown(), StringComparison.Ordinal));
        Assert.Contains("[private text of its author]", purchaser.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("Qzbenefits", reviewer.ToJson(), StringComparison.Ordinal);

        // The key that its author chose tells what the text is about, and is the author's as well.
        Assert.Contains("custom.perks_of_qzteam", draft.SlotText, StringComparison.Ordinal);
        Assert.Contains("custom.perks_of_qzteam", author.ForSubject.ToJson(), StringComparison.Ordinal);
        Assert.All([author.Export, purchaser, candidate, reviewer], e => Assert.DoesNotContain("qzteam", e.ToJson() + e.ToMarkdown(), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "S-27")]
    public async Task Records_that_nobody_looks_at_any_more_stay_and_are_exported_until_a_retention_rule_ends_them()
    {
        var bench = new PrivacyBench();
        var draft = await bench.FillAsync();
        var request = PrivacyBench.About(SampleProfiles.Recruiter.Id);
        bench.Clock.Now += TimeSpan.FromDays(170);

        var kept = await bench.ExportedAsync(request);
        bench.Clock.Now += TimeSpan.FromDays(11);
        await new RetentionSweeper(bench.Drafter, bench.Review).SweepAsync(cancellationToken: Cancellation);
        var swept = await bench.ExportedAsync(request);

        Assert.Contains(kept.Records, r => r.Id == draft.Id);
        Assert.DoesNotContain(swept.Records, r => r.RecordType == RecordType.Draft || r.RecordType == RecordType.Review);
    }

    [Fact]
    public async Task What_cannot_be_shown_later_is_not_handed_out()
    {
        var bench = new PrivacyBench(audit: new FullAudit());

        Assert.Equal("audit.failed", (await bench.Desk.AccessAsync(PrivacyBench.Own(), Cancellation)).ToString());
        var report = await bench.ErasedAsync(PrivacyBench.Own(contract: SampleProfiles.Contract));
        Assert.Contains(report.Items, i => i is { Action: ErasureAction.Failed, Code: "audit.failed" });
    }

    [Theory]
    [InlineData(PrivacyRegime.Gdpr, "2026-01-31T12:00:00Z", false, "2026-02-28")]
    [InlineData(PrivacyRegime.Gdpr, "2028-01-31T12:00:00Z", false, "2028-02-29")]
    [InlineData(PrivacyRegime.Gdpr, "2026-03-15T23:30:00+02:00", false, "2026-04-15")]
    [InlineData(PrivacyRegime.Gdpr, "2026-11-30T00:00:00Z", true, "2027-02-28")]
    [InlineData(PrivacyRegime.Ccpa, "2026-01-01T00:00:00Z", false, "2026-02-15")]
    [InlineData(PrivacyRegime.Ccpa, "2026-01-01T00:00:00Z", true, "2026-04-01")]
    public void Answers_are_due_by_the_law_that_counts(PrivacyRegime regime, string received, bool extended, string due)
    {
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), DueDate.Of(regime, ConsentBench.At(received), extended));
    }

    [Fact]
    public void An_unknown_law_has_no_due_date() => Assert.Throws<ArgumentOutOfRangeException>(() => DueDate.Of((PrivacyRegime)9, default));

    [Fact]
    public async Task Words_of_a_record_are_no_markup_of_the_readable_form()
    {
        var bench = new PrivacyBench();
        var hostile = Drafting.Like(PrivacyBench.Candidate, personId: PrivacyBench.PersonId, about: "first\n# heading [link](javascript:x) <b>|`code`\u0007");

        await bench.Drafter.DraftAsync(Drafting.Request(hostile), Cancellation);
        var text = (await bench.ExportedAsync()).ToMarkdown();

        Assert.Contains(@"first / \# heading \[link\](javascript:x) \<b\>\|\`code\` ", text, StringComparison.Ordinal);
    }

    private sealed class FullAudit : IAuditLog
    {
        public ValueTask AppendAsync(AuditEntry entry, CancellationToken cancellationToken = default) => throw new StoreFullException(1);

        public IAsyncEnumerable<AuditEntry> ReadAsync(ContractId contract, CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<AuditEntry>();
    }
}
