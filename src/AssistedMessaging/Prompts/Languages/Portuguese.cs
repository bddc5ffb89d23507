using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in Portuguese, in words that are at home on both sides of the Atlantic.</summary>
internal sealed class Portuguese : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("pt");

    public override string Name => "português";

    public override FormOfAddress UsualAddress => FormOfAddress.Formal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "cordial e objetivo",
        "pessoal e caloroso",
        "direto, com frases curtas",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "de 600 a 900 caracteres",
        "de 300 a 500 caracteres",
        "de 1.000 a 1.400 caracteres",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "terceira pessoa; «você» só em português do Brasil",
        "«tu»; em português do Brasil, «você»",
        "terceira pessoa, sem «tu» e sem «você»",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "um texto curto",
        "o nome de uma pessoa",
        "o nome de uma empresa",
        "um salário com moeda e período",
        "uma enumeração",
        "um lugar",
        "um link",
        "um número",
        "um texto próprio de quem recruta, num parágrafo à parte",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "com o substantivo no singular",
        Many = "com «de» e o substantivo no plural",
        Other = "com o substantivo no plural",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} caractere",
        Many = "{0} de caracteres",
        Other = "{0} caracteres",
    };

    /// <summary>Brazil has no other familiar form than the third person, which serves as the formal one too.</summary>
    public override bool IsFormal(FormOfAddress asked, LanguageTag message) => message.Value.Contains("-BR", StringComparison.Ordinal) || base.IsFormal(asked, message);

    public override PluralCategory PluralOf(long n) => PluralRules.RomanceWithZero(n);
}
