namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class FinnishSentences
{
    public const string Innocent = """
        Rakennamme työvuorojärjestelmiä sairaaloille ja hoivakodeille.
        Asiakkaamme on katolinen sairaala, joka uudistaa tietojärjestelmiään.
        Painike on pois käytöstä, kunnes lomake on täytetty.
        Hän neuvottelee ammattiliittojen kanssa työnantajan puolesta.
        Kehität geneettistä algoritmia, joka suunnittelee reitit.
        Tarjoamme sairausvakuutuksen ja liikuntaedun.
        Emoyhtiö on listattu Frankfurtissa.
        Kokemus biometrisistä kulunvalvontajärjestelmistä on eduksi.
        Sovellus auttaa diabetesta sairastavia laskemaan hiilihydraatteja.
        Kaikki ovat tervetulleita ikään, sukupuoleen, uskontoon tai vammaan katsomatta.
        Ota yhteyttä vain henkilöihin, joilla on viisi vuotta Javaa.
        Koodin ikä on noin kuusi vuotta.
        Uskomme lyhyisiin päätöksentekoketjuihin.
        Tekninen velka puretaan joka sprintissä.
        Etsi syöpätutkija, jolla on kokemusta kliinisistä kokeista.
        Kaikki ovat tervetulleita uskonnosta tai vammasta riippumatta.
        Tein sovelluksen diabeetikoille Kotlinilla.
        Opetin matematiikkaa vankilassa Turussa.
        Tarjoamme työterveyshuollon ja pidemmän vanhempainvapaan.
        Suunnittelin inhalaattorin astmaatikoille.
        """;

    public const string Carrying = """
        instruction | health | Onko hän raskaana?
        instruction | health | Jätä pois ne, jotka ovat usein sairaana.
        profile | health | Minulla diagnosoitiin MS-tauti kaksi vuotta sitten.
        instruction | religious-or-philosophical-belief | Ketkä hakijoista käyvät moskeijassa perjantaisin?
        instruction | political-opinion | Selvitä, ketä hän äänesti.
        instruction | trade-union-membership | Poista kaikki, jotka kuuluvat ammattiliittoon.
        instruction | racial-or-ethnic-origin | Vain valkoisia hakijoita, kiitos.
        instruction | genetic | Onko hän Huntingtonin geenin kantaja?
        instruction | biometric | Pyydä hänen sormenjälkensä ennen haastattelua.
        instruction | sex-life-or-orientation | Onko hän homo vai hetero?
        instruction | criminal-conviction-or-offence | Ei ketään, joka on istunut vankilassa.
        instruction | age | Kuinka vanha hän on?
        instruction | gender-or-gender-identity | Ota yhteyttä: vain miehiä.
        instruction | marital-or-family-status | Onko hänellä lapsia?
        instruction | nationality | Ei ulkomaalaisia, vain suomalaisia.
        instruction | military-service | Onko hän käynyt armeijan?
        instruction | financial-hardship | Onko hänellä maksuhäiriömerkintä?
        instruction | health | Jätä pois ne, joilla on diabetes tai verenpainetauti.
        instruction | religious-or-philosophical-belief | Älä kutsu Jehovan todistajia äläkä lestadiolaisia.
        instruction | trade-union-membership | Selvitä, onko ehdokas Paperiliiton luottamusmies.
        instruction | genetic | Pyydä finalisteilta geenitestin tulokset.
        profile | religious-or-philosophical-belief | Olen ollut seurakuntani isosena ja laulan kirkkokuorossa.
        profile | criminal-conviction-or-offence | Kärsin kolmen vuoden tuomion ja aloitin alusta.
        instruction | health | Laita viimeisiksi ne, jotka ovat olleet pitkään saikulla selän takia.
        profile | health | Olen oppinut elämään lupuksen kanssa.
        """;
}
