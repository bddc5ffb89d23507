using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Moderation.Register;

public class RegisterCheckTests
{
    [Theory]
    [Trait("Requirement", "S-59")]
    [InlineData("en", "Your last employer was run by assholes, and we all know it.", "register.profanity")]
    [InlineData("en", "This framework is a shitshow, so come and fix it.", "register.profanity")]
    [InlineData("en", "Where the hell did that deadline come from?", "register.profanity")]
    [InlineData("nl", "Bij je vorige werkgever was het een klotebende.", "register.profanity")]
    [InlineData("nl", "Wat een godverdomse rommel in die code.", "register.profanity")]
    [InlineData("de", "Der alte Code ist der letzte Scheiß.", "register.profanity")]
    [InlineData("de", "Der Chef dort war ein Arschloch.", "register.profanity")]
    [InlineData("fr", "Ce logiciel nous emmerde depuis trois ans.", "register.profanity")]
    [InlineData("es", "El proyecto anterior fue una putada.", "register.profanity")]
    [InlineData("es", "Dicen que allí hace un frío del coño.", "register.profanity")]
    [InlineData("en", "The tester there is a retard.", "register.slur")]
    [InlineData("nl", "Die tester is een mongool.", "register.slur")]
    [InlineData("de", "Der Tester dort ist ein Spasti.", "register.slur")]
    [InlineData("fr", "Le testeur est un gogol.", "register.slur")]
    [InlineData("es", "El tester es un subnormal.", "register.slur")]
    [InlineData("en", "Only an idiot would say no to this.", "register.insult")]
    [InlineData("nl", "Alleen een sukkel zegt hier nee.", "register.insult")]
    [InlineData("de", "Nur ein Trottel sagt hier ab.", "register.insult")]
    [InlineData("fr", "Il faut être abruti pour refuser.", "register.insult")]
    [InlineData("es", "Hay que ser imbécil para decir que no.", "register.insult")]
    [InlineData("en", "You lying weasel.", "register.insult")]
    [InlineData("en", "No pakis, they said.", "register.slur")]
    [InlineData("nl", "Wat een kutbericht was dat.", "register.profanity")]
    [InlineData("nl", "Jullie zijn vieze ratten.", "register.insult")]
    [InlineData("de", "Ihr seid feige Lügner.", "register.insult")]
    [InlineData("de", "So ein Schwachsinn.", "register.insult")]
    [InlineData("fr", "Vous êtes des bouffons.", "register.insult")]
    [InlineData("es", "Sois unos mentirosos.", "register.insult")]
    [InlineData("es", "Iros a la mierda.", "register.profanity")]
    [InlineData("en", "Act now, this is a once in a lifetime chance to double your income!", "register.spam")]
    [InlineData("nl", "Wacht niet langer en word je eigen baas.", "register.spam")]
    [InlineData("de", "Jetzt zugreifen, nur noch zwei Tage!", "register.spam")]
    [InlineData("fr", "Agissez vite, argent facile.", "register.spam")]
    [InlineData("es", "Última oportunidad: haz clic aquí.", "register.spam")]
    public async Task Words_that_a_professional_message_does_not_use_are_found(string language, string body, string code) =>
        Assert.Contains(code, (await FindAsync(body, language)).Select(f => f.Code));

    [Theory]
    [InlineData("This is a sh1tshow.")]
    [InlineData("Some b*llshit about growth.")]
    [InlineData("That b1tch of a deadline.")]
    [InlineData("What a f u c k i n g mess.")]
    [InlineData("A f.u.c.k.i.n.g mess.")]
    [InlineData("What f u c k i n g a mess.")]
    [InlineData("fuuuucking")]
    [InlineData("@sshole")]
    [InlineData("A fu\u00ADcking mess.")]
    [InlineData("A f\u200Bucking mess.")]
    [InlineData("A fuuuucking mess.")]
    [InlineData("A fսcking mess, with an Armenian letter.")]
    [InlineData("A ｆｕｃｋｉｎｇ mess.")]
    [InlineData("A $hitty deadline.")]
    [InlineData("A sh!tty deadline.")]
    [InlineData("Those a**holes next door.")]
    public async Task A_disguise_does_not_help(string body) =>
        Assert.Contains("register.profanity", (await FindAsync(body, "en")).Select(f => f.Code));

