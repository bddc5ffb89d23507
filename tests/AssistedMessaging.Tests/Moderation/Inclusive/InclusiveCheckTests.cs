using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Inclusive;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Moderation.Inclusive;

public class InclusiveCheckTests
{
    [Theory]
    [Trait("Requirement", "S-87")]
    [InlineData("en", "You should not be older than 42.", "age.limit")]
    [InlineData("en", "A youthful crew waits for you.", "age.young")]
    [InlineData("en", "We take fresh graduates.", "age.graduate")]
    [InlineData("en", "This suits a digital native.", "age.generation")]
    [InlineData("en", "We need a strong man for the warehouse.", "gender.demand")]
    [InlineData("en", "The new chairman starts in May.", "gender.title")]
    [InlineData("en", "English must be your mother tongue.", "origin.native-speaker")]
    [InlineData("en", "German passport holders only, a German passport is required.", "origin.nationality")]
    [InlineData("en", "Applicants must be in perfect health.", "health.demand")]
    [InlineData("en", "It was a crazy year.", "health.wording")]
    [InlineData("en", "You have no family commitments.", "family.status")]
    [InlineData("en", "Are you planning to have children?", "family.children")]
    [InlineData("en", "We expect a practising Catholic.", "religion.demand")]
    [InlineData("en", "Please wear no headscarf.", "religion.dress")]
    [InlineData("en", "Put the server on the whitelist.", "term.technical")]
    [InlineData("en", "Only Buddhists, please.", "religion.demand")]
    [InlineData("en", "Turbans have to stay at home and are not worn here.", "religion.dress")]
    [InlineData("en", "The accountant knows what she does.", "gender.pronoun")]
    [InlineData("en", "Under-45s only.", "age.limit")]
    [InlineData("en", "You are at the start of your career.", "age.graduate")]
    [InlineData("nl", "We zijn allemaal nog lekker jong.", "age.young")]
    [InlineData("nl", "Tussen 19 en 33 jaar.", "age.limit")]
    [InlineData("de", "Wir suchen einen Bäcker für die Frühschicht.", "gender.title")]
    [InlineData("de", "Elektriker gesucht.", "gender.title")]
    [InlineData("de", "Die Stelle der Bankkauffrau ist frei.", "gender.title")]
    [InlineData("de", "Die Jahrgänge 1988 bis 1998 passen gut.", "age.limit")]
    [InlineData("de", "Keine gesundheitlichen Beeinträchtigungen.", "health.demand")]
    [InlineData("fr", "Entre 19 et 33 ans.", "age.limit")]
    [InlineData("fr", "Merci de préciser votre situation de famille.", "family.status")]
    [InlineData("fr", "Les signes ostensibles restent au vestiaire.", "religion.dress")]
    [InlineData("es", "Entre 19 y 33 años.", "age.limit")]
    [InlineData("nl", "Je bent niet ouder dan 42.", "age.limit")]
    [InlineData("nl", "Er wacht een jeugdige ploeg op je.", "age.young")]
    [InlineData("nl", "We nemen pas afgestudeerden aan.", "age.graduate")]
    [InlineData("nl", "We zoeken een sterke kerel voor het magazijn.", "gender.demand")]
    [InlineData("nl", "De poetsvrouw begint in mei.", "gender.title")]
    [InlineData("nl", "Engels is je moedertaal.", "origin.native-speaker")]
    [InlineData("nl", "Uitsluitend Vlamingen.", "origin.nationality")]
    [InlineData("nl", "Je bent kerngezond.", "health.demand")]
    [InlineData("nl", "Je hebt geen gezinsverplichtingen.", "family.status")]
    [InlineData("nl", "Heb je een kinderwens?", "family.children")]
    [InlineData("nl", "Je bent praktiserend katholiek.", "religion.demand")]
    [InlineData("de", "Sie sind nicht älter als 42.", "age.limit")]
    [InlineData("de", "Eine jugendliche Truppe wartet auf dich.", "age.young")]
    [InlineData("de", "Wir nehmen frischgebackene Absolventen.", "age.graduate")]
    [InlineData("de", "Wir suchen einen kräftigen Kerl für das Lager.", "gender.demand")]
    [InlineData("de", "Die Putzfrau beginnt im Mai.", "gender.title")]
    [InlineData("de", "Gesucht wird ein Muttersprachler.", "origin.native-speaker")]
    [InlineData("de", "Bitte keine Ausländer.", "origin.nationality")]
    [InlineData("de", "Sie sind kerngesund.", "health.demand")]
    [InlineData("de", "Sie sind ungebunden.", "family.status")]
    [InlineData("de", "Planen Sie Nachwuchs?", "family.children")]
    [InlineData("de", "Wir erwarten eine Kirchenzugehörigkeit.", "religion.demand")]
    [InlineData("fr", "Vous avez entre 25 et 42 ans.", "age.limit")]
    [InlineData("fr", "Une bande jeune vous attend.", "age.young")]
    [InlineData("fr", "Vous êtes fraîchement diplômée.", "age.graduate")]
    [InlineData("fr", "Nous cherchons un gars costaud pour l'entrepôt.", "gender.demand")]
    [InlineData("fr", "La femme de ménage commence en mai.", "gender.title")]
    [InlineData("fr", "L'anglais est votre langue maternelle.", "origin.native-speaker")]
    [InlineData("fr", "De nationalité belge uniquement.", "origin.nationality")]
    [InlineData("fr", "Vous êtes en parfaite santé.", "health.demand")]
    [InlineData("fr", "Vous êtes célibataire.", "family.status")]
    [InlineData("fr", "Avez-vous des projets de bébé ?", "family.children")]
    [InlineData("fr", "Vous êtes catholique pratiquante.", "religion.demand")]
    [InlineData("es", "No mayor de 42 años.", "age.limit")]
    [InlineData("es", "Te espera una plantilla juvenil.", "age.young")]
    [InlineData("es", "Buscamos recién licenciadas.", "age.graduate")]
    [InlineData("es", "Buscamos un muchacho fuerte para el almacén.", "gender.demand")]
    [InlineData("es", "La señora de la limpieza empieza en mayo.", "gender.title")]
    [InlineData("es", "El inglés es tu lengua materna.", "origin.native-speaker")]
    [InlineData("es", "Solo ciudadanos europeos.", "origin.nationality")]
    [InlineData("es", "Se exige excelente salud.", "health.demand")]
    [InlineData("es", "Persona sin ataduras.", "family.status")]
    [InlineData("es", "¿Tienes planes de embarazo?", "family.children")]
    [InlineData("es", "Ser católica practicante.", "religion.demand")]
    [InlineData("en", "Immigrants are not welcome in this crew.", "origin.nationality")]
    [InlineData("en", "This post is not suitable for mothers.", "family.children")]
    [InlineData("en", "Jews cannot be considered.", "religion.demand")]
    [InlineData("en", "Anybody with a history of anxiety is rejected.", "health.demand")]
    [InlineData("nl", "Vluchtelingen nemen we niet aan.", "origin.nationality")]
    [InlineData("nl", "Deze baan is niets voor vaders.", "family.children")]
    [InlineData("de", "Geflüchtete stellen wir nicht ein.", "origin.nationality")]
    [InlineData("de", "Die Aufgabe ist nicht geeignet für Väter.", "family.children")]
    [InlineData("fr", "Migrants s'abstenir.", "origin.nationality")]
    [InlineData("fr", "Nous n'embauchons pas de mères.", "family.children")]
    [InlineData("es", "Abstenerse inmigrantes.", "origin.nationality")]
    [InlineData("es", "El puesto no es apto para padres.", "family.children")]
    public async Task Wording_that_shuts_people_out_is_found_with_a_suggestion(string language, string body, string key)
    {
        var findings = await FindAsync(body, language);

        var finding = findings.FirstOrDefault(f => f.SuggestionKey == key);
        Assert.True(finding is not null, string.Join(", ", findings.Select(f => f.SuggestionKey)));
        Assert.NotNull(WordingSuggestions.Find(finding.SuggestionKey!, LanguageTag.Parse(language)));
        Assert.StartsWith("inclusive.", finding.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "All ages are welcome, regardless of gender, origin or religion.")]
    [InlineData("en", "Equal-opportunity employer: we do not discriminate against young or old.")]
    [InlineData("en", "The law forbids asking about pregnancy.")]
    [InlineData("en", "You need Dutch at B2, a work permit, and eight years of experience with React Native and cloud-native design.")]
    [InlineData("en", "A master's degree helps; as Scrum master you execute the plan in a women's health start-up.")]
    [InlineData("en", "Our young company was founded in 2021; single sign-on and family-friendly hours included.")]
    [InlineData("en", "We grew to more than 30 people and hire over 40 engineers within 12 months.")]
    [InlineData("en", "You do not have to be a native speaker. Christian Berger will call you.")]
    [InlineData("en", "Use Postman and ask Mr Freeman at Ernst & Young.")]
    [InlineData("en", "There is no age limit, and we pay between 38,000 and 45,000 for 36 hours.")]
    [InlineData("en", "Native or fluent, both are fine; we do not expect your mother tongue to be English.")]
    [InlineData("en", "EU citizenship or a work permit is required. The job is in a Catholic school.")]
    [InlineData("en", "Mr Young cares for pregnant patients in a firm that is 40 years old.")]
    [InlineData("nl", "Mevrouw De Jong verzorgt zwangere vrouwen.")]
    [InlineData("de", "Herr Jung betreut Schwangere; die Firma ist 40 Jahre alt.")]
    [InlineData("fr", "Madame Jeune suit des patientes enceintes comme sage-femme.")]
    [InlineData("es", "El señor Joven cuida de mujeres embarazadas.")]
    [InlineData("en", "Young companies need people who work with young children.")]
    [InlineData("nl", "We bieden tussen 38.000 en 45.000 euro per jaar voor 36 uur; er is geen leeftijdsgrens.")]
    [InlineData("nl", "Een jong bedrijf met een nieuwe generatie machines, en we leveren aan 25 landen.")]
    [InlineData("de", "Wir bieten ein Gehalt zwischen 48.000 und 55.000 Euro und bis 30 Urlaubstage.")]
    [InlineData("de", "Wir suchen einen Bäcker (m/w/d) und Technikerinnen oder Techniker für eine neue Generation von Maschinen.")]
    [InlineData("de", "Gesucht: Entwickler:innen, Kauffrau oder Kaufmann, eine:n Berater:in.")]
    [InlineData("fr", "Une jeune entreprise, une nouvelle génération d'outils, un CDD de 24 mois et sans limite d'âge.")]
    [InlineData("fr", "Née en 2012, notre entreprise soutient les personnes en situation de handicap et la vie de famille est respectée.")]
    [InlineData("es", "Pagamos entre 38.000 y 45.000 euros; no hay límite de edad y somos una empresa joven.")]
    [InlineData("nl", "Iedereen is welkom, ongeacht leeftijd, afkomst of geloof.")]
    [InlineData("nl", "Nederlands op B2-niveau en minstens drie jaar ervaring; ouderschapsverlof wordt doorbetaald.")]
    [InlineData("nl", "Wij werken met een team van 20 man aan software voor jonge kinderen en kinderopvang.")]
    [InlineData("nl", "De wet verbiedt vragen naar zwangerschap.")]
    [InlineData("de", "Unabhängig von Alter, Geschlecht und Herkunft freuen wir uns auf Ihre Bewerbung.")]
    [InlineData("de", "Wir suchen eine Krankenschwester oder einen Pfleger (m/w/d).")]
    [InlineData("de", "Deutsch auf B2, mindestens fünf Jahre Erfahrung, Elternzeit und flexible Zeiten.")]
    [InlineData("de", "Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.")]
    [InlineData("fr", "Nos postes sont ouverts à toutes et à tous, sans distinction d'âge ni d'origine.")]
    [InlineData("fr", "Français courant (B2), plus de dix ans d'expérience, congé maternité maintenu.")]
    [InlineData("fr", "Développement d'une application native pour un magazine de mode féminine.")]
    [InlineData("es", "Igualdad de oportunidades: valoramos a todas las personas sin importar su edad.")]
    [InlineData("es", "Español fluido (B2), más de cinco años de experiencia y permiso de maternidad ampliado.")]
    [InlineData("es", "Desarrollo de aplicaciones nativas para una residencia de mayores.")]
    public async Task Lawful_and_harmless_wording_passes(string language, string body) =>
        Assert.Equal([], (await FindAsync(body, language)).Select(f => f.SuggestionKey));

