using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation;

public class QualityChecksTests
{
    [Theory]
    [Trait("Requirement", "S-43")]
    [InlineData("en", "Dear [First name], shall we meet?")]
    [InlineData("en", "We liked your work at {{ company }}.")]
    [InlineData("en", "Dear ${user}, shall we meet?")]
    [InlineData("en", "Good day %NAME%.")]
    [InlineData("en", "The pay is TBD.")]
    [InlineData("en", "Dear [candidate], good day.")]
    [InlineData("en", "You would start on dd/mm/yyyy.")]
    [InlineData("en", "Dear null, good day.")]
    [InlineData("en", "Your colleague, ____, told us.")]
    [InlineData("nl", "Dag (naam kandidaat), zullen we bellen?")]
    [InlineData("de", "Hallo <Vorname>, haben Sie Zeit?")]
    [InlineData("fr", "Bonjour {prénom}, à bientôt.")]
    [InlineData("es", "Hola [insertar nombre], un saludo.")]
    [InlineData("it", "Ciao [nome], un saluto.")]
    [InlineData("pt", "Olá [nome do candidato], um abraço.")]
    [InlineData("pl", "Cześć [imię], pozdrawiam.")]
    [InlineData("en", "Dear #Surname#, good day.")]
    [InlineData("en", "Your INSERT SKILL HERE would help us.")]
    [InlineData("de", "Unser Büro in ORT EINTRAGEN wartet.")]
    public async Task Places_that_nobody_filled_in_are_found(string language, string body) => Assert.Contains("quality.placeholder", await CodesAsync(body, language));

    [Theory]
    [InlineData("We use C#, F# and ASP.NET; 80% of the team [seven people] sits in Ghent (Belgium).")]
    [InlineData("See #hiring #jobs, and our #1 rule and #2 rule.")]
    [InlineData("The note [2] says {so}. A range of $90-95k, 50% upfront and 50% later.")]
    [InlineData("Our brand is XXL Sports; see section 3/4 (m/w/d).")]
    [InlineData("Nullable types make null and void bugs rare.")]
    public async Task Ordinary_brackets_and_signs_are_none(string body) => Assert.Empty(await CodesAsync(body));

    [Theory]
    [InlineData("en", "Certainly! Here is a friendly draft:\n\nGood day.")]
    [InlineData("en", "As an AI model I have no access to that.")]
    [InlineData("en", "Subject: A new start\n\nGood day.")]
    [InlineData("en", "Good day, a job in Ghent.\n\nWould you like me to shorten this?")]
    [InlineData("nl", "Hieronder vind je het bericht:\n\nDag Imke")]
    [InlineData("de", "Gerne, hier ist Ihre Nachricht:\n\nHallo")]
    [InlineData("fr", "Voici une proposition de message :\n\nBonjour")]
    [InlineData("es", "Aquí tienes el mensaje:\n\nHola")]
    [InlineData("it", "Ecco il messaggio:\n\nCiao")]
    [InlineData("pt", "Aqui está a mensagem:\n\nOlá")]
    [InlineData("pl", "Oto propozycja wiadomości:\n\nCześć")]
    [InlineData("pl", "Jako model językowy nie mogę tego wiedzieć.")]
    [InlineData("pt", "Olá. Se quiser, posso encurtar o texto.")]
    [InlineData("it", "Buongiorno. Mi faccia sapere se vuole modificare qualcosa.")]
    [InlineData("de", "Als KI kann ich das leider nicht wissen.")]
    [InlineData("en", "Good day, a job in Ghent. I have adjusted the wording.")]
    [InlineData("nl", "Hier is een conceptmail:\n\nDag Imke")]
    [InlineData("fr", "Bonjour. J'ai adapté le ton.")]
    public async Task A_model_that_speaks_about_its_message_is_found(string language, string body) => Assert.Contains("quality.meta-text", await CodesAsync(body, language));

