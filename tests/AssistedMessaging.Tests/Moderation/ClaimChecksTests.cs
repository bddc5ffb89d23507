using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;

namespace AssistedMessaging.Tests.Moderation;

public class ClaimChecksTests
{
    [Theory]
    [Trait("Requirement", "S-43")]
    [InlineData("en", "Hi Imke, since you applied with us before, I thought of you.", "grounding.relation")]
    [InlineData("nl", "Hoi Imke, ik zie dat je onze pagina volgt.", "grounding.relation")]
    [InlineData("fr", "Bonjour Imke, nous avons un contact en commun.", "grounding.relation")]
    [InlineData("de", "Guten Tag Frau Döring, wie am Telefon besprochen sende ich Ihnen das.", "grounding.event")]
    [InlineData("es", "Hola, Imke: tras nuestra llamada te mando los detalles.", "grounding.event")]
    [InlineData("en", "Hi Imke, we guarantee you an interview.", "grounding.promise")]
    [InlineData("en", "Hi Imke, a company car comes with it.", "grounding.benefit")]
    [InlineData("nl", "Hoi Imke, en een leaseauto hoort erbij.", "grounding.benefit")]
    [InlineData("fr", "Bonjour Imke, répondez avant lundi.", "grounding.deadline")]
    [InlineData("en", "Hi Imke, with your twelve years of experience you fit.", "grounding.experience")]
    [InlineData("de", "Guten Tag Frau Döring, mit dreizehn Jahren Erfahrung passen Sie gut.", "grounding.experience")]
    [InlineData("pt", "Olá, Imke, com vinte e cinco anos de experiência é o que procuramos.", "grounding.experience")]
    [InlineData("pl", "Cześć Imke, masz dwadzieścia dwa lata doświadczenia.", "grounding.experience")]
    [InlineData("nl", "Hoi Imke, het team telt zeventien mensen.", "grounding.number")]
    [InlineData("es", "Hola, Imke: empezarías el 9 de junio.", "grounding.date")]
    [InlineData("en", "Hi Imke, shall we talk?\n\nKind regards,\nPetra Holm", "grounding.signature")]
    [InlineData("it", "Buongiorno Imke, in passato si è già candidata da noi.", "grounding.relation")]
    [InlineData("it", "Buongiorno Imke, è prevista anche una auto aziendale.", "grounding.benefit")]
    [InlineData("it", "Buongiorno Imke, la posizione è interamente da remoto.", "grounding.workplace")]
    [InlineData("it", "Buongiorno Imke, risponda entro lunedì.", "grounding.deadline")]
    [InlineData("pt", "Olá, Imke, temos três contactos em comum.", "grounding.relation")]
    [InlineData("pt", "Olá, Imke, agradeço a candidatura que nos enviou.", "grounding.relation")]
    [InlineData("pt", "Olá, Imke, garantimos uma entrevista.", "grounding.promise")]
    [InlineData("pt", "Olá, Imke, oferecemos seguro de saúde.", "grounding.benefit")]
    [InlineData("pt", "Olá, Imke, depois da nossa conversa envio os detalhes.", "grounding.event")]
    [InlineData("pl", "Dzień dobry, Imke, mamy wspólnych znajomych.", "grounding.relation")]
    [InlineData("pl", "Cześć Imke, widzę, że obserwujesz naszą firmę.", "grounding.relation")]
    [InlineData("pl", "Cześć Imke, gwarantujemy rozmowę.", "grounding.promise")]
    [InlineData("pl", "Cześć Imke, czeka na Ciebie samochód służbowy.", "grounding.benefit")]
    [InlineData("pl", "Cześć Imke, to praca całkowicie zdalna.", "grounding.workplace")]
    [InlineData("pl", "Cześć Imke, zaczynasz 9 czerwca.", "grounding.date")]
    [InlineData("pl", "Cześć Bożena, masz chwilę?", "grounding.wrong-recipient")]
    [InlineData("pl", "Dzień dobry, Imke. Porozmawiamy?\n\nPozdrawiam\nPetra Holm", "grounding.signature")]
    [InlineData("en", "Hi Imke, our notes say you are expensive.", "grounding.private")]
    [InlineData("en", "Hi Imke, it was lovely to chat on Monday.", "grounding.event")]
    [InlineData("nl", "Hoi Imke, dank voor de kennismaking.", "grounding.event")]
    [InlineData("de", "Guten Tag Frau Döring, es hat mich gefreut, Sie zu treffen.", "grounding.event")]
    [InlineData("fr", "Bonjour Imke, merci pour notre conversation.", "grounding.event")]
    [InlineData("es", "Hola, Imke: gracias por la charla.", "grounding.event")]
    [InlineData("fr", "Bonjour Imke, c'est un poste en télétravail intégral.", "grounding.workplace")]
    [InlineData("en", "Hi Imke, your article about clusters was fine.", "grounding.claim")]
    [InlineData("en", "Hi Imke, as a mother you will like it.", "grounding.sensitive")]
    public async Task What_no_field_supports_is_found(string language, string body, string expected) =>
        Assert.Contains(expected, await Sample.CodesAsync(Sample.Message(body, language)));

