namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class PolishSentences
{
    public const string Innocent = """
        Tworzymy oprogramowanie do grafików dla szpitali i domów opieki.
        Nasz klient to katolicki szpital, który unowocześnia systemy.
        Naprawiła wyścig w usłudze płatności, więc wdrożenie poszło gładko.
        W dniu wprowadzającym poznasz cały zespół.
        Przycisk pozostaje wyłączony, dopóki formularz jest niepełny.
        Będziesz pracować nad systemem emerytalnym dla dużych funduszy.
        Negocjuje ze związkami zawodowymi w imieniu pracodawcy.
        Suma obu zbiorów jest posortowana według daty.
        Oferujemy ubezpieczenie zdrowotne i kartę sportową.
        Twój zespół utrzymuje platformę do zarządzania parafiami.
        Dziesięć lat doświadczenia w kancelarii prawa karnego.
        Stanowisko jest w dziale politycznym gazety.
        Stosujemy ostrożną strategię wydań.
        Biała tablica w sali należy do ciebie.
        Produkt pomaga aptekom dostarczać leki na czas.
        Nasza aplikacja pomaga osobom z cukrzycą liczyć węglowodany.
        Mile widziane doświadczenie z biometrycznymi systemami dostępu.
        Ulepszysz algorytm genetyczny, który planuje trasy.
        Zdrowa równowaga między biurem a domem robi różnicę.
        Wiek kodu to około sześć lat.
        Nasza firma rodzinna istnieje od pięćdziesięciu lat.
        Zespół od martwego pola szuka programistki C++.
        Będziesz wdrażać nowych klientów z branży ubezpieczeń.
        Biegły niemiecki i angielski, trochę francuskiego.
        Kieruje sprzedażą na rynek polski i czeski.
        Dostarczają części dla lotnictwa i obronności.
        Sponsorujemy maraton miejski i festiwal szachowy.
        Zaraz po studiach trafiłaś do banku.
        Nasz program partnerski urósł o czterdzieści procent.
        Spółka matka jest notowana we Frankfurcie.
        Procesy potomne są restartowane przez nadzorcę.
        Model wykrywania oszustw działa na Sparku.
        Przekonanie, że testy się opłacają, łączy ten zespół.
        System dla sądów ruszył w maju.
        Uwielbia czysty kod i powtarzalne kompilacje.
        Ten zawód ma swoją biblię: zaczytaną książkę o systemach rozproszonych.
        Nasza wiara w małe zespoły się opłaca.
        Usługa cierpi na długi czas startu.
        Traktujemy każde zgłoszenie jak szansę.
        Tłumaczyła ulotki z niderlandzkiego na polski.
        Dostępność się liczy: testujesz z czytnikami ekranu.
        Naszą misją jest dostępność badań przesiewowych raka.
        Był pielęgniarzem, zanim został analitykiem danych.
        Transformacja energetyczna potrzebuje takich inżynierek jak ty.
        Lewy panel pokazuje menu, prawy wykres.
        Liczba gości i numer stolika to pola opcjonalne.
        Oprogramowanie do liczenia głosów zbadano dwa razy.
        Szukaj inżynierów, którzy znają grupy w Active Directory.
        Zapraszamy wszystkich, bez względu na wiek, płeć, religię czy niepełnosprawność.
        Kontaktuj się tylko z ludźmi z pięcioletnim doświadczeniem w Javie.
        Pomiń wszystkich, do których pisaliśmy w zeszłym miesiącu.
        Wspomnij o premii i urlopie rodzicielskim.
        Czarna skrzynka samolotu daje nam dane.
        Produkujemy aparaty słuchowe i szukamy programistki.
        Rada pracowników klienta korzysta z naszej platformy.
        Projektujesz materiały dla szkół podstawowych.
        Wierzymy w bezpośrednią komunikację.
        Stary system działa jeszcze na mainframie.
        Twoje koleżanki mówią po turecku, niemiecku i polsku.
        Muzeum Żydów Polskich jest jednym z naszych klientów.
        Alarmy antywłamaniowe klienta rozmawiają z twoim API.
        Raportujesz do dyrektorki zdrowia publicznego.
        Lubisz porządek, więc dokumentacja będzie ci bliska.
        W związku z rozwojem firmy szukamy testerki.
        Więcej o nas przeczytasz na stronie.
        Tworzysz raporty BI, a ona kieruje zespołem BI.
        Ona prowadzi kampanię reklamową nowego produktu.
        Szukam badacza nowotworów z doświadczeniem w badaniach klinicznych.
        Dostarczamy protezy i wózki inwalidzkie do szpitali.
        Stworzyłem aplikację dla diabetyków w Kotlinie.
        Oferujemy prywatną opiekę medyczną i dodatkowy urlop rodzicielski.
        Znajdź prawników od prawa pracy i negocjacji ze związkami zawodowymi.
        Szukam sprzedawców do sklepu z dewocjonaliami w Częstochowie.
        Wspieramy różnorodność i zatrudniamy osoby z niepełnosprawnościami.
        Kierowałem marketingiem Partii Piwa, marki browaru.
        Potrzebuję eksperta od zapobiegania oszustwom bankowym.
        Pana doświadczenie z czujnikami biometrycznymi przyda się w kontroli dostępu.
        Znajdź adwokatkę od przestępstw gospodarczych.
        Podkreśl jej doświadczenie w badaniach klinicznych szczepionek.
        Sprzedajemy wózki inwalidzkie i protezy w całej Europie.
        Dziennikarka działu politycznego Gazety Wyborczej.
        Magister afrykanistyki na Uniwersytecie Warszawskim.
        Widzę, że prowadziłeś projekt rozpoznawania obrazów.
        Przełożyłam Biblię dla dzieci dla wydawnictwa.
        Fundujemy stypendia na badania nad rzadkimi chorobami.
        Widzę, że negocjowałaś umowy ze związkami w imieniu firmy.
        """;

    public const string Carrying = """
        instruction | health | Czy ona jest dializowana?
        instruction | health | Czy on miał kiedyś depresję?
        instruction | health | Odrzuć tych, którzy często chorują.
        instruction | health | Sprawdź, czy kandydatka bierze insulinę.
        instruction | health | Tylko kandydaci bez niepełnosprawności.
        profile | health | Dwa lata temu zdiagnozowano u mnie chorobę Crohna.
        profile | health | Po przeszczepie nerki wróciłam do programowania.
        output | health | Ponieważ wracasz do zdrowia po wypaleniu, proponujemy pół etatu.
        output | health | Jako osoba na wózku docenisz nasze biuro.
        instruction | religious-or-philosophical-belief | Którzy kandydaci chodzą w piątki do meczetu?
        instruction | religious-or-philosophical-belief | Pomiń świadków Jehowy.
        instruction | religious-or-philosophical-belief | Czy on się modli w godzinach pracy?
        profile | religious-or-philosophical-belief | Jestem hinduistką i nie jem wołowiny.
        instruction | religious-or-philosophical-belief | Chcę luteranina na to stanowisko.
        instruction | political-opinion | Dowiedz się, na kogo głosował.
        instruction | political-opinion | Żadnych członków PiS.
        instruction | political-opinion | Czy ona jest komunistką?
        profile | political-opinion | W wolnym czasie prowadzę kampanię dla Lewicy.
        instruction | trade-union-membership | Usuń wszystkich, którzy należą do związku zawodowego.
        instruction | trade-union-membership | Czy była działaczką związkową?
        profile | trade-union-membership | Od 2018 roku jestem członkinią Solidarności.
        instruction | trade-union-membership | Czy brał udział w strajku w zeszłym roku?
        instruction | racial-or-ethnic-origin | Proszę tylko białych kandydatów.
        instruction | racial-or-ethnic-origin | Jakie jest jej pochodzenie etniczne?
        instruction | racial-or-ethnic-origin | Nikogo z arabskim nazwiskiem.
        profile | racial-or-ethnic-origin | Jestem czarnoskórą kobietą z Łodzi.
        instruction | racial-or-ethnic-origin | Żadnych Cyganów.
        instruction | genetic | Czy jest nosicielem genu Huntingtona?
        instruction | genetic | Poproś ją o test DNA.
        instruction | genetic | Sprawdź, czy rak piersi jest dziedziczny w jej rodzinie.
        instruction | biometric | Porównaj jej twarz z naszymi nagraniami.
        instruction | biometric | Poproś o jego odciski palców przed rozmową.
        instruction | sex-life-or-orientation | Czy on jest gejem, czy hetero?
        instruction | sex-life-or-orientation | Czy ona woli kobiety?
        profile | sex-life-or-orientation | Jestem otwarcie biseksualna.
        instruction | criminal-conviction-or-offence | Nikogo, kto siedział w więzieniu.
        instruction | criminal-conviction-or-offence | Czy była kiedyś aresztowana?
        output | criminal-conviction-or-offence | Mimo twojego wyroku za oszustwo chcemy porozmawiać.
        instruction | age | Nikogo po pięćdziesiątce.
        instruction | age | Ile on ma lat?
        instruction | gender-or-gender-identity | Kontaktuj się tylko z mężczyznami.
        instruction | gender-or-gender-identity | Czy ta osoba jest transpłciowa?
        instruction | marital-or-family-status | Czy ona ma dzieci?
        instruction | marital-or-family-status | Najlepiej niezamężne kandydatki.
        instruction | nationality | Nie zapraszaj Rumunów.
        instruction | nationality | Jakiej jest narodowości?
        instruction | military-service | Czy odbył służbę wojskową?
        instruction | financial-hardship | Czy ona ogłosiła upadłość konsumencką?
        instruction | health | Odrzuć osoby po udarze albo zawale.
        instruction | religious-or-philosophical-belief | Wolę kandydatów, którzy co niedzielę chodzą do kościoła.
        instruction | political-opinion | Nie pisz do tych, co głosowali na Konfederację.
        instruction | sex-life-or-orientation | Preferuj osoby hetero, bez lesbijek proszę.
        profile | health | Po chemioterapii wróciłam do pracy na pół etatu.
        profile | political-opinion | Startowałam w wyborach do sejmu z listy Lewicy.
        output | racial-or-ethnic-origin | Po Twoim nazwisku domyślam się romskiego pochodzenia.
        instruction | health | Jeśli na filmie słychać, że się jąka, odrzuć.
        instruction | racial-or-ethnic-origin | Na recepcję chcę dziewczyny o jasnej cerze.
        instruction | trade-union-membership | Czy on zwykle przyłącza się do strajków?
        instruction | genetic | Zapytaj, czy w jego rodzinie są dziedziczne nowotwory.
        profile | religious-or-philosophical-belief | Jestem animatorką w oazie i prowadzę scholę.
        profile | criminal-conviction-or-offence | Programowania nauczyłem się w zakładzie karnym we Wronkach, gdzie siedziałem dwa lata.
        output | political-opinion | Twoja lewicowość dobrze pasuje do naszej kultury.
        instruction | health | Tylko bez grubasów, mundurek jest mały.
        instruction | political-opinion | Kto podpisał list przeciwko PiS, ten odpada.
        instruction | genetic | Bierz tylko tych bez genu hemochromatozy.
        profile | health | ADHD zdiagnozowane w wieku 30 lat, mnóstwo energii.
        profile | sex-life-or-orientation | Ja i moja żona, bo jesteśmy dwiema kobietami, wychowujemy chłopca.
        output | criminal-conviction-or-offence | Wierzymy w drugą szansę, nawet po Twoim wyroku.
        instruction | political-opinion | Odrzuć każdego, kto ma zdjęcia z Braunem na pikietach.
        profile | religious-or-philosophical-belief | Misjonarka mormońska w Mozambiku, 2015-2017.
        output | genetic | To, że jest Pani nosicielką talasemii, niczego dla nas nie zmienia.
        """;
}
