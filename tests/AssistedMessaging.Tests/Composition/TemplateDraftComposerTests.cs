using System.Text;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Composition;

public sealed class TemplateDraftComposerTests
{
    private readonly MessageDrafter _drafter = MessageDrafter.FromTemplates();

    public static TheoryData<string, FormOfAddress> LanguagesAndForms
    {
        get
        {
            var cases = new TheoryData<string, FormOfAddress>();
            foreach (var language in PromptLanguages.All)
            {
                cases.Add(language.Tag.Value, FormOfAddress.Informal);
                cases.Add(language.Tag.Value, FormOfAddress.Formal);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(LanguagesAndForms))]
    [Trait("Requirement", "S-73")]
    public async Task With_every_field_and_with_few_the_messages_are_the_approved_ones(string language, FormOfAddress form)
    {
        var text = new StringBuilder();
        foreach (var candidate in new[] { SampleProfiles.FullCandidate, SampleProfiles.SparseCandidate })
        {
            var draft = await DraftAsync(candidate, language, form);
            foreach (var message in new[] { draft, draft.FollowUp! })
                text.Append($"== {message.Kind} · {candidate.Id}\n{message.Subject}\n\n{message.Body}\n\n");
        }

        await TextSnapshot.MatchAsync(text.ToString().TrimEnd('\n'), [("language", language), ("form", form)]);
    }

    [Theory]
    [MemberData(nameof(LanguagesAndForms))]
    [Trait("Requirement", "S-73")]
    public async Task No_check_finds_anything_in_the_librarys_own_messages(string language, FormOfAddress form)
    {
        foreach (var candidate in Candidates())
        {
            foreach (var job in new[] { SampleProfiles.Job, null })
            {
                var draft = await DraftAsync(candidate, language, form, job);

                Assert.Equal([], draft.Findings.Select(f => f.Code));
                Assert.Equal([], draft.FollowUp!.Findings.Select(f => f.Code));
                Assert.Equal((LanguageSupport.Full, false), (draft.LanguageSupport, draft.NeedsReview));
            }
        }
    }

    [Theory]
    [InlineData("en", 1, "1 connection in")]
    [InlineData("en", 2, "2 connections in")]
    [InlineData("de", 1, "1 gemeinsamen Kontakt.")]
    [InlineData("fr", 1, "1 relation en")]
    [InlineData("pl", 1, "1 wspólny kontakt.")]
    [InlineData("pl", 3, "3 wspólne kontakty.")]
    [InlineData("pl", 5, "5 wspólnych kontaktów.")]
    [InlineData("pl", 12, "12 wspólnych kontaktów.")]
    [InlineData("pl", 22, "22 wspólne kontakty.")]
    public async Task The_noun_after_a_number_has_the_form_that_the_number_asks_for(string language, int connections, string expected)
    {
        var candidate = new Candidate { Id = "c", Name = SampleProfiles.SparseCandidate.Name, MutualConnections = connections };

        var draft = await DraftAsync(candidate, language, FormOfAddress.Default);

        Assert.Contains(expected, draft.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", FormOfAddress.Default, "Hoi Wanjiru,")]
    [InlineData("de-AT", FormOfAddress.Default, "Guten Tag Wanjiru,")]
    [InlineData("fr-CA", FormOfAddress.Informal, "ton profil")]
    [InlineData("it", FormOfAddress.Default, "il Suo profilo")]
    [InlineData("pt-PT", FormOfAddress.Informal, "o teu perfil")]
    [InlineData("pt-BR", FormOfAddress.Informal, "o seu perfil")]
    [InlineData("pl", FormOfAddress.Informal, "Twój profil")]
    public async Task The_form_of_address_asked_for_or_the_usual_one_is_used(string language, FormOfAddress form, string expected)
    {
        var draft = await DraftAsync(SampleProfiles.SparseCandidate, language, form);

        Assert.Contains(expected, draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S-73")]
    public async Task Without_a_template_in_the_language_there_is_no_draft()
    {
        var outcome = await _drafter.DraftAsync(Request(SampleProfiles.SparseCandidate, "sv", FormOfAddress.Default, SampleProfiles.Job), TestContext.Current.CancellationToken);

        Assert.Equal("language.no-template", Assert.IsType<DraftOutcome.Withheld>(outcome).Code);
    }

    [Theory]
    [InlineData("{{ for s in candidate.skills }}{{ s }}{{ end }}")]
    [InlineData("{{ candidate.title | string.upcase }}")]
    [InlineData("{{ if candidate.title }}no end")]
    public void A_template_outside_the_message_subset_is_refused_with_its_place(string source)
    {
        var error = Assert.Throws<TemplateSyntaxException>(() => MessageTemplate.Parse("own.txt", source));

        Assert.StartsWith("own.txt(1,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_names_the_line_of_the_file_also_after_a_subject()
    {
        var error = Assert.Throws<TemplateSyntaxException>(() => MessageTemplate.Parse("own.txt", "Subject: Hello\n\nDear {{ candidate.first_name }},\n{{ for x in y }}{{ end }}"));

        Assert.Equal(4, error.Line);
    }

    [Fact]
    public void A_template_that_names_an_unknown_field_is_refused()
    {
        var error = Assert.Throws<PromptTemplateException>(() => MessageTemplate.Parse("own.txt", "Dear {{ candidate.nickname }}"));

        Assert.Equal("candidate.nickname", error.Path);
    }

    [Fact]
    [Trait("Requirement", "S-43")]
    public async Task Absent_fields_print_nothing()
    {
        var template = MessageTemplate.Parse("own", "Dear {{ candidate.first_name }},{{ candidate.about }}{{ if job.salary }} We pay {{ job.salary }}.{{ end }} Shall we talk? {{ recruiter.name }}");
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Candidates = [SampleProfiles.SparseCandidate],
            Template = template,
        };

        var draft = await _drafter.DraftedAsync(request);

        Assert.Equal("Dear Wanjiru, Shall we talk? Marit Oosterveld", draft.Body);
    }

    /// <summary>One with every field, one with hardly any, and some in between, so that each branch is taken.</summary>
    private static IEnumerable<Candidate> Candidates()
    {
        yield return SampleProfiles.FullCandidate;
        yield return SampleProfiles.SparseCandidate;
        yield return new Candidate { Id = "c-1", Name = SampleProfiles.SparseCandidate.Name, YearsOfExperience = 1, MutualConnections = 1, EarlierInterest = true };
        yield return new Candidate { Id = "c-2", Name = SampleProfiles.SparseCandidate.Name, CurrentCompany = "Obiora Systems", YearsOfExperience = 3, MutualConnections = 3 };
        yield return new Candidate { Id = "c-3", Name = SampleProfiles.FullCandidate.Name, Title = "Engineer", Skills = ["Cobol"], YearsOfExperience = 22, MutualConnections = 12 };
    }

    private static DraftRequest Request(Candidate candidate, string language, FormOfAddress form, JobPosting? job) => new()
    {
        Contract = SampleProfiles.Contract,
        Recruiter = SampleProfiles.Recruiter,
        Job = job,
        Candidates = [candidate],
        Settings = DraftSettings.All,
        Language = language,
        FormOfAddress = form,
        FollowUp = true,
    };

    private Task<Draft> DraftAsync(Candidate candidate, string language, FormOfAddress form) => DraftAsync(candidate, language, form, SampleProfiles.Job);

    private Task<Draft> DraftAsync(Candidate candidate, string language, FormOfAddress form, JobPosting? job) => _drafter.DraftedAsync(Request(candidate, language, form, job));
}