    [Theory]
    [InlineData("Good day, here is why I write: we build AI tools and need an engineer. Let me know if you would like to talk.")]
    [InlineData("Good day, the subject of our project is water. I cannot wait to hear from you!")]
    public async Task A_message_that_speaks_to_its_reader_is_not(string body) => Assert.Empty(await CodesAsync(body));

    [Theory]
    [InlineData(1_900, 0)]
    [InlineData(1_901, 1)]
    public async Task The_channel_says_how_long_a_body_may_be(int length, int findings)
    {
        var codes = await CodesAsync(new string('b', length));

        Assert.Equal(Enumerable.Repeat("quality.length", findings), codes);
    }

    [Fact]
    public async Task A_channel_without_subjects_takes_none()
    {
        var context = new ModerationContext
        {
            Stage = ModerationStage.HumanEdit,
            Body = "Good day.",
            Subject = "Hello",
            Channel = MessageChannel.ConnectionNote,
            Origin = TextOrigin.HumanEdit,
        };

        var verdict = await new ModerationPipeline(ModerationChecks.Default).ModerateAsync(context, TestContext.Current.CancellationToken);

        Assert.Equal((ModerationAction.Block, "quality.length", MessagePart.Subject), (verdict.Action, verdict.Code, verdict.Findings[0].Part));
    }

    [Theory]
    [InlineData("en", "Good day, see **our page** for more.", "quality.markdown")]
    [InlineData("en", "Good day, see [our page](https://kestrel.example).", "quality.markdown")]
    [InlineData("en", "Good day, <strong>this</strong> is it.", "quality.markdown")]
    [InlineData("en", "Good day, GREAT JOB HERE! Shall we talk?", "quality.shouting")]
    [InlineData("en", "Good day, we look for somebody who can work with the", "quality.truncated")]
    [InlineData("nl", "Dag Imke, alles staat op onze site (zie de pagina over", "quality.truncated")]
    [InlineData("nl", "Good day, I work for a company that is looking for you and would like to talk.", "quality.wrong-language")]
    [InlineData("fr", "Bonjour, nous cherchons une personne pour notre équipe. Ich würde mich über ein Gespräch mit Ihnen freuen.", "quality.mixed-language")]
    [InlineData("it", "Good day, I work for a company that is looking for you and would like to talk.", "quality.wrong-language")]
    [InlineData("pl", "Good day, I work for a company that is looking for you and would like to talk.", "quality.wrong-language")]
    [InlineData("pt", "Hola, te escribo porque en nuestra empresa estamos buscando a una persona como tú y me gustaría hablar contigo.", "quality.wrong-language")]
    [InlineData("it", "Buongiorno, ho letto il Suo profilo. Ti va di parlarne?", "quality.address-switch")]
    [InlineData("pt", "Bom dia, escrevo ao senhor por causa de uma vaga. Podemos falar contigo?", "quality.address-switch")]
    [InlineData("pl", "Dzień dobry, zainteresował mnie Pani profil. Porozmawiamy o tym, co jest dla ciebie ważne?", "quality.address-switch")]
    [InlineData("nl", "Geachte mevrouw, ik schrijf u over een functie. Heb je tijd?", "quality.address-switch")]
    [InlineData("de", "Guten Tag, mir gefällt Ihre Arbeit. Hast du Zeit?", "quality.address-switch")]
    [InlineData("de", "Guten Tag, ich schreibe Ihnen. Hast du Zeit?", "quality.address-switch")]
    public async Task What_a_reader_would_stumble_over_is_found(string language, string body, string expected) => Assert.Contains(expected, await CodesAsync(body, language));

