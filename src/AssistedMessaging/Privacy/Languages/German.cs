using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in German.</summary>
internal static class German
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("de"),
        And = "und",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "Damit im Recruiting der Entwurf einer Nachricht an Sie entstehen kann. Ein Modell kann ihn schreiben; ein Mensch prüft ihn, bevor etwas hinausgeht.",
            ["outreach.send"] = "Damit Ihnen aus dem Recruiting wegen einer Stelle geschrieben werden kann.",
            ["ai.training"] = "Damit Modelle aus Ihren Daten lernen können, wofür auch immer sie gemacht sind.",
            ["ai.training.content-generating"] = "Damit Modelle, die Texte schreiben, trainiert oder angepasst werden können.",
            ["ai.training.content-generating.pretrain"] = "Damit Modelle, die Texte schreiben, von Grund auf trainiert werden können.",
            ["ai.training.content-generating.tune"] = "Damit Modelle, die Texte schreiben, angepasst werden können.",
            ["ai.training.non-content-generating"] = "Damit Modelle, die keine Texte schreiben, etwa für die Suche, trainiert werden können.",
            ["service.security"] = "Damit der Dienst sicher bleibt.",
            ["service.spam-detection"] = "Damit Spam gefunden werden kann.",
            ["service.recommendation"] = "Damit Empfehlungen gegeben werden können.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "was Ihr Profil zeigt",
            ["posts"] = "was Sie veröffentlichen",
            ["job-activity"] = "welche Stellen Sie ansehen, speichern und beantworten",
            ["work-performance"] = "wie Sie Ihre Arbeit tun",
            ["recruiter-content"] = "was Sie selbst im Recruiting schreiben",
            ["feedback"] = "was Sie über Entwürfe sagen",
            ["private-messages"] = "Ihre privaten Nachrichten",
        },
        NoticeTitle = "Wie Ihre Daten verwendet werden",
        WhatForHeading = "Wofür",
        WhatIsUsedHeading = "Was verwendet wird",
        DefaultHeading = "Was gilt, wenn Sie nichts tun",
        OptOutHeading = "Wie Sie Nein sagen",
        UsedPattern = "Verwendet wird: {0}.",
        NeverUsedPattern = "Nie verwendet werden: {0}.",
        PublicContent = "Was Sie veröffentlichen, kann mit der Zeit Teil eines Datensatzes werden; überlegen Sie daher, was Sie teilen.",
        DefaultStates =
        [
            "Nicht verwendet, weil nicht klar ist, welche Regel an Ihrem Ort gilt.",
            "An Ihrem Ort nicht verwendet.",
            "Aus, bis Sie Ja sagen.",
            "Ein, bis Sie Nein sagen. Das ist eine Voreinstellung und nicht Ihre Einwilligung.",
            "Ein, bis Sie widersprechen. Das ist eine Voreinstellung und nicht Ihre Einwilligung.",
            "Ein, und es lässt sich nicht ausschalten.",
        ],
        OptOuts =
        [
            "Es gibt nichts auszuschalten.",
            "Es gibt nichts auszuschalten.",
            "Lassen Sie es aus, oder schalten Sie es jederzeit in den Einstellungen wieder aus.",
            "Schalten Sie es jederzeit in den Einstellungen aus.",
            "Schicken Sie jederzeit das Widerspruchsformular.",
            "Für diesen Zweck gibt es keine Abmeldung; Sie können trotzdem fragen, was über Sie gespeichert ist.",
        ],
        FutureOnly = "Es zählt von da an; was vorher geschah, auch Training, wird nicht rückgängig gemacht.",
        DescriptionTitle = "Wie personenbezogene Daten verarbeitet werden",
        DescriptionIntro = "Erstellt aus der Konfiguration, die am {0} in Gebrauch ist.",
        PurposesHeading = "Zwecke",
        OtherPurposes = "Die Bibliothek verfolgt keinen anderen Zweck und trainiert nichts. Regeln für {0} sind für Fragen des Hosts da.",
        FieldsHeading = "Datenfelder",
        ProvidersHeading = "Anbieter von Modellen",
        RetentionHeading = "Aufbewahrung",
        VersionsHeading = "Versionen der Regeln",
        RightsHeading = "Rechte und Prüfung",
        PurposeColumns =
        [
            "Zweck",
            "wofür",
            "Voreinstellung",
            "Rechtsgrundlage",
            "Regel",
        ],
        FieldColumns =
        [
            "Feld",
            "wessen",
            "Art der Daten",
            "was ein Modell sieht",
        ],
        RetentionColumns =
        [
            "Datensatz",
            "Tage aufbewahrt",
        ],
        Sources =
        [
            "nicht angegeben",
            "Kandidatenprofil",
            "Stellenanzeige",
            "Recruiting und Unternehmen",
            "eigene Texte aus dem Recruiting",
        ],
        Exposures =
        [
            "nichts",
            "ein Ja, ein Nein oder eine Zahl",
            "ein Platzhalter, nie der Wert",
            "der Text, als zitierte Daten",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "Entwürfe mit der Anfrage, aus der sie entstanden",
            ["review"] = "Entscheidungen über Entwürfe",
            ["consent-event"] = "Aufzeichnungen zur Einwilligung",
            ["audit-entry"] = "Einträge des Prüfprotokolls",
            ["suppression"] = "Abmeldungen unter einem Hash mit Schlüssel",
            ["preference"] = "Änderungen von Einstellungen",
            ["custom-content"] = "eigene Texte aus dem Recruiting",
            ["feedback"] = "Rückmeldungen zu Entwürfen",
        },
        TrainingUses =
        [
            "Es ist nicht bekannt, ob der Anbieter damit trainiert.",
            "Der Anbieter trainiert nicht damit.",
            "Der Anbieter trainiert damit, sofern sich der Kunde nicht abgemeldet hat.",
            "Der Anbieter trainiert damit.",
        ],
        ProviderPattern = "{0}, {1}: behält, was er bekommt, höchstens {2} Tage. Gelesen am {3}, gültig bis {4}; Quelle: {5}.",
        AllModels = "alle Modelle",
        PlacesPattern = "Orte der Verarbeitung: {0}. Unterauftragsverarbeiter: {1}.",
        HumanReviews =
        [
            "Ob Menschen beim Anbieter mitlesen, ist nicht bekannt.",
            "Beim Anbieter liest niemand mit.",
            "Menschen beim Anbieter lesen nur, was als Missbrauch gemeldet wurde.",
            "Menschen beim Anbieter dürfen mitlesen.",
        ],
        None = "keine",
        NoProvider = "Es wird kein Modell gefragt, oder es liegt keine Zusage eines Anbieters vor; ohne Zusage gibt es keinen Aufruf.",
        InProcess = "Das Modell läuft im Prozess; nichts verlässt ihn.",
        HostGate = "Über Zwecke entscheidet eine eigene Schranke des Hosts; ihre Regeln sind hier nicht bekannt.",
        LegitimateInterests = "berechtigte Interessen",
        NotStated = "nicht angegeben; der Host benennt sie",
        Rights =
        [
            "Menschen können Auskunft über ihre Daten und deren Löschung verlangen und widersprechen. Eine Antwort ist nach der Datenschutz-Grundverordnung binnen eines Monats fällig, in Kalifornien binnen 45 Tagen.",
            "Wer unter einem Vertrag arbeitet, fragt über dessen Hauptadministration.",
            "Eine Abmeldung überlebt die Löschung als Hash mit Schlüssel, damit nach einem späteren Import niemand erneut angeschrieben wird.",
            "Ein namentlich bekannter Mensch prüft und genehmigt jede Nachricht, bevor sie hinausgeht; von selbst geht nichts hinaus.",
        ],
        NotLegalAdvice = "Dies ist keine Rechtsberatung.",
    };
}
