using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in Italian.</summary>
internal sealed class Italian : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("it");

    public override string Name => "italiano";

    public override FormOfAddress UsualAddress => FormOfAddress.Formal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "cordiale e concreto",
        "personale e caloroso",
        "diretto, con frasi brevi",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "da 600 a 900 caratteri",
        "da 300 a 500 caratteri",
        "da 1.000 a 1.400 caratteri",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "Lei",
        "tu",
        "Lei",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "un testo breve",
        "il nome di una persona",
        "il nome di un’azienda",
        "una retribuzione con valuta e periodo",
        "un elenco",
        "un luogo",
        "un link",
        "un numero",
        "un testo scritto da chi seleziona, che sta in un paragrafo a sé",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "con il sostantivo al singolare",
        Many = "con «di» e il sostantivo al plurale",
        Other = "con il sostantivo al plurale",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} carattere",
        Many = "{0} di caratteri",
        Other = "{0} caratteri",
    };

    public override PluralCategory PluralOf(long n) => PluralRules.Romance(n);
}
