using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in Dutch.</summary>
internal sealed class Dutch : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("nl");

    public override string Name => "Nederlands";

    public override FormOfAddress UsualAddress => FormOfAddress.Informal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "vriendelijk en zakelijk",
        "persoonlijk en warm",
        "direct en in korte zinnen",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "600 tot 900 tekens",
        "300 tot 500 tekens",
        "1.000 tot 1.400 tekens",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "je en jij",
        "je en jij",
        "u",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "een korte tekst",
        "de naam van een persoon",
        "de naam van een bedrijf",
        "een salaris met munt en periode",
        "een opsomming",
        "een plaats",
        "een link",
        "een getal",
        "een eigen tekst van de recruiter, die in een eigen alinea staat",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "met het zelfstandig naamwoord in het enkelvoud",
        Other = "met het zelfstandig naamwoord in het meervoud, maar jaar blijft jaar",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} teken",
        Other = "{0} tekens",
    };

    public override PluralCategory PluralOf(long n) => PluralRules.Germanic(n);
}
