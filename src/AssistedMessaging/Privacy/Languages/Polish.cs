using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in Polish.</summary>
internal static class Polish
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("pl"),
        And = "i",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "Aby rekrutacja mogła otrzymać szkic wiadomości do Państwa. Może go napisać model; człowiek sprawdza go, zanim cokolwiek wyjdzie.",
            ["outreach.send"] = "Aby można było napisać do Państwa w sprawie pracy.",
            ["ai.training"] = "Aby modele mogły uczyć się z Państwa danych, bez względu na ich przeznaczenie.",
            ["ai.training.content-generating"] = "Aby modele piszące teksty mogły być trenowane lub dostrajane.",
            ["ai.training.content-generating.pretrain"] = "Aby modele piszące teksty mogły być trenowane od zera.",
            ["ai.training.content-generating.tune"] = "Aby modele piszące teksty mogły być dostrajane.",
            ["ai.training.non-content-generating"] = "Aby modele, które nie piszą tekstów, na przykład do wyszukiwania, mogły być trenowane.",
            ["service.security"] = "Aby usługa pozostała bezpieczna.",
            ["service.spam-detection"] = "Aby można było wykrywać spam.",
            ["service.recommendation"] = "Aby można było dawać rekomendacje.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "to, co pokazuje Państwa profil",
            ["posts"] = "to, co Państwo publikują",
            ["job-activity"] = "oferty pracy, które Państwo oglądają, zapisują i na które odpowiadają",
            ["work-performance"] = "sposób, w jaki Państwo pracują",
            ["recruiter-content"] = "to, co Państwo piszą, prowadząc rekrutację",
            ["feedback"] = "to, co Państwo mówią o szkicach",
            ["private-messages"] = "Państwa prywatne wiadomości",
        },
        NoticeTitle = "Jak wykorzystywane są Państwa dane",
        WhatForHeading = "W jakim celu",
        WhatIsUsedHeading = "Co jest wykorzystywane",
        DefaultHeading = "Co obowiązuje, jeśli nic Państwo nie zrobią",
        OptOutHeading = "Jak powiedzieć nie",
        UsedPattern = "Wykorzystywane: {0}.",
        NeverUsedPattern = "Nigdy niewykorzystywane: {0}.",
        PublicContent = "To, co Państwo publikują, może z czasem stać się częścią zbioru danych; warto zastanowić się, co się udostępnia.",
        DefaultStates =
        [
            "Niewykorzystywane, ponieważ nie jest jasne, jaka reguła obowiązuje tam, gdzie Państwo są.",
            "Niewykorzystywane tam, gdzie Państwo są.",
            "Wyłączone, dopóki nie powiedzą Państwo tak.",
            "Włączone, dopóki nie powiedzą Państwo nie. To ustawienie domyślne, a nie Państwa zgoda.",
            "Włączone, dopóki nie wniosą Państwo sprzeciwu. To ustawienie domyślne, a nie Państwa zgoda.",
            "Włączone i nie można tego wyłączyć.",
        ],
        OptOuts =
        [
            "Nie ma czego wyłączać.",
            "Nie ma czego wyłączać.",
            "Można zostawić to wyłączone albo w każdej chwili ponownie wyłączyć w ustawieniach.",
            "Można to w każdej chwili wyłączyć w ustawieniach.",
            "Można w każdej chwili wysłać formularz sprzeciwu.",
            "Od tego celu nie można odstąpić; nadal można zapytać, co jest o Państwu przechowywane.",
        ],
        FutureOnly = "Liczy się od tej chwili; tego, co zrobiono wcześniej, także trenowania, nie cofa się.",
        DescriptionTitle = "Jak przetwarzane są dane osobowe",
        DescriptionIntro = "Sporządzono z konfiguracji używanej w dniu {0}.",
        PurposesHeading = "Cele",
        OtherPurposes = "Biblioteka nie realizuje żadnego innego celu i niczego nie trenuje. Reguły dla {0} służą pytaniom gospodarza.",
        FieldsHeading = "Pola danych",
        ProvidersHeading = "Dostawcy modeli",
        RetentionHeading = "Przechowywanie",
        VersionsHeading = "Wersje reguł",
        RightsHeading = "Prawa i kontrola",
        PurposeColumns =
        [
            "cel",
            "po co",
            "domyślnie",
            "podstawa prawna",
            "reguła",
        ],
        FieldColumns =
        [
            "pole",
            "czyje",
            "rodzaj danych",
            "co widzi model",
        ],
        RetentionColumns =
        [
            "zapis",
            "dni przechowywania",
        ],
        Sources =
        [
            "nie podano",
            "profil kandydacki",
            "oferta pracy",
            "rekrutacja i firma",
            "własne teksty rekrutacji",
        ],
        Exposures =
        [
            "nic",
            "tak, nie lub liczbę",
            "symbol zastępczy, nigdy wartość",
            "tekst, jako cytowane dane",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "szkice wraz z zapytaniem, z którego powstały",
            ["review"] = "decyzje o szkicach",
            ["consent-event"] = "zapisy zgód",
            ["audit-entry"] = "wpisy dziennika audytu",
            ["suppression"] = "sprzeciwy pod skrótem z kluczem",
            ["preference"] = "zmiany ustawień",
            ["custom-content"] = "własne teksty rekrutacji",
            ["feedback"] = "opinie o szkicach",
        },
        TrainingUses =
        [
            "Nie wiadomo, czy dostawca na tym trenuje.",
            "Dostawca na tym nie trenuje.",
            "Dostawca na tym trenuje, chyba że klient z tego zrezygnował.",
            "Dostawca na tym trenuje.",
        ],
        ProviderPattern = "{0}, {1}: przechowuje to, co otrzymuje, najwyżej {2} dni. Odczytano {3}, ważne do {4}; źródło: {5}.",
        AllModels = "wszystkie modele",
        PlacesPattern = "Miejsca przetwarzania: {0}. Dalsze podmioty przetwarzające: {1}.",
        HumanReviews =
        [
            "Nie wiadomo, czy pracownicy dostawcy to czytają.",
            "Nikt u dostawcy tego nie czyta.",
            "Pracownicy dostawcy czytają tylko to, co zgłoszono jako nadużycie.",
            "Pracownicy dostawcy mogą to czytać.",
        ],
        None = "brak",
        NoProvider = "Nie pyta się żadnego modelu albo nie zapisano zobowiązania żadnego dostawcy; bez niego nie ma wywołań.",
        InProcess = "Model działa wewnątrz procesu; nic go nie opuszcza.",
        HostGate = "O celach decyduje własna bramka gospodarza; jej reguły nie są tu znane.",
        LegitimateInterests = "prawnie uzasadnione interesy",
        NotStated = "nie podano; wskazuje ją gospodarz",
        Rights =
        [
            "Każdy może żądać dostępu do swoich danych, żądać ich usunięcia i wnieść sprzeciw. Odpowiedź należy się w ciągu miesiąca według ogólnego rozporządzenia o ochronie danych, w ciągu 45 dni w Kalifornii.",
            "Osoby korzystające z umowy zwracają się przez jej główną administrację.",
            "Sprzeciw trwa po usunięciu danych jako skrót z kluczem, aby po późniejszym imporcie nikt nie otrzymał ponownie wiadomości.",
            "Osoba znana z nazwiska sprawdza i zatwierdza każdą wiadomość, zanim ta wyjdzie; nic nie wychodzi samo.",
        ],
        NotLegalAdvice = "To nie jest porada prawna.",
    };
}
