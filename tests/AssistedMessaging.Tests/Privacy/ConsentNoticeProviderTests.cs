using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Privacy;
using AssistedMessaging.Privacy.Languages;
using AssistedMessaging.Privacy.Notices;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Privacy;

[Trait("Requirement", "S-11")]
public sealed class ConsentNoticeProviderTests
{
    public static TheoryData<string> Languages => [.. PrivacyLanguages.All.Select(phrases => phrases.Tag.Value)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_notices_of_a_language_are_the_approved_ones(string language)
    {
        var text = "";
        foreach (var purpose in PrivacyLanguages.All[0].Purposes.Keys)
        {
            var notice = await FindAsync(purpose, ConsentBench.In("NL"), language: language);
            text += $"<!-- {purpose} {notice!.Default} -->\n{notice.Markdown}\n";
        }

        await TextSnapshot.MatchAsync(text, [("language", language)]);
    }

    [Theory]
    [InlineData("ai.training.content-generating", "NL", "2025-11-02T00:00:00Z", NoticeDefault.NotUsed)]
    [InlineData("ai.training.content-generating", "NL", "2025-11-04T00:00:00Z", NoticeDefault.OnUntilNo)]
    [InlineData("ai.training.content-generating", "CN", "2025-11-04T00:00:00Z", NoticeDefault.NotUsed)]
    [InlineData("ai.training.content-generating", "US", "2025-11-02T00:00:00Z", NoticeDefault.OnUntilNo)]
    [InlineData("ai.training.content-generating", "Europe", "2025-11-04T00:00:00Z", NoticeDefault.Unclear)]
    [InlineData("ai.training.content-generating", null, "2025-11-04T00:00:00Z", NoticeDefault.Unclear)]
    [InlineData("ai.training.non-content-generating", null, "2025-11-04T00:00:00Z", NoticeDefault.OnUntilObjection)]
    [InlineData("ai.training", "CN", "2025-11-04T00:00:00Z", NoticeDefault.NotUsed)]
    [InlineData("outreach.draft", null, "2025-11-04T00:00:00Z", NoticeDefault.OnUntilNo)]
    [InlineData("service.security", null, "2025-11-04T00:00:00Z", NoticeDefault.AlwaysOn)]
    public async Task The_default_state_is_that_of_policy_place_and_day(string purpose, string? country, string now, NoticeDefault expected)
    {
        var notice = await FindAsync(purpose, country is null ? null : ConsentBench.In(country), now);

        Assert.Equal(expected, notice!.Default);
    }

    [Fact]
    public async Task A_changed_policy_changes_notice_and_version()
    {
        var changed = ConsentPolicy.Parse(PolicyText.WithRow("draft", ("mechanism", "opt-in")));
        var suspended = ConsentPolicy.Parse(PolicyText.WithRow("draft", ("legalStatus", "suspended")));

        var before = await FindAsync("outreach.draft");
        var after = await FindAsync("outreach.draft", policy: changed);
        var unclear = await FindAsync("outreach.draft", policy: suspended);

        Assert.Equal((NoticeDefault.OnUntilNo, NoticeDefault.OffUntilYes, NoticeDefault.Unclear), (before!.Default, after!.Default, unclear!.Default));
        Assert.NotEqual(before.Version, after.Version);
        Assert.Equal(before.Version, (await FindAsync("outreach.draft"))!.Version);
    }

    [Fact]
    public async Task Private_messages_are_named_as_never_used_for_training_and_sharing_is_warned_about()
    {
        var training = await FindAsync("ai.training.content-generating.tune");
        var outreach = await FindAsync("outreach.send");

        Assert.Contains("Never used: your private messages.", training!.WhatIsUsed, StringComparison.Ordinal);
        Assert.Contains("may become part of a dataset", training.WhatIsUsed, StringComparison.Ordinal);
        Assert.DoesNotContain("dataset", outreach!.WhatIsUsed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outreach.draft", "sv")]
    [InlineData("hosts.own-purpose", "en")]
    [InlineData("", "en")]
    public async Task What_the_library_has_no_words_for_is_not_made_up(string purpose, string language)
    {
        Assert.Null(await FindAsync(purpose, language: language));
        Assert.Null(await new ConsentNoticeProvider().FindAsync(new NoticeRequest { Purpose = default }, Cancellation));
    }

    [Fact]
    [Trait("Requirement", "S-90")]
    public async Task A_region_of_a_language_gets_the_language()
    {
        Assert.Equal("pt", (await FindAsync("outreach.draft", language: "pt-BR"))!.Language.Value);
        Assert.Equal(8, ProcessingDescription.Languages.Count);
        Assert.Equal("en", ProcessingDescription.Languages[0].Value);
    }

    private static ValueTask<ConsentNotice?> FindAsync(
        string purpose, Place? location = null, string now = "2026-03-01T00:00:00Z", string language = "en", ConsentPolicy? policy = null) =>
        new ConsentNoticeProvider(policy, new SettableClock(ConsentBench.At(now))).FindAsync(
            new NoticeRequest { Purpose = new Purpose(purpose), Language = LanguageTag.Parse(language), Location = location }, Cancellation);
}
