using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in Spanish.</summary>
internal sealed class Spanish : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("es");

    public override string Name => "español";

    public override IReadOnlyList<string> Tones { get; } =
    [
        "amable y objetivo, de tú",
        "personal y cercano, de tú",
        "directo, con frases cortas, de tú",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "de 600 a 900 caracteres",
        "de 300 a 500 caracteres",
        "de 1000 a 1400 caracteres",
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
}
