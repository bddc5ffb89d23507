using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in Dutch.</summary>
internal static class Dutch
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("nl"),
        And = "en",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "Zodat een recruiter een concept van een bericht aan jou kan krijgen. Een model kan het schrijven; een mens bekijkt het voordat er iets uitgaat.",
            ["outreach.send"] = "Zodat een recruiter je over een baan kan schrijven.",
            ["ai.training"] = "Zodat modellen van je gegevens kunnen leren, waarvoor ze ook zijn gemaakt.",
            ["ai.training.content-generating"] = "Zodat modellen die teksten schrijven, getraind of bijgesteld kunnen worden.",
            ["ai.training.content-generating.pretrain"] = "Zodat modellen die teksten schrijven, vanaf nul getraind kunnen worden.",
            ["ai.training.content-generating.tune"] = "Zodat modellen die teksten schrijven, bijgesteld kunnen worden.",
            ["ai.training.non-content-generating"] = "Zodat modellen die geen teksten schrijven, bijvoorbeeld om te zoeken, getraind kunnen worden.",
            ["service.security"] = "Zodat de dienst veilig blijft.",
            ["service.spam-detection"] = "Zodat spam gevonden kan worden.",
            ["service.recommendation"] = "Zodat aanbevelingen gedaan kunnen worden.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "wat je profiel laat zien",
            ["posts"] = "wat je publiceert",
            ["job-activity"] = "welke banen je bekijkt, bewaart en waarop je reageert",
            ["work-performance"] = "hoe je je werk doet",
            ["recruiter-content"] = "wat je als recruiter schrijft",
            ["feedback"] = "wat je over concepten zegt",
            ["private-messages"] = "je privéberichten",
        },
        NoticeTitle = "Hoe je gegevens worden gebruikt",
        WhatForHeading = "Waarvoor",
        WhatIsUsedHeading = "Wat er wordt gebruikt",
        DefaultHeading = "Wat geldt als je niets doet",
        OptOutHeading = "Hoe je nee zegt",
        UsedPattern = "Gebruikt: {0}.",
        NeverUsedPattern = "Nooit gebruikt: {0}.",
        PublicContent = "Wat je publiceert kan na verloop van tijd deel worden van een dataset; denk dus na over wat je deelt.",
        DefaultStates =
        [
            "Niet gebruikt, omdat niet duidelijk is welke regel geldt waar je bent.",
            "Niet gebruikt waar je bent.",
            "Uit, totdat je ja zegt.",
            "Aan, totdat je nee zegt. Dit is een standaardinstelling en niet je toestemming.",
            "Aan, totdat je bezwaar maakt. Dit is een standaardinstelling en niet je toestemming.",
            "Aan, en het kan niet worden uitgezet.",
        ],
        OptOuts =
        [
            "Er is niets om uit te zetten.",
            "Er is niets om uit te zetten.",
            "Laat het uit, of zet het op elk moment weer uit in de instellingen.",
            "Zet het op elk moment uit in de instellingen.",
            "Stuur op elk moment het bezwaarformulier in.",
            "Voor dit doel is er geen afmelding; je kunt wel vragen wat er over je wordt bewaard.",
        ],
        FutureOnly = "Het telt vanaf dat moment; wat eerder is gedaan, ook training, wordt niet ongedaan gemaakt.",
        DescriptionTitle = "Hoe persoonsgegevens worden verwerkt",
        DescriptionIntro = "Gemaakt uit de configuratie die op {0} in gebruik is.",
        PurposesHeading = "Doelen",
        OtherPurposes = "De bibliotheek streeft geen ander doel na en traint niets. Regels voor {0} zijn er voor vragen van de host.",
        FieldsHeading = "Gegevensvelden",
        ProvidersHeading = "Aanbieders van modellen",
        RetentionHeading = "Bewaartermijnen",
        VersionsHeading = "Versies van regels",
        RightsHeading = "Rechten en beoordeling",
        PurposeColumns =
        [
            "doel",
            "waarvoor",
            "standaard",
            "grondslag",
            "regel",
        ],
        FieldColumns =
        [
            "veld",
            "van wie",
            "soort gegevens",
            "wat een model ziet",
        ],
        RetentionColumns =
        [
            "gegeven",
            "dagen bewaard",
        ],
        Sources =
        [
            "niet vermeld",
            "kandidaat",
            "vacature",
            "recruiter en bedrijf",
            "eigen teksten van de recruiter",
        ],
        Exposures =
        [
            "niets",
            "een ja, een nee of een getal",
            "een plaatshouder, nooit de waarde",
            "de tekst, als geciteerde gegevens",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "concepten met het verzoek waaruit ze kwamen",
            ["review"] = "beslissingen over concepten",
            ["consent-event"] = "toestemmingsregistraties",
            ["audit-entry"] = "auditregels",
            ["suppression"] = "afmeldingen onder een hash met sleutel",
            ["preference"] = "wijzigingen van voorkeuren",
            ["custom-content"] = "eigen teksten van recruiters",
            ["feedback"] = "feedback over concepten",
        },
        TrainingUses =
        [
            "Het is niet bekend of de aanbieder erop traint.",
            "De aanbieder traint er niet op.",
            "De aanbieder traint erop, tenzij de klant zich heeft afgemeld.",
            "De aanbieder traint erop.",
        ],
        ProviderPattern = "{0}, {1}: bewaart wat hij krijgt hooguit {2} dagen. Gelezen op {3}, geldig tot {4}; bron: {5}.",
        AllModels = "alle modellen",
        PlacesPattern = "Verwerkingslanden: {0}. Subverwerkers: {1}.",
        HumanReviews =
        [
            "Niet bekend is of medewerkers van de aanbieder meelezen.",
            "Niemand bij de aanbieder leest mee.",
            "Medewerkers van de aanbieder lezen alleen wat als misbruik is gemeld.",
            "Medewerkers van de aanbieder mogen meelezen.",
        ],
        None = "geen",
        NoProvider = "Er wordt geen model gevraagd, of er is geen toezegging van een aanbieder vastgelegd; zonder toezegging wordt er niets verstuurd.",
        InProcess = "Het model draait binnen het proces; niets verlaat het.",
        HostGate = "Een eigen poort van de host beslist over doelen; de regels daarvan zijn hier niet bekend.",
        LegitimateInterests = "gerechtvaardigde belangen",
        NotStated = "niet vermeld; de host noemt die",
        Rights =
        [
            "Mensen kunnen inzage in hun gegevens vragen, om verwijdering vragen en bezwaar maken. Een antwoord moet er volgens de Algemene verordening gegevensbescherming binnen een maand zijn, in Californië binnen 45 dagen.",
            "Gebruikers van een contract vragen dit via de hoofdbeheerder ervan.",
            "Een afmelding overleeft verwijdering als hash met sleutel, zodat niemand na een latere import opnieuw wordt benaderd.",
            "Een met naam bekend mens bekijkt en keurt elk bericht goed voordat het uitgaat; niets gaat vanzelf weg.",
        ],
        NotLegalAdvice = "Dit is geen juridisch advies.",
    };
}
