using AssistedMessaging.Fields;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class SensitiveDataGuardFieldTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly SensitiveDataGuard _guard = new(new SensitiveDataDetector());

    private static SelectedField Field(string key, FieldSource source, FieldValue value, FieldExposure exposure = FieldExposure.Text) =>
        new(new FieldDefinition { Key = key, Source = source, Exposure = exposure, Read = _ => value }, value);

    private static FieldSelection Select(params SelectedField[] fields) => new(fields, []);

    private static string Text(FieldSelection selection, string key) => ((FieldValue.TextValue)selection[key]!.Value).Text;

    [Fact]
    [Trait("Requirement", "S-32")]
    public async Task A_clean_selection_comes_back_as_the_same_instance()
    {
        var selection = Select(
            Field("candidate.title", FieldSource.Candidate, FieldValue.Of("Trade union lawyer")!),
            Field("candidate.skills", FieldSource.Candidate, FieldValue.Of(["Genetic algorithms", "C++17", "ISO 27001"])!),
            Field("candidate.about", FieldSource.Candidate, FieldValue.Of("I like hard problems and kind teams.")!));

        Assert.Same(selection, await _guard.GuardAsync(selection, Token));
    }

    [Fact]
    [Trait("Requirement", "S-32")]
    public async Task A_candidates_sensitive_sentence_is_dropped_and_the_rest_stays()
    {
        var selection = Select(Field("candidate.about", FieldSource.Candidate,
            FieldValue.Of("I build compilers. I was diagnosed with epilepsy in 2015. Rust is fun.")!));

        var guarded = await _guard.GuardAsync(selection, Token);

        Assert.Equal("I build compilers. Rust is fun.", Text(guarded, "candidate.about"));
        Assert.Contains(new TrimmedField("candidate.about", "sensitive.health"), guarded.Trimmed);
    }

    [Fact]
    public async Task A_field_of_which_nothing_is_left_is_withheld()
    {
        var selection = Select(Field("candidate.about", FieldSource.Candidate, FieldValue.Of("I am a practising Catholic.")!));

        var guarded = await _guard.GuardAsync(selection, Token);

        Assert.Null(guarded["candidate.about"]);
        Assert.Equal("sensitive.religious-or-philosophical-belief", Assert.Single(guarded.LeftOut).Code);
    }

    [Fact]
    public async Task An_item_of_a_list_goes_as_a_whole()
    {
        var selection = Select(Field("candidate.interests", FieldSource.Candidate, FieldValue.Of(["Chess", "Member of the trade union",
            "Sailing"])!));

        var guarded = await _guard.GuardAsync(selection, Token);

        Assert.Equal(["Chess", "Sailing"], ((FieldValue.ListValue)guarded["candidate.interests"]!.Value).Items);
    }

    [Fact]
    public async Task Identifiers_are_redacted_and_equal_values_get_equal_placeholders()
    {
        var selection = Select(
            Field("candidate.about", FieldSource.Candidate, FieldValue.Of("Mail lea@example.org or jo@example.org. Again: lea@example.org!")!),
            Field("candidate.title", FieldSource.Candidate, FieldValue.Of("Architect, lea@example.org")!));

        var guarded = await _guard.GuardAsync(selection, Token);

        Assert.Equal("Mail [EMAIL_1] or [EMAIL_2]. Again: [EMAIL_1]!", Text(guarded, "candidate.about"));
        Assert.Equal("Architect, [EMAIL_1]", Text(guarded, "candidate.title"));
    }

    [Fact]
    public async Task Guarding_twice_changes_nothing_more()
    {
        var selection = Select(Field("candidate.about", FieldSource.Candidate,
            FieldValue.Of("Bel 06 1234 5678. Ik ben moslim. IBAN NL91ABNA0417164300.")!));

        var once = await _guard.GuardAsync(selection, Token);

        Assert.Same(once, await _guard.GuardAsync(once, Token));
    }

    [Fact]
    public async Task Published_contact_data_of_postings_and_companies_stays()
    {
        var selection = Select(
            Field("job.responsibilities", FieldSource.Job, FieldValue.Of("Questions to jobs@example.org.")!),
            Field("company.culture", FieldSource.Recruiter, FieldValue.Of("Call 020 555 0123. We welcome everybody regardless of religion.")!));

        Assert.Same(selection, await _guard.GuardAsync(selection, Token));
    }

    [Fact]
    public async Task Slots_and_signals_are_not_read()
    {
        var selection = Select(Field("candidate.first_name", FieldSource.Candidate, FieldValue.Of("I am gay.")!, FieldExposure.Slot));

        Assert.Same(selection, await _guard.GuardAsync(selection, Token));
    }

    [Fact]
    public async Task A_detector_that_fails_withholds_every_field_it_should_have_searched()
    {
        var guard = new SensitiveDataGuard(new FailingDetector());
        var selection = Select(
            Field("candidate.about", FieldSource.Candidate, FieldValue.Of("I like tea.")!),
            Field("candidate.skills", FieldSource.Candidate, FieldValue.Of(["Go"])!),
            Field("candidate.first_name", FieldSource.Candidate, FieldValue.Of("Noor")!, FieldExposure.Slot));

        var guarded = await guard.GuardAsync(selection, Token);

        Assert.Equal(["candidate.first_name"], guarded.Included.Select(f => f.Key.Value));
        Assert.All(guarded.LeftOut, f => Assert.Equal("sensitive.guard-failure", f.Code));
    }

    [Fact]
    public async Task Model_output_that_says_a_trait_is_reported_and_refused_by_policy()
    {
        var findings = await _guard.CheckOutputAsync("As a young mother you will value part-time work.", LanguageTag.English,
            TextOrigin.ModelOutput, Token);

        Assert.Contains(findings, f => SensitiveDataPolicy.Default.ActionFor(TextOrigin.ModelOutput, f) == SensitiveDataAction.Refuse);
    }

    [Fact]
    public async Task Redacting_twice_is_redacting_once()
    {
        var once = await _guard.RedactAsync("Send to 4111 1111 1111 1111 or kim@example.net", LanguageTag.English,
            TextOrigin.RecruiterInstruction, Token);

        Assert.Equal("Send to [PAYMENT_CARD_1] or [EMAIL_1]", once);
        Assert.Same(once, await _guard.RedactAsync(once, LanguageTag.English, TextOrigin.RecruiterInstruction, Token));
    }
}
