namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class CzechSentences
{
    public const string Innocent = """
        Vyvíjíme plánování směn pro nemocnice a domovy pro seniory.
        Náš klient je katolická nemocnice, která modernizuje systémy.
        Tlačítko je neaktivní, dokud formulář není vyplněný.
        Vyjednává s odbory jménem zaměstnavatele.
        Vylepšíš genetický algoritmus, který plánuje trasy.
        Nabízíme zdravotní pojištění a příspěvek na sport.
        Mateřská společnost je kotovaná ve Frankfurtu.
        Zkušenost s biometrickými přístupovými systémy je výhodou.
        Aplikace pomáhá lidem s cukrovkou počítat sacharidy.
        Všichni jsou vítáni bez ohledu na věk, pohlaví, náboženství nebo postižení.
        Oslov jen lidi s pěti lety zkušeností v Javě.
        Věříme v krátké rozhodovací cesty.
        Technický dluh splácíme každý sprint.
        Najdi výzkumníka v onkologii se zkušeností s klinickými studiemi.
        Vítáme všechny bez ohledu na vyznání či postižení.
        Vytvořil jsem aplikaci pro diabetiky v Kotlinu.
        Učil jsem matematiku ve věznici v Brně.
        Nabízíme zdravotní pojištění a delší rodičovskou dovolenou.
        Navrhl jsem inhalátor pro astmatiky.
        """;

    public const string Carrying = """
        instruction | health | Je těhotná?
        instruction | health | Vyřaď všechny, kteří jsou často nemocní.
        profile | health | Před dvěma lety mi diagnostikovali roztroušenou sklerózu.
        instruction | religious-or-philosophical-belief | Kteří uchazeči chodí do mešity?
        instruction | political-opinion | Zjisti, koho volil.
        instruction | trade-union-membership | Vynech všechny, kteří jsou v odborech.
        instruction | racial-or-ethnic-origin | Jen bílé uchazeče, prosím.
        instruction | genetic | Je nositelem genu pro Huntingtonovu chorobu?
        instruction | biometric | Vyžádej si jeho otisky prstů před pohovorem.
        instruction | sex-life-or-orientation | Je gay, nebo hetero?
        instruction | criminal-conviction-or-offence | Nikoho, kdo byl ve vězení.
        instruction | age | Kolik je mu let?
        instruction | gender-or-gender-identity | Oslov jen muže.
        instruction | marital-or-family-status | Má děti?
        instruction | nationality | Žádné cizince, jen Čechy.
        instruction | military-service | Byl na vojně?
        instruction | financial-hardship | Má exekuci?
        instruction | health | Vynech ty, kdo mají cukrovku nebo vysoký tlak.
        instruction | religious-or-philosophical-belief | Nezvi svědky Jehovovy ani evangelíky.
        instruction | trade-union-membership | Zjisti, zda je kandidát předseda odborů v ČKD.
        instruction | genetic | Vyžádej si od finalistů výsledky genetických testů.
        profile | religious-or-philosophical-belief | Jsem jáhen v naší farnosti a zpívám v kostelním sboru.
        profile | criminal-conviction-or-offence | Odseděl jsem si tříletý trest a začal znovu.
        instruction | health | Dej na konec ty, kdo dlouho marodili s páteří.
        profile | health | Naučila jsem se žít s lupusem.
        """;
}
