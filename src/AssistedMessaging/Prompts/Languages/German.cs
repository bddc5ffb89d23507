using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in German.</summary>
internal sealed class German : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("de");

    public override string Name => "Deutsch";

    public override FormOfAddress UsualAddress => FormOfAddress.Formal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "freundlich und sachlich",
        "persönlich und herzlich",
        "direkt und in kurzen Sätzen",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "600 bis 900 Zeichen",
        "300 bis 500 Zeichen",
        "1.000 bis 1.400 Zeichen",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "Sie",
        "du",
        "Sie",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "ein kurzer Text",
        "der Name einer Person",
        "der Name eines Unternehmens",
        "ein Gehalt mit Währung und Zeitraum",
        "eine Aufzählung",
        "ein Ort",
        "ein Link",
        "eine Zahl",
        "ein eigener Text der Recruiterin oder des Recruiters, der in einem eigenen Absatz steht",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "mit dem Substantiv im Singular",
        Other = "mit dem Substantiv im Plural",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} Zeichen",
        Other = "{0} Zeichen",
    };

    public override PluralCategory PluralOf(long n) => PluralRules.Germanic(n);
}
