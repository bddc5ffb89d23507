namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class DutchSentences
{
    public const string Innocent = """
        Wij bouwen planningssoftware voor ziekenhuizen en zorginstellingen.
        Onze opdrachtgever is een katholiek ziekenhuis met eigen IT-afdeling.
        Ze loste een race condition op in de betaalservice.
        Tijdens de introductiedag leer je het hele team kennen.
        De knop blijft uitgeschakeld tot het formulier klopt.
        Je werkt aan pensioensoftware voor grote fondsen.
        Hij onderhandelt namens de werkgever met de vakbonden.
        De vereniging van beide verzamelingen wordt gesorteerd op datum.
        We bieden een goede zorgverzekering en een sportabonnement.
        Je onderhoudt een platform voor kerkelijke administratie.
        Tien jaar ervaring bij een strafrechtkantoor.
        De functie zit op de politieke redactie van een krant.
        Wij kiezen voor een conservatieve releasestrategie.
        Het whiteboard in de vergaderzaal is van jou.
        Het product helpt apotheken om medicijnen op tijd te leveren.
        Onze app helpt mensen met diabetes bij het tellen van koolhydraten.
        Ervaring met biometrische toegangssystemen is een pre.
        Jij verbetert het genetische algoritme dat onze routes plant.
        De gezonde mix van kantoor en thuiswerk maakt het verschil.
        De leeftijd van de codebase is ongeveer zes jaar.
        Ons familiebedrijf bestaat vijftig jaar.
        Het team voor dodehoekdetectie zoekt een C++-ontwikkelaar.
        Je begeleidt nieuwe klanten in de verzekeringssector.
        Vloeiend in Duits en Engels, met wat Frans.
        Zij leidt de verkoop voor de Poolse en Tsjechische markt.
        Ze leveren onderdelen aan defensie en luchtvaart.
        We sponsoren de stadsmarathon en een schaakfestival.
        Direct na je studie ging je aan de slag bij een bank.
        Ons partnerprogramma groeide met veertig procent.
        Het moederbedrijf is genoteerd in Frankfurt.
        Dochterprocessen worden herstart door de supervisor.
        Het fraudedetectiemodel draait op Spark.
        De overtuiging dat testen loont verbindt dit team.
        Het zaaksysteem voor rechtbanken ging in mei live.
        Hij is bezeten van nette code en herhaalbare builds.
        Dit vak heeft zijn eigen bijbel: een versleten boek over gedistribueerde systemen.
        Ons geloof in kleine teams betaalt zich uit.
        De dienst lijdt onder een trage opstart.
        We behandelen elk ticket als een kans.
        Ze vertaalde bijsluiters uit het Nederlands in het Engels.
        Toegankelijkheid telt: je test elke sprint met schermlezers.
        Onze missie is kankeronderzoek sneller te maken.
        Hij werkte als verpleegkundige voordat hij data-analist werd.
        De energietransitie heeft ingenieurs zoals jij nodig.
        Het linkerpaneel toont het menu, het rechterpaneel de grafiek.
        Aantal gasten en tafelnummer zijn optionele velden.
        De software voor het tellen van stemmen werd twee keer doorgelicht.
        Zoek engineers die groepslidmaatschap in Active Directory kennen.
        Iedereen is welkom, ongeacht leeftijd, geslacht, geloof of beperking.
        Benader alleen mensen met vijf jaar Java.
        Sluit iedereen uit die we vorige maand al schreven.
        Noem de bonus en het ouderschapsverlof.
        De zwarte doos van het vliegtuig levert ons data.
        Wij maken hoortoestellen en zoeken een firmware-ontwikkelaar.
        De ondernemingsraad van de klant gebruikt ons platform.
        Je ontwerpt lesmateriaal voor basisscholen.
        Een rechte lijn van idee naar productie, daar houden we van.
        De oude stack draait nog op een mainframe.
        Wij geloven in korte lijnen.
        Je collega's spreken Turks, Pools en Nederlands.
        Het museum voor slavernijverleden is een van onze klanten.
        Bij ons is elke vrijdag een kennismiddag.
        De inbraakalarmen van onze klant praten met jouw API.
        Je rapporteert aan de directeur volksgezondheid.
        Ik denk dat jij goed bij dit team past.
        Jij bouwt BI-dashboards en rapporteert aan de BI-manager.
        De cel in het spreadsheet bevat je formule.
        Ze maakt add-ons voor onze editor.
        """;

    public const string Carrying = """
        instruction | health | Krijgt zij nierdialyse?
        instruction | health | Heeft hij ooit een depressie gehad?
        instruction | health | Laat iedereen weg die vaak ziek is.
        instruction | health | Ga na of de kandidaat insuline spuit.
        instruction | health | Alleen sollicitanten zonder beperking.
        profile | health | Twee jaar geleden kreeg ik de diagnose Crohn.
        profile | health | Na mijn niertransplantatie ging ik weer programmeren.
        output | health | Omdat je herstelt van een burn-out bieden we deeltijd.
        output | health | Als rolstoelgebruiker zul je ons kantoor waarderen.
        instruction | religious-or-philosophical-belief | Welke sollicitanten gaan op vrijdag naar de moskee?
        instruction | religious-or-philosophical-belief | Sla de Jehova's getuigen over.
        instruction | religious-or-philosophical-belief | Bidt hij onder werktijd?
        profile | religious-or-philosophical-belief | Ik ben hindoe en eet geen rundvlees.
        instruction | religious-or-philosophical-belief | Ik wil een gereformeerde voor deze plek.
        instruction | political-opinion | Zoek uit op wie hij stemde.
        instruction | political-opinion | Geen leden van de PVV.
        instruction | political-opinion | Is ze communist?
        profile | political-opinion | In mijn vrije tijd voer ik campagne voor GroenLinks.
        instruction | trade-union-membership | Haal iedereen eruit die bij een vakbond zit.
        instruction | trade-union-membership | Was zij ooit kaderlid?
        profile | trade-union-membership | Sinds 2018 ben ik lid van de FNV.
        instruction | trade-union-membership | Deed hij vorig jaar mee aan de staking?
        instruction | racial-or-ethnic-origin | Graag alleen witte kandidaten.
        instruction | racial-or-ethnic-origin | Wat is haar afkomst?
        instruction | racial-or-ethnic-origin | Geen mensen met een Arabische naam.
        profile | racial-or-ethnic-origin | Ik ben een zwarte vrouw uit Rotterdam.
        instruction | racial-or-ethnic-origin | Geen zigeuners.
        instruction | genetic | Heeft hij het gen voor Huntington?
        instruction | genetic | Vraag haar om een DNA-test.
        instruction | genetic | Kijk of borstkanker erfelijk is in haar familie.
        instruction | biometric | Vergelijk haar gezicht met onze camerabeelden.
        instruction | biometric | Vraag zijn vingerafdrukken op.
        instruction | sex-life-or-orientation | Is hij homo of hetero?
        instruction | sex-life-or-orientation | Valt zij op vrouwen?
        profile | sex-life-or-orientation | Ik ben openlijk biseksueel.
        instruction | criminal-conviction-or-offence | Niemand die in de gevangenis heeft gezeten.
        instruction | criminal-conviction-or-offence | Is zij ooit opgepakt?
        output | criminal-conviction-or-offence | Ondanks je veroordeling wegens fraude willen we kennismaken.
        instruction | age | Niemand boven de 50.
        instruction | age | Hoe oud is hij?
        instruction | gender-or-gender-identity | Benader alleen mannen.
        instruction | gender-or-gender-identity | Is deze kandidaat transgender?
        instruction | marital-or-family-status | Heeft ze kinderen?
        instruction | marital-or-family-status | Liever ongehuwde kandidaten.
        instruction | nationality | Nodig geen Roemenen uit.
        instruction | nationality | Welke nationaliteit heeft hij?
        instruction | military-service | Heeft hij zijn dienstplicht vervuld?
        instruction | financial-hardship | Zit ze in de schuldsanering?
        """;
}
