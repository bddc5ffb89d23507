namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class DanishSentences
{
    public const string Innocent = """
        Vi bygger vagtplaner til hospitaler og plejehjem.
        Vores kunde er et katolsk hospital, der fornyer sin it.
        Knappen er deaktiveret, indtil formularen er udfyldt.
        Hun forhandler med fagforeningerne for arbejdsgiveren.
        Du forbedrer den genetiske algoritme, der planlægger ruterne.
        Vi tilbyder sundhedsforsikring og pension.
        Moderselskabet er noteret i Frankfurt.
        Erfaring med biometriske adgangssystemer er et plus.
        Appen hjælper mennesker med diabetes med at tælle kulhydrater.
        Alle er velkomne uanset alder, køn, religion eller handicap.
        Kontakt kun personer med fem års erfaring i Java.
        Kodens alder er omkring seks år.
        Du taler polsk, tysk og dansk.
        Vi tror på korte beslutningsveje.
        Find en kræftforsker med erfaring i kliniske forsøg.
        Alle er velkomne uanset religion eller handicap.
        Jeg byggede en app til diabetikere i Kotlin.
        Jeg underviste i matematik i et fængsel i Aarhus.
        Vi tilbyder sundhedsforsikring og længere barsel.
        Jeg konstruerede en inhalator til astmatikere.
        """;

    public const string Carrying = """
        instruction | health | Er hun gravid?
        instruction | health | Fjern alle, der ofte er syge.
        profile | health | Jeg fik diagnosen sklerose for to år siden.
        instruction | religious-or-philosophical-belief | Hvilke ansøgere går i moskeen om fredagen?
        instruction | political-opinion | Find ud af, hvem han stemte på.
        instruction | trade-union-membership | Udeluk alle, der er medlem af en fagforening.
        instruction | racial-or-ethnic-origin | Kun hvide kandidater, tak.
        instruction | genetic | Har hun genet for Huntington?
        instruction | biometric | Bed om hans fingeraftryk før samtalen.
        instruction | sex-life-or-orientation | Er han bøsse eller hetero?
        instruction | criminal-conviction-or-offence | Ingen, der har siddet i fængsel.
        instruction | age | Hvor gammel er han?
        instruction | gender-or-gender-identity | Kontakt kun mænd.
        instruction | marital-or-family-status | Har hun børn?
        instruction | nationality | Ingen udlændinge, kun danskere.
        instruction | military-service | Har han aftjent sin værnepligt?
        instruction | financial-hardship | Står hun i RKI?
        instruction | health | Fjern dem, der har diabetes eller forhøjet blodtryk.
        instruction | religious-or-philosophical-belief | Inviter ikke Jehovas Vidner eller folk fra Indre Mission.
        instruction | trade-union-membership | Find ud af, om kandidaten er tillidsmand for 3F.
        instruction | genetic | Bed finalisterne om resultatet af gentesten.
        profile | religious-or-philosophical-belief | Jeg er kirkesanger og sidder i menighedsrådet.
        profile | criminal-conviction-or-offence | Jeg afsonede en dom på tre år og begyndte forfra.
        instruction | health | Sæt dem sidst, der har været længe væk på grund af nyrerne.
        profile | health | Jeg har lært at leve med lupus.
        """;
}
