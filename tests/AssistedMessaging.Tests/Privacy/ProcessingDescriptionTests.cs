using System.Text.Json;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Disclosures;
using AssistedMessaging.Fields;
using AssistedMessaging.Privacy;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Privacy;

[Trait("Requirement", "S-34")]
public sealed class ProcessingDescriptionTests
{
    private static readonly ProviderCommitment Commitment = new()
    {
        Provider = "Example Models",
        Deployment = new Uri("https://models.example/v1"),
        ModelId = "example-1",
        Training = TrainingUse.Never,
        Retention = RetentionKind.AbuseMonitoringOnly,
        MaxRetention = TimeSpan.FromDays(30),
        HumanReview = HumanReview.OnAbuseOnly,
        Regions = ["NL", "IE"],
        SubProcessors = ["Hosting Example"],
        AttestedBy = "officer-1",
        AttestedOn = new DateOnly(2026, 1, 15),
        ValidFrom = new DateOnly(2026, 1, 1),
        ExpiresOn = new DateOnly(2027, 1, 15),
        Source = "contract, clause 7",
    };

    public static TheoryData<string> Languages => [.. ProcessingDescription.Languages.Select(language => language.Value)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_readable_form_is_the_approved_one(string language)
    {
        await TextSnapshot.MatchAsync(Describe().ToMarkdown(LanguageTag.Parse(language)), [("language", language)]);
    }

    [Fact]
    public async Task The_form_for_machines_is_the_approved_one()
    {
        await TextSnapshot.MatchAsync(Describe().ToJson());
    }

    [Fact]
    [Trait("Requirement", "S-82")]
    public async Task The_pack_for_impact_assessments_is_the_approved_one()
    {
        await TextSnapshot.MatchAsync(Describe().ToImpactAssessmentJson());
    }

    [Fact]
    public void It_says_what_is_configured_and_not_what_is_usual()
    {
        var description = Describe(options =>
        {
            options.Fields = options.Fields.With(new FieldDefinition { Key = "candidate.portfolio", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Read = _ => null });
            options.Retention = [RetentionRule.Days(RecordType.Draft, 7, "a week")];
            options.Moderation = options.Moderation.WithVersion("house-3");
            options.Disclosures.Rules = DisclosureRules.None;
            options.Provider = new ProviderRequirement { MaxRetention = TimeSpan.FromDays(3) };
        });
        var json = JsonDocument.Parse(description.ToJson()).RootElement;
        var text = description.ToMarkdown(LanguageTag.English);

        Assert.Contains(json.GetProperty("fields").EnumerateArray(), f => f.GetProperty("key").GetString() == "candidate.portfolio");
        Assert.Equal(7, json.GetProperty("retention")[0].GetProperty("days").GetDouble());
        Assert.Equal("house-3", json.GetProperty("versions").GetProperty("moderation").GetString());
        Assert.Equal("none", json.GetProperty("versions").GetProperty("disclosures").GetString());
        Assert.Equal(3, json.GetProperty("requirement").GetProperty("maxRetentionDays").GetDouble());
        Assert.Contains("`candidate.portfolio`", text, StringComparison.Ordinal);
        Assert.Contains("| drafts with the request they came from | 7 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_model_without_a_promise_or_with_a_gate_of_the_hosts_own_it_says_so()
    {
        var templates = MessageDrafter.FromTemplates().DescribeProcessing().ToMarkdown(LanguageTag.English);
        var local = Drafting.Drafter().DescribeProcessing().ToMarkdown(LanguageTag.English);
        var unpromised = new MessageDrafter(ScriptedChatClient.Always(""), null).DescribeProcessing().ToMarkdown(LanguageTag.English);
        var own = Drafting.Drafter(parts: new CorridorParts { Consent = new OwnGate() }).DescribeProcessing();

        Assert.Contains("No model is asked", templates, StringComparison.Ordinal);
        Assert.Contains("No model is asked", unpromised, StringComparison.Ordinal);
        Assert.Contains("runs inside the process", local, StringComparison.Ordinal);
        Assert.Contains("A gate of the host's own decides", own.ToMarkdown(LanguageTag.English), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(own.ToJson()).RootElement.GetProperty("purposes").ValueKind);
    }

    [Fact]
    public void Hostile_words_of_a_configuration_stay_in_their_cell()
    {
        var hostile = new ProviderCommitment
        {
            Provider = "A | B\n# heading",
            Deployment = null,
            ModelId = ProviderCommitment.EveryModel,
            Training = TrainingUse.Unknown,
            Retention = RetentionKind.Unknown,
            MaxRetention = TimeSpan.Zero,
            HumanReview = HumanReview.Unknown,
            Regions = [],
            SubProcessors = ["<b>"],
            AttestedBy = "",
            AttestedOn = default,
            ValidFrom = default,
            ExpiresOn = default,
            Source = "<script>[x](y)",
        };
        var text = Drafter(hostile).DescribeProcessing().ToMarkdown(LanguageTag.English);

        Assert.Contains(@"A \| B # heading, all models", text, StringComparison.Ordinal);
        Assert.Contains(@"\<script\>\[x\](y)", text, StringComparison.Ordinal);
        Assert.Contains(@"\<b\>", text, StringComparison.Ordinal);
        Assert.Equal(Describe().ToMarkdown(LanguageTag.English), Describe().ToMarkdown(LanguageTag.Parse("sv")));
    }

    [Fact]
    [Trait("Requirement", "S-88")]
    public void Every_guard_is_on_from_the_start()
    {
        var drafter = new MessageDrafter(ScriptedChatClient.Always(Drafting.Answer), null);
        var corridor = drafter.Corridor;
        var json = JsonDocument.Parse(drafter.DescribeProcessing().ToJson()).RootElement;

        Assert.IsType<AssistedMessaging.Consent.Suppression.SuppressingConsentGate>(corridor.Consent);
        Assert.NotNull(corridor.Policy);
        Assert.Same(DisclosureRules.Default, corridor.Options.Disclosures.Rules);
        Assert.Equal(RetentionRule.Default, corridor.Options.Retention);
        Assert.Equal("provider.no-commitment", corridor.Options.Provider.FirstUnmet(corridor.Commitments, null, null, default));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("unmoderatedReason").ValueKind);
        Assert.Contains(json.GetProperty("checks").EnumerateArray(), c => c.GetString() == "disclosures/1");
        Assert.All(json.GetProperty("purposes").EnumerateArray(), p => Assert.False(string.IsNullOrEmpty(p.GetProperty("source").GetString())));
    }

    private static ProcessingDescription Describe(Action<AssistedMessagingOptions>? configure = null) => Drafter(Commitment, configure).DescribeProcessing();

    private static MessageDrafter Drafter(ProviderCommitment commitment, Action<AssistedMessagingOptions>? configure = null)
    {
        var options = new AssistedMessagingOptions();
        configure?.Invoke(options);
        return new MessageDrafter(Corridor.Default(
            ScriptedChatClient.Always(Drafting.Answer), commitment, options, new CorridorParts { Time = new SettableClock(ConsentBench.At("2026-03-01T12:00:00Z")) }));
    }

    private sealed class OwnGate : IConsentGate
    {
        public ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
