using System.Text;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Composition;

public sealed class TemplateDraftComposerTests
{
    private readonly MessageDrafter _drafter = MessageDrafter.FromTemplates();

    public static TheoryData<string> Languages => [.. PromptLanguages.All.Select(l => l.Tag.Value)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task With_every_field_and_with_few_the_messages_are_the_approved_ones(string language)
    {
        var text = new StringBuilder();
        foreach (var candidate in new[] { SampleProfiles.FullCandidate, SampleProfiles.SparseCandidate })
        {
            var draft = await _drafter.DraftedAsync(new DraftRequest
            {
                Contract = SampleProfiles.Contract,
                Recruiter = SampleProfiles.Recruiter,
                Job = SampleProfiles.Job,
                Candidates = [candidate],
                Settings = DraftSettings.All,
                Language = language,
                FollowUp = true,
            });
            foreach (var message in new[] { draft, draft.FollowUp! })
                text.Append($"== {message.Kind} · {candidate.Id} · {string.Join(' ', message.Findings.Select(f => f.Code))}\n{message.Subject}\n\n{message.Body}\n\n");
        }

        await TextSnapshot.MatchAsync(text.ToString().TrimEnd('\n'), [("language", language)]);
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
}