    [Theory]
    [InlineData("en", "Our plant in Scunthorpe and our office in Penistone look for an assistant analyst; ask Dick Cockburn or Fanny Hancock.")]
    [InlineData("en", "The cocktail bar near the cockpit simulator; a classic assessment of mass spectrometry, bass and grass.")]
    [InlineData("en", "He'll call you tomorrow, and those who're curious may ask; we'll see, she'll agree.")]
    [InlineData("en", "A coastal engineer for the sea dyke project, a chink in the armour of our model, and a flame retardant coating.")]
    [InlineData("en", "Cum laude graduates, a great tit survey, and a prick test in the lab.")]
    [InlineData("en", "Our A55 line, the F4G module and the T1T5 board. Code S1UT-9 stays.")]
    [InlineData("en", "You can reach us at C. U. N. Tanner Ltd, rooms A B C D E.")]
    [InlineData("nl", "Onderzoek naar kanker bij de KWF Kankerbestrijding: de kankerpatiënt en het kankercentrum staan voorop.")]
    [InlineData("nl", "Hoe zit het met de hoek van de schijf, de dikke muur en de pikorde? Ze zijn bij ons kind aan huis.")]
    [InlineData("nl", "Bloempotten van de lopende band, tafelpoten van eikenhout en een nicht van mij in Kuttekoven.")]
    [InlineData("de", "Ein dickes Lob an Frau Fick und Herrn Ficker; die Schwanzflosse und der Hahn im Korb.")]
    [InlineData("de", "Die Entwicklung der Kotflügel, ein Fagott und der Assistent in Petting.")]
    [InlineData("fr", "Un contrat de conseil, la concurrence, le cul-de-sac derrière le bureau et un concours.")]
    [InlineData("fr", "La bitte d'amarrage, le réseau pédestre et le raton laveur de l'animalerie.")]
    [InlineData("de", "Die Kuh im Stall, der Affe im Zoo und ein Sack Mehl.")]
    [InlineData("nl", "De hond, de rat en het varken in de dierenkliniek.")]
    [InlineData("es", "El burro, el cerdo y la rata del zoo.")]
    [InlineData("es", "El cono de tráfico, la computadora, la disputa y el pinche de cocina del año.")]
    [InlineData("es", "La reputación de la empresa, un análisis de datos y el cálculo.")]
    public async Task Names_trades_and_homographs_are_none(string language, string body) =>
        Assert.DoesNotContain(await FindAsync(body, language), f => f.Code != "register.spam");

    [Theory]
    [InlineData("Hoe gaat het?", "nl")]
    [InlineData("Ein dicker Brief.", "de")]
    [InlineData("Trabajo con gente de aquí.", "es")]
    [InlineData("Slut på mødet.", "sv")]
    public async Task A_word_of_one_language_is_not_read_as_one_of_another(string body, string language) =>
        Assert.DoesNotContain("register.insult", (await FindAsync(body, language)).Select(f => f.Code));

    [Fact]
    public async Task Slurs_and_swear_words_ask_for_new_words_and_then_for_a_person()
    {
        var draft = await JudgeAsync("A shitty job.", "en", ModerationStage.DraftOutput);
        var edit = await JudgeAsync("A shitty job.", "en", ModerationStage.HumanEdit);

        Assert.Equal(ModerationAction.Regenerate, draft.Action);
        Assert.Equal(ModerationAction.RequireReview, edit.Action);
        Assert.All(draft.Findings, f => Assert.Equal(ModerationSeverity.Medium, f.Severity));
    }

