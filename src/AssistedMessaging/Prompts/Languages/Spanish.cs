using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in Spanish.</summary>
internal sealed class Spanish : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("es");

    public override string Name => "español";

    public override FormOfAddress UsualAddress => FormOfAddress.Informal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "amable y objetivo",
        "personal y cercano",
        "directo, con frases cortas",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "de 600 a 900 caracteres",
        "de 300 a 500 caracteres",
        "de 1000 a 1400 caracteres",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "tú",
        "tú, o vos donde es lo habitual",
        "usted",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "un texto breve",
        "el nombre de una persona",
        "el nombre de una empresa",
        "un salario con moneda y periodo",
        "una enumeración",
        "un lugar",
        "un enlace",
        "un número",
        "un texto propio de quien recluta, en un párrafo aparte",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "con el sustantivo en singular",
        Many = "con «de» y el sustantivo en plural",
        Other = "con el sustantivo en plural",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} carácter",
        Many = "{0} de caracteres",
        Other = "{0} caracteres",
    };

    public override PluralCategory PluralOf(long n) => PluralRules.Romance(n);
}
