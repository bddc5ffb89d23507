using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in Polish.</summary>
internal sealed class Polish : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("pl");

    public override string Name => "polski";

    public override FormOfAddress UsualAddress => FormOfAddress.Formal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "przyjazny i rzeczowy",
        "osobisty i ciepły",
        "bezpośredni, krótkie zdania",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "od 600 do 900 znaków",
        "od 300 do 500 znaków",
        "od 1000 do 1400 znaków",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "Pan lub Pani; bez form, które zdradzają płeć",
        "na ty; bez form, które zdradzają płeć",
        "Pan lub Pani; bez form, które zdradzają płeć",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "krótki tekst",
        "imię osoby lub imię i nazwisko, w mianowniku",
        "nazwa firmy, w mianowniku",
        "wynagrodzenie z walutą i okresem",
        "lista",
        "miejscowość lub kraj, w mianowniku",
        "link",
        "liczba",
        "własny tekst osoby rekrutującej, w osobnym akapicie",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "z rzeczownikiem w liczbie pojedynczej",
        Few = "z rzeczownikiem w mianowniku liczby mnogiej",
        Many = "z rzeczownikiem w dopełniaczu liczby mnogiej",
        Other = "z rzeczownikiem w dopełniaczu liczby pojedynczej",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} znak",
        Few = "{0} znaki",
        Many = "{0} znaków",
        Other = "{0} znaku",
    };

    public override PluralCategory PluralOf(long n) => PluralRules.Polish(n);
}