    [Fact]
    public async Task What_a_recruiter_writes_is_looked_at_too()
    {
        Assert.NotEmpty((await JudgeAsync("Tell them it is a shitty job.", "en", ModerationStage.RecruiterRequest)).Findings);
        Assert.NotEmpty((await JudgeAsync("It is a shitty job.", "en", ModerationStage.CustomContent)).Findings);
    }

    [Fact]
    public async Task A_languages_without_a_list_is_searched_for_shared_words_and_never_called_clean()
    {
        var check = ModerationChecks.Default.Single(c => c.Id == "register").Moderator;

        var found = await check.ModerateAsync(Context("Det var fucking bra.", "sv", ModerationStage.HumanEdit),
            TestContext.Current.CancellationToken);
        var nothing = await check.ModerateAsync(Context("Det var bra.", "sv", ModerationStage.HumanEdit), TestContext.Current.CancellationToken);

        Assert.Equal("register.profanity", Assert.Single(found.Findings).Code);
        Assert.Equal(CheckOutcome.NotApplicable, nothing.Outcome);
    }

    [Fact]
    public async Task A_name_that_a_slot_filled_in_is_nobodys_choice_and_a_text_of_the_recruiters_own_is()
    {
        const string body = "Dear Ms Bastard, good day.";
        var span = new TextSpan(body.IndexOf("Bastard", StringComparison.Ordinal), 7);

        Assert.Empty((await JudgeAsync(Filled(body, span, "candidate.last_name"))).Findings);
        Assert.NotEmpty((await JudgeAsync(Filled(body, span, "custom.benefits"))).Findings);
    }

    [Fact]
    public async Task The_subject_is_looked_at()
    {
        var context = new ModerationContext
        {
            Stage = ModerationStage.HumanEdit,
            Origin = TextOrigin.ModelOutput,
            Subject = "A shitty job",
            Body = "Good day.",
        };

        Assert.Equal(MessagePart.Subject, Assert.Single((await JudgeAsync(context)).Findings).Part);
    }

    [Fact]
    public void A_finding_lies_inside_its_text_and_around_it_nothing_changes() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string> Before, NonNull<string> After)>(),
        texts =>
        {
            var body = $"{texts.Before.Get}. Such a shitty deadline it was. {texts.After.Get}";
            var findings = FindAsync(body, "en").GetAwaiter().GetResult();

            return findings.All(f => f.Span is { } s && s.Start >= 0 && s.Length > 0 && s.End <= body.Length)
                && findings.Any(f => body.AsSpan(f.Span!.Value.Start, f.Span.Value.Length) is "shitty");
        }));

    [Fact]
    public void Twice_as_much_hostile_text_takes_twice_the_work()
    {
        string[] hostile = ["f u c k ", "sh1t ", "b*****d ", "f**k.", "kut", "@$$", "a-b-c-d-", "fuuuuuuck ", "ass hell "];
        foreach (var piece in hostile)
        {
            string Hostile(int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

            Work.AssertLinear(length => FindAsync(Hostile(length), "en").GetAwaiter().GetResult(), 50_000);
        }
    }

    private static ModerationContext Context(string body, string language, ModerationStage stage) =>
        new() { Stage = stage, Origin = TextOrigin.ModelOutput, Body = body, Language = LanguageTag.Parse(language) };

    private static ModerationContext Filled(string body, TextSpan span, string field) => new()
    {
        Stage = ModerationStage.HumanEdit,
        Origin = TextOrigin.ModelOutput,
        Body = body,
        Segments = [new MessageSegment(span, new FieldKey(field))],
    };

    private static async Task<ModerationVerdict> JudgeAsync(ModerationContext context) =>
        await new ModerationPipeline([.. ModerationChecks.Default.Where(c => c.Id == "register")])
            .ModerateAsync(context, TestContext.Current.CancellationToken);

    private static Task<ModerationVerdict> JudgeAsync(string body, string language, ModerationStage stage) =>
        JudgeAsync(Context(body, language, stage));

    private static async Task<IReadOnlyList<ModerationFinding>> FindAsync(string body, string language) =>
        (await JudgeAsync(body, language, ModerationStage.HumanEdit)).Findings;
}