    [Theory]
    [InlineData("en", "Good day, we use SAP FI CO and AWS EC2 at work. Rates * hours = pay; C# and F# too.\n\nKind regards")]
    [InlineData("nl", "Beste Imke, onze stack is Kubernetes, Terraform en Go. Heb je zin in een gesprek?\n\nMet vriendelijke groet,\nOlaf")]
    [InlineData("de", "Guten Tag, wir suchen eine Fachkraft. Sie passt ins Team, wenn sie gern reist. Haben Sie Zeit?")]
    [InlineData("it", "Buongiorno, Le scrivo perché il Suo profilo mi ha colpito. Che cosa ne pensa?\n\nCordiali saluti")]
    [InlineData("pt", "Olá, escrevo porque o seu perfil chamou a minha atenção. Gostaria de saber mais?\n\nCom os melhores cumprimentos")]
    [InlineData("pl", "Dzień dobry, piszę, bo zainteresował mnie Pani/Pana profil. Czy mogę opowiedzieć więcej?\n\nZ poważaniem")]
    [InlineData("fr", "Bonjour, je vous écris au sujet d'un poste de Site Reliability Engineer. Qu'en pensez-vous ?")]
    public async Task Ordinary_messages_are_clean(string language, string body) => Assert.Empty(await CodesAsync(body, language));

    [Theory]
    [InlineData("nl", FormOfAddress.Formal, "Hoi Imke, heb je tijd?", true)]
    [InlineData("nl", FormOfAddress.Informal, "Geachte Imke, heeft u tijd?", true)]
    [InlineData("nl", FormOfAddress.Default, "Geachte Imke, heeft u tijd?", false)]
    [InlineData("de", FormOfAddress.Formal, "Guten Tag, haben Sie Zeit?", false)]
    [InlineData("it", FormOfAddress.Formal, "Ciao, ti va di parlarne?", true)]
    [InlineData("pt-BR", FormOfAddress.Informal, "Bom dia, posso ligar ao senhor?", false)]
    [InlineData("pl", FormOfAddress.Informal, "Dzień dobry, czy chce Pani porozmawiać?", true)]
    [InlineData("en", FormOfAddress.Formal, "Good day, do you have time?", false)]
    public async Task Another_form_of_address_than_asked_for_is_found(string language, FormOfAddress form, string body, bool isFound)
    {
        var codes = await Sample.CodesAsync(new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Body = body,
            Origin = TextOrigin.ModelOutput,
            Language = LanguageTag.Parse(language),
            FormOfAddress = form,
        });

        Assert.Equal(isFound ? ["quality.wrong-address"] : [], codes);
    }

    [Theory]
    [InlineData("I hope this finds you well. We build bridges.", "I hope this finds you well", true)]
    [InlineData("i HÓPE, this finds you well!", "I hope this", true)]
    [InlineData("Hi Imke,\n\nI hope you are well.", "I hope", true)]
    [InlineData("Hi Imke, I hope you are well.", "I hope", true)]
    [InlineData("Bonjour Imke,\r\nJ’espère que vous allez bien.", "J'espère", true)]
    [InlineData("Hi Imke,\n\nWe build bridges. I hope you are well.", "I hope", false)]
    [InlineData("Hopeful people build bridges.", "Hope", false)]
    [InlineData("We build bridges for people who like to stand on them every day.\nI hope you do.", "I hope", false)]
    [InlineData("I", "I hope", false)]
    public async Task A_message_that_begins_with_a_banned_opening_is_found(string body, string opening, bool isFound)
    {
        var context = new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Body = body,
            Origin = TextOrigin.ModelOutput,
            BannedOpenings = ["Dear friend of the house", opening],
        };

        var verdict = await new ModerationPipeline(ModerationChecks.Default).ModerateAsync(context, TestContext.Current.CancellationToken);

        var finding = verdict.Findings.SingleOrDefault(f => f.Code == "quality.banned-opening");
        Assert.Equal(isFound, finding is not null);
        Assert.Equal(isFound, verdict.Action == ModerationAction.Regenerate);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u200B …")]
    public async Task A_body_that_says_nothing_is_found(string body) => Assert.Contains("quality.empty", await CodesAsync(body));

    private static async Task<string[]> CodesAsync(string body, string language = "en") => await Sample.CodesAsync(new ModerationContext
    {
        Stage = ModerationStage.DraftOutput,
        Body = body,
        Origin = TextOrigin.ModelOutput,
        Language = LanguageTag.Parse(language),
    });
}
