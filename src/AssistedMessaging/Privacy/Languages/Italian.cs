using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in Italian.</summary>
internal static class Italian
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("it"),
        And = "e",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "Perché chi seleziona personale possa avere la bozza di un messaggio per lei. Può scriverla un modello; una persona la rivede prima che qualcosa parta.",
            ["outreach.send"] = "Perché le si possa scrivere a proposito di un lavoro.",
            ["ai.training"] = "Perché i modelli possano imparare dai suoi dati, qualunque sia il loro uso.",
            ["ai.training.content-generating"] = "Perché i modelli che scrivono testi possano essere addestrati o adattati.",
            ["ai.training.content-generating.pretrain"] = "Perché i modelli che scrivono testi possano essere addestrati da zero.",
            ["ai.training.content-generating.tune"] = "Perché i modelli che scrivono testi possano essere adattati.",
            ["ai.training.non-content-generating"] = "Perché i modelli che non scrivono testi, per esempio per la ricerca, possano essere addestrati.",
            ["service.security"] = "Perché il servizio resti sicuro.",
            ["service.spam-detection"] = "Perché si possa riconoscere lo spam.",
            ["service.recommendation"] = "Perché si possano dare raccomandazioni.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "ciò che mostra il suo profilo",
            ["posts"] = "ciò che pubblica",
            ["job-activity"] = "i lavori che guarda, salva e a cui risponde",
            ["work-performance"] = "come svolge il suo lavoro",
            ["recruiter-content"] = "ciò che scrive quando seleziona personale",
            ["feedback"] = "ciò che dice delle bozze",
            ["private-messages"] = "i suoi messaggi privati",
        },
        NoticeTitle = "Come vengono usati i suoi dati",
        WhatForHeading = "A che scopo",
        WhatIsUsedHeading = "Che cosa si usa",
        DefaultHeading = "Che cosa vale se non fa nulla",
        OptOutHeading = "Come dire di no",
        UsedPattern = "Si usa: {0}.",
        NeverUsedPattern = "Non si usa mai: {0}.",
        PublicContent = "Ciò che pubblica può col tempo entrare in un insieme di dati; rifletta quindi su ciò che condivide.",
        DefaultStates =
        [
            "Non si usa, perché non è chiaro quale regola valga dove si trova.",
            "Non si usa dove si trova.",
            "Spento, finché non dice di sì.",
            "Acceso, finché non dice di no. È un’impostazione predefinita, non il suo consenso.",
            "Acceso, finché non si oppone. È un’impostazione predefinita, non il suo consenso.",
            "Acceso, e non si può spegnere.",
        ],
        OptOuts =
        [
            "Non c’è nulla da spegnere.",
            "Non c’è nulla da spegnere.",
            "Lo lasci spento, o lo spenga di nuovo in ogni momento nelle impostazioni.",
            "Lo spenga in ogni momento nelle impostazioni.",
            "Invii in ogni momento il modulo di opposizione.",
            "Per questo scopo non c’è rinuncia; può comunque chiedere che cosa si conserva su di lei.",
        ],
        FutureOnly = "Vale da quel momento; ciò che è stato fatto prima, addestramento compreso, non viene annullato.",
        DescriptionTitle = "Come vengono trattati i dati personali",
        DescriptionIntro = "Ricavato dalla configurazione in uso il {0}.",
        PurposesHeading = "Scopi",
        OtherPurposes = "La libreria non persegue altri scopi e non addestra nulla. Le regole per {0} servono alle domande dell’host.",
        FieldsHeading = "Campi dei dati",
        ProvidersHeading = "Fornitori di modelli",
        RetentionHeading = "Conservazione",
        VersionsHeading = "Versioni delle regole",
        RightsHeading = "Diritti e revisione",
        PurposeColumns =
        [
            "scopo",
            "a che serve",
            "impostazione predefinita",
            "base giuridica",
            "regola",
        ],
        FieldColumns =
        [
            "campo",
            "di chi",
            "tipo di dati",
            "che cosa vede un modello",
        ],
        RetentionColumns =
        [
            "registrazione",
            "giorni di conservazione",
        ],
        Sources =
        [
            "non indicato",
            "profilo della candidatura",
            "annuncio di lavoro",
            "selezione e azienda",
            "testi propri di chi seleziona",
        ],
        Exposures =
        [
            "nulla",
            "un sì, un no o un numero",
            "un segnaposto, mai il valore",
            "il testo, come dati citati",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "bozze con la richiesta da cui provengono",
            ["review"] = "decisioni sulle bozze",
            ["consent-event"] = "registrazioni del consenso",
            ["audit-entry"] = "voci di audit",
            ["suppression"] = "rinunce sotto un hash con chiave",
            ["preference"] = "modifiche delle preferenze",
            ["custom-content"] = "testi propri di chi seleziona",
            ["feedback"] = "riscontri sulle bozze",
        },
        TrainingUses =
        [
            "Non si sa se il fornitore li usi per addestrare.",
            "Il fornitore non li usa per addestrare.",
            "Il fornitore li usa per addestrare, salvo rinuncia del cliente.",
            "Il fornitore li usa per addestrare.",
        ],
        ProviderPattern = "{0}, {1}: conserva ciò che riceve al massimo {2} giorni. Letto il {3}, valido fino al {4}; fonte: {5}.",
        AllModels = "tutti i modelli",
        PlacesPattern = "Luoghi del trattamento: {0}. Altri responsabili: {1}.",
        HumanReviews =
        [
            "Non è noto se qualcuno presso il fornitore legga i dati.",
            "Nessuno presso il fornitore legge i dati.",
            "Presso il fornitore si legge solo ciò che è segnalato come abuso.",
            "Presso il fornitore qualcuno può leggere i dati.",
        ],
        None = "nessuno",
        NoProvider = "Non si interroga alcun modello, o non risulta alcun impegno di un fornitore; senza impegno non si fa alcuna chiamata.",
        InProcess = "Il modello funziona dentro il processo; nulla ne esce.",
        HostGate = "Sugli scopi decide un controllo proprio dell’host; le sue regole qui non sono note.",
        LegitimateInterests = "legittimi interessi",
        NotStated = "non indicata; la precisa l’host",
        Rights =
        [
            "Chiunque può chiedere l’accesso ai propri dati, chiederne la cancellazione e opporsi. La risposta è dovuta entro un mese secondo il regolamento generale sulla protezione dei dati, entro 45 giorni in California.",
            "Chi lavora sotto un contratto chiede tramite la sua amministrazione principale.",
            "Una rinuncia sopravvive alla cancellazione come hash con chiave, perché nessuno venga ricontattato dopo un’importazione successiva.",
            "Una persona nominata rivede e approva ogni messaggio prima che parta; nulla parte da sé.",
        ],
        NotLegalAdvice = "Questo non è un parere legale.",
    };
}
