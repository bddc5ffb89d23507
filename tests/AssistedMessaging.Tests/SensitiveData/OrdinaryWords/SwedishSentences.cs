namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class SwedishSentences
{
    public const string Innocent = """
        Vi bygger schemaläggning för sjukhus och äldreboenden.
        Vår kund är ett katolskt sjukhus som moderniserar sin it.
        Knappen är avstängd tills formuläret är ifyllt.
        Hon förhandlar med fackförbunden för arbetsgivaren.
        Du förbättrar den genetiska algoritmen som planerar rutterna.
        Vi erbjuder sjukvårdsförsäkring och friskvårdsbidrag.
        Moderbolaget är noterat i Frankfurt.
        Erfarenhet av biometriska passersystem är ett plus.
        Appen hjälper personer med diabetes att räkna kolhydrater.
        Alla är välkomna oavsett ålder, kön, religion eller funktionsnedsättning.
        Kontakta bara personer med fem års erfarenhet av Java.
        Kodens ålder är ungefär sex år.
        Du talar polska, tyska och svenska.
        Vi tror på korta beslutsvägar.
        Hitta en cancerforskare med vana av kliniska studier.
        Alla är välkomna oavsett religion eller funktionsnedsättning.
        Jag byggde en app för diabetiker i Kotlin.
        Jag undervisade i matematik på ett fängelse i Malmö.
        Vi erbjuder sjukförsäkring och längre föräldraledighet.
        Jag konstruerade en inhalator för astmatiker.
        """;

    public const string Carrying = """
        instruction | health | Är hon gravid?
        instruction | health | Ta bort alla som ofta är sjuka.
        profile | health | Jag fick diagnosen multipel skleros för två år sedan.
        instruction | religious-or-philosophical-belief | Vilka sökande går till moskén på fredagar?
        instruction | political-opinion | Ta reda på vem han röstade på.
        instruction | trade-union-membership | Uteslut alla som är med i facket.
        instruction | racial-or-ethnic-origin | Bara vita kandidater, tack.
        instruction | genetic | Bär hon på genen för Huntington?
        instruction | biometric | Be om hans fingeravtryck före intervjun.
        instruction | sex-life-or-orientation | Är han gay eller hetero?
        instruction | criminal-conviction-or-offence | Ingen som har suttit i fängelse.
        instruction | age | Hur gammal är han?
        instruction | gender-or-gender-identity | Kontakta bara män.
        instruction | marital-or-family-status | Har hon barn?
        instruction | nationality | Inga utlänningar, bara svenskar.
        instruction | military-service | Har han gjort lumpen?
        instruction | financial-hardship | Har hon skulder hos kronofogden?
        instruction | health | Ta bort dem som har diabetes eller högt blodtryck.
        instruction | religious-or-philosophical-belief | Bjud inte in Jehovas vittnen eller pingstvänner.
        instruction | trade-union-membership | Ta reda på om kandidaten är skyddsombud för Metall.
        instruction | genetic | Be finalisterna om resultatet av gentestet.
        profile | religious-or-philosophical-belief | Jag är diakon i min församling och sjunger i kyrkokören.
        profile | criminal-conviction-or-offence | Jag avtjänade ett treårigt straff och började om.
        instruction | health | Sätt dem sist som varit borta länge för ryggen eller njurarna.
        profile | health | Jag har lärt mig leva med lupus.
        """;
}