    [Fact]
    public async Task An_excuse_holds_for_its_own_sentence_only() =>
        Assert.NotEmpty(await FindAsync("We welcome you regardless of age. You join a youthful crew.", "en"));

    [Fact]
    public async Task A_finding_is_shown_and_does_not_hold_the_message_up()
    {
        var verdict = await JudgeAsync("You should not be older than 42.", "en");

        Assert.Equal(ModerationAction.Annotate, verdict.Action);
        Assert.All(verdict.Findings, f => Assert.True(f.Severity is ModerationSeverity.Low or ModerationSeverity.Medium));
    }

    [Fact]
    public async Task A_contract_can_ask_for_more() =>
        Assert.Equal(ModerationAction.RequireReview, (await JudgeAsync("You should not be older than 42.", "en",
            ModerationPolicy.Default.Tighten("inclusive.age", ModerationSeverity.Medium, ModerationAction.RequireReview))).Action);

    [Fact]
    public async Task A_language_without_lists_is_not_called_clean()
    {
        var check = ModerationChecks.Default.Single(c => c.Id == "inclusive").Moderator;

        var report = await check.ModerateAsync(Context("Vi söker en ung man.", "sv"), TestContext.Current.CancellationToken);

        Assert.Equal(CheckOutcome.NotApplicable, report.Outcome);
    }

