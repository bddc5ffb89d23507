using AssistedMessaging.Profiles;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class SensitiveDataGuardRequestTests
{
    private const string Query = "Only write to candidates who are Hindus.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly SensitiveDataGuard _guard = new(new SensitiveDataDetector());

    private static CustomContent Content(string text) => new() { Id = "benefits", AuthorId = "recruiter-1", Text = text };

    [Fact]
    [Trait("Requirement", "S-31")]
    public async Task A_query_about_sensitive_data_is_refused_with_its_category_and_article()
    {
        var refusal = await _guard.CheckRequestAsync(Query, [], LanguageTag.English, Token);

        Assert.NotNull(refusal);
        Assert.Equal("sensitive.query-not-supported", refusal.Code);
        Assert.Equal([PersonalDataCategory.ReligiousOrPhilosophicalBelief], refusal.Categories);
        Assert.Equal(["GDPR art. 9"], refusal.Articles);
        Assert.Equal(TextOrigin.RecruiterInstruction, refusal.Origin);
        Assert.Equal("en/religious-or-philosophical-belief", Assert.Single(refusal.Findings).RuleId);
        Assert.NotEmpty(refusal.DetectorVersion);
    }

    [Theory]
    [InlineData("en", "religious or philosophical beliefs (GDPR art. 9)")]
    [InlineData("nl", "godsdienst of levensovertuiging (AVG art. 9)")]
    [InlineData("sw", "religious or philosophical beliefs (GDPR art. 9)")]
    [Trait("Requirement", "S-31")]
    public async Task The_refusal_speaks_the_recruiters_language_and_names_the_rule(string language, string expected)
    {
        var refusal = await _guard.CheckRequestAsync(Query, [], LanguageTag.Parse(language), Token);

        Assert.Contains(expected, refusal!.Detail, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.HowToFix);
    }

    [Fact]
    [Trait("Requirement", "S-31")]
    public async Task Neither_refusal_nor_exception_repeats_the_words()
    {
        var exception = await Assert.ThrowsAsync<SensitiveDataNotSupportedException>(
            async () => await _guard.CheckRequestOrThrowAsync(Query, [], LanguageTag.English, Token));

        var refusal = exception.Refusal;
        string[] said = [exception.Message, exception.ToString(), refusal.ToString(), refusal.Title, refusal.Detail, refusal.HowToFix,
            refusal.Findings[0].ToString()];
        Assert.All(said, text => Assert.DoesNotContain("Hindu", text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    [Trait("Requirement", "S-30")]
    public async Task Custom_content_about_a_person_is_refused_by_its_id()
    {
        var refusal = await _guard.CheckRequestAsync(null, [Content("We heard that you were diagnosed with epilepsy.")], LanguageTag.English, Token);

        Assert.Equal("sensitive.content-not-supported", refusal!.Code);
        Assert.Equal("benefits", refusal.ContentId);
    }

    [Fact]
    [Trait("Requirement", "S-30")]
    public async Task Custom_content_with_an_identity_number_is_refused()
    {
        var refusal = await _guard.CheckRequestAsync(null, [Content("Uw bsn is 111222333.")], LanguageTag.English, Token);

        Assert.Equal("sensitive.content-not-supported", refusal!.Code);
    }

    [Theory]
    [InlineData("We offer health insurance, parental leave and a pension fund. Call me on 06 1234 5678.")]
    [InlineData("We hire regardless of origin, religion or disability.")]
    public async Task Benefits_and_the_recruiters_own_contact_data_pass(string text) =>
        Assert.Null(await _guard.CheckRequestAsync("Mention the hybrid work policy.", [Content(text)], LanguageTag.English, Token));

    [Fact]
    [Trait("Requirement", "S-30")]
    public async Task A_detector_that_fails_refuses()
    {
        var guard = new SensitiveDataGuard(new FailingDetector());

        var refusal = await guard.CheckRequestAsync("Write warmly.", [], LanguageTag.English, Token);

        Assert.Equal("sensitive.guard-failure", refusal!.Code);
    }

    [Fact]
    [Trait("Requirement", "S-30")]
    public async Task Offsets_outside_the_text_count_as_a_failure()
    {
        var guard = new SensitiveDataGuard(new FixedDetector(new SensitiveDataFinding(3, 500, PersonalDataCategory.Health, "x", 1, false)));

        var refusal = await guard.CheckRequestAsync("Write warmly.", [], LanguageTag.English, Token);

        Assert.Equal("sensitive.guard-failure", refusal!.Code);
    }

    [Fact]
    public async Task Cancellation_is_no_refusal()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _guard.CheckRequestAsync(Query, [], LanguageTag.English,
            source.Token));
    }
}