    [Theory]
    [InlineData("en", "Hi Imke, more than seven years of experience, that is what we look for. There is no company car.")]
    [InlineData("en", "Hi Imke, do you have fifteen minutes before lunch? Would Friday suit you?\n\nKind regards,\nOlaf Brandt")]
    [InlineData("nl", "Hoi Imke, ruim acht jaar ervaring, mooi! Heb je twintig minuten voor een gesprek? Groet, Olaf")]
    [InlineData("en", "Hi Imke, it would be lovely to meet you. Thank you for your time.\n\nKind regards,\nOlaf Brandt")]
    [InlineData("de", "Guten Tag Frau Döring, mit neun Jahren Erfahrung passen Sie gut. Falls Sie offen für neue Aufgaben sind, melden Sie sich gern.")]
    [InlineData("it", "Buongiorno Imke, almeno cinque anni di esperienza: è ciò che cerchiamo. Le va bene una chiamata di 15 minuti? Mi dica Lei, quando vuole.\n\nCordiali saluti,\nOlaf Brandt")]
    [InlineData("pt", "Bom dia, Imke, mais de cinco anos de experiência: é o que procuramos. Não há carro da empresa. Gostaria de falar?\n\nCumprimentos,\nOlaf Brandt")]
    [InlineData("pl", "Cześć Imko, ponad pięć lat doświadczenia to właśnie to, czego szukamy. Czy Twój kalendarz pozwala na 15 minut rozmowy?\n\nPozdrawiam\nOlaf Brandt")]
    [InlineData("fr", "Bonjour Imke, plus de cinq ans d'expérience : votre parcours me parle. Si vous n'êtes pas intéressée, dites-le-moi.")]
    public async Task Faithful_wording_is_clean(string language, string body) => Assert.Empty(await Sample.CodesAsync(Sample.Message(body, language)));

    [Theory]
    [InlineData("candidate.past_applicant", "Hi Imke, since you applied with us before, I thought of you.")]
    [InlineData("candidate.company_follower", "Hi Imke, I saw that you follow our company.")]
    [InlineData("candidate.open_to_work", "Hi Imke, I saw that you are open to work.")]
    public async Task A_selected_field_supports_its_claim_and_one_that_is_off_does_not(string key, string body)
    {
        var field = Sample.Field(key, FieldSource.Candidate, FieldExposure.Signal, FieldValue.Of((bool?)true)!);
        var leftOut = new FieldSelection(Sample.Selection().Included, [new LeftOutField(field.Definition, LeftOutReason.NotSelected, null, field.Value)]);

        Assert.Empty(await Sample.CodesAsync(Sample.Message(body, selection: Sample.Selection(field))));
        Assert.Equal(["grounding.not-selected"], await Sample.CodesAsync(Sample.Message(body, selection: leftOut)));
        Assert.Equal(["grounding.relation"], await Sample.CodesAsync(Sample.Message(body)));
    }

    [Fact]
    public async Task A_supplied_date_is_found_in_any_order_and_language()
    {
        var start = Sample.Field("job.start", FieldSource.Job, FieldExposure.Slot, FieldValue.Of("2027-06-09")!);

        foreach (var (language, date) in new[] { ("en", "June 9, 2027"), ("en", "the 9th of June"), ("nl", "9 juni 2027"), ("de", "9. Juni"), ("fr", "9 juin 2027"), ("es", "9 de junio de 2027"), ("it", "9 giugno 2027"), ("pt", "9 de junho"), ("pl", "9 czerwca 2027") })
            Assert.DoesNotContain("grounding.date", await Sample.CodesAsync(Sample.Message($"Imke, {date}.", language, selection: Sample.Selection(start))));
    }

    [Fact]
    public async Task A_denied_benefit_may_not_be_promised()
    {
        var custom = Sample.Field("custom.terms", FieldSource.CustomContent, FieldExposure.Slot, FieldValue.Of("There is no company car.")!);

        Assert.Equal(["grounding.negation"], await Sample.CodesAsync(Sample.Message("Hi Imke, a company car is included.", selection: Sample.Selection(custom))));
        Assert.Empty(await Sample.CodesAsync(Sample.Message("Hi Imke, there is no company car.", selection: Sample.Selection(custom))));
    }

    [Fact]
    public async Task A_message_of_a_thousand_characters_is_judged_without_waiting()
    {
        var body = "Hi Imke, " + string.Concat(Enumerable.Repeat("we look for somebody who likes to build things and to work with others. ", 13));

        var verdict = new ModerationPipeline(ModerationChecks.Default).ModerateAsync(Sample.Message(body), TestContext.Current.CancellationToken);

        Assert.True(verdict.IsCompletedSuccessfully);
        Assert.Same(ModerationVerdict.Clean, await verdict);
    }
}