    [Fact]
    public void A_second_look_at_ordinary_words_allocates_nothing()
    {
        var check = ModerationChecks.Default.Single(c => c.Id == "inclusive").Moderator;
        var context = Context("Good day, your work on payment systems caught my eye. Shall we talk about a job in Ghent?", "en");

        Assert.Equal(0, Work.BytesOf(() => _ = check.ModerateAsync(context, TestContext.Current.CancellationToken).IsCompletedSuccessfully));
    }

    [Fact]
    public void A_finding_lies_inside_its_text() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string> Before, NonNull<string> After)>(),
        texts =>
        {
            var body = $"{texts.Before.Get}.\nA youthful crew waits.\n{texts.After.Get}";
            var findings = FindAsync(body, "en").GetAwaiter().GetResult();

            return findings.Count > 0 && findings.All(f => f.Span is { } s && s.Start >= 0 && s.Length > 0 && s.End <= body.Length);
        }));

    [Fact]
    public void Twice_as_much_hostile_text_takes_twice_the_work()
    {
        string[] hostile = ["young ", "regardless of ", "not older than ", "young regardless of ",
            "older than not native speaker ", "a ", "looking "];
        foreach (var piece in hostile)
        {
            string Hostile(int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

            Work.AssertLinear(length => FindAsync(Hostile(length), "en").GetAwaiter().GetResult(), 50_000);
        }
    }

    private static ModerationContext Context(string body, string language) =>
        new() { Stage = ModerationStage.HumanEdit, Origin = TextOrigin.ModelOutput, Body = body, Language = LanguageTag.Parse(language) };

    private static async Task<ModerationVerdict> JudgeAsync(string body, string language, ModerationPolicy? policy = null) =>
        await new ModerationPipeline([.. ModerationChecks.Default.Where(c => c.Id == "inclusive")], policy)
            .ModerateAsync(Context(body, language), TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<ModerationFinding>> FindAsync(string body, string language) =>
        (await JudgeAsync(body, language)).Findings;
}
