using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation;

public class GroundingChecksTests
{
    [Theory]
    [Trait("Requirement", "S-43")]
    [Trait("Requirement", "S-35")]
    [InlineData("en", "Hi Imke, we pay 71.5k to 88k euros.", "grounding.amount")]
    [InlineData("en", "Hi Imke, we pay $71,500 to $83,000.", "grounding.currency")]
    [InlineData("nl", "Beste Imke, het salaris is € 71.500 tot € 83.000 per maand.", "grounding.period")]
    [InlineData("en", "Hi Imke, we pay EUR 83,000 a year.", "grounding.range-collapsed")]
    [InlineData("en", "Hi Imke, a team of 45 engineers waits.", "grounding.number")]
    [InlineData("en", "Hi Imke, see https://kestrelworks.example/jobs/78 for more.", "grounding.link")]
    [InlineData("en", "Hi Imke, write to olaf@kestrelworks.example.", "grounding.contact")]
    [InlineData("nl", "Beste Imke, bel me op 010 765 43 21.", "grounding.contact")]
    [InlineData("en", "Hi Imke, what you did at Bronhaven was impressive.", "grounding.name")]
    [InlineData("en", "Hi Imre, we have a job in Rotterdam.", "grounding.wrong-recipient")]
    [InlineData("de", "Guten Tag Frau Dörner, wir suchen Verstärkung.", "grounding.wrong-recipient")]
    public async Task What_no_field_supplies_is_found(string language, string body, string expected) =>
        Assert.Equal([expected], await Sample.CodesAsync(Sample.Message(body, language)));

    [Theory]
    [InlineData("en", "Hi Imke, Kestrelworks pays €71,500 to €83,000 a year for a Site Reliability Engineer in Rotterdam. Do you have 20 minutes next week? Olaf")]
    [InlineData("en", "Dear Ms Doering, up to 83K EUR. See kestrelworks.example/jobs/77 for the rest.")]
    [InlineData("nl", "Hoi Imke, voor Kestrelworks zoek ik een collega in Rotterdam: 71.500 tot 83.000 euro bruto per jaar. Bellen om 16:30?")]
    [InlineData("de", "Guten Tag Frau Döring, Ihre 9 Jahre Erfahrung und Terraform passen gut. Das Gehalt: 71,5 bis 83 T€ p.a.")]
    [InlineData("fr", "Bonjour Madame Döring, de 71 500 € à 83 000 € brut par an, aux Pays-Bas.")]
    [InlineData("es", "Hola, Imke: entre 71.500 y 83.000 euros al año en Rotterdam.")]
    public async Task A_faithful_message_is_clean(string language, string body) => Assert.Empty(await Sample.CodesAsync(Sample.Message(body, language)));

    [Fact]
    public async Task What_the_library_filled_in_needs_no_proof()
    {
        const string body = "Hi Imke, bonus 12,345 EUR at Bronhaven.";
        var context = new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Body = body,
            Origin = TextOrigin.ModelOutput,
            Selection = Sample.Selection(),
            Records = Sample.Records,
            Segments = [new MessageSegment(new TextSpan(9, body.Length - 9), "custom.text")],
        };

        Assert.Empty(await Sample.CodesAsync(context));
    }

    [Fact]
    public async Task Custom_content_counts_as_supplied_after_an_edit()
    {
        var custom = Sample.Field("custom.benefits", FieldSource.CustomContent, FieldExposure.Slot, FieldValue.Of("27 days off and € 1.200 for courses, says Bronhaven.")!);

        Assert.Empty(await Sample.CodesAsync(Sample.Message("Hi Imke, 27 days off, 1,200 euros for courses, as at Bronhaven.", selection: Sample.Selection(custom))));
    }

    [Theory]
    [Trait("Requirement", "S-60")]
    [InlineData("London", "GB", "USD", 1)]
    [InlineData("London", "GB", "GBP", 0)]
    [InlineData("Lyon", "FR", "EUR", 0)]
    [InlineData("Lyon", "FR", "CHF", 1)]
    [InlineData("Somewhere", null, "USD", 0)]
    public async Task A_salary_in_another_currency_than_the_jobs_country_asks_for_a_person(string city, string? country, string currency, int findings)
    {
        var context = Paid(new Place { City = city, Country = country }, currency, $"Hi Imke, we pay {currency} 71,500 to {currency} 83,000.");

        var verdict = await new ModerationPipeline(ModerationChecks.Default).ModerateAsync(context, TestContext.Current.CancellationToken);

        Assert.Equal(findings, verdict.Findings.Count);
        Assert.All(verdict.Findings, f => Assert.Equal(("grounding.currency-mismatch", new FieldKey("job.salary")), (f.Code, f.Field!.Value)));
        Assert.Equal(findings == 0 ? null : ModerationAction.RequireReview, verdict.Action);
    }

    [Fact]
    [Trait("Requirement", "S-60")]
    public async Task A_message_that_does_not_name_the_salary_is_not_asked_about_its_currency() =>
        Assert.Empty(await Sample.CodesAsync(Paid(new Place { City = "London", Country = "GB" }, "USD", "Hi Imke, shall we talk?")));

    [Fact]
    [Trait("Requirement", "S-71")]
    public async Task An_edit_is_checked_again()
    {
        var draft = await Sample.CodesAsync(Sample.Message("Hi Imke, we pay €71,500 to €83,000.", stage: ModerationStage.DraftOutput));
        var edited = await Sample.CodesAsync(Sample.Message("Hi Imke, we pay €71,500 to €93,000.", stage: ModerationStage.HumanEdit));

        Assert.Empty(draft);
        Assert.Equal(["grounding.amount"], edited);
    }

    private static ModerationContext Paid(Place place, string currency, string body)
    {
        var salary = Sample.Salary(currency, PayPeriod.Year);
        return new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Body = body,
            Origin = TextOrigin.ModelOutput,
            Selection = new FieldSelection([Sample.Field("job.salary", FieldSource.Job, FieldExposure.Slot, FieldValue.Of(salary)!)], []),
            Records = new FieldContext
            {
                Candidate = Sample.Records.Candidate,
                Recruiter = Sample.Records.Recruiter,
                Job = new JobPosting { Id = "j", Title = "Engineer", HiringOrganization = new Company { Name = "Kestrelworks" }, Location = place, Compensation = new Compensation { Salary = salary } },
            },
        };
    }
}
