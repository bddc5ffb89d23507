using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in French.</summary>
internal sealed class French : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("fr");

    public override string Name => "français";

    public override FormOfAddress UsualAddress => FormOfAddress.Formal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "aimable et factuel",
        "personnel et chaleureux",
        "direct, en phrases courtes",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "600 à 900 caractères",
        "300 à 500 caractères",
        "1 000 à 1 400 caractères",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "vouvoiement",
        "tutoiement",
        "vouvoiement",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "un texte court",
        "le nom d’une personne",
        "le nom d’une entreprise",
        "un salaire avec sa devise et sa période",
        "une énumération",
        "un lieu",
        "un lien",
        "un nombre",
        "un texte rédigé par le recruteur, placé dans un paragraphe à part",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "avec le nom qui suit au singulier",
        Many = "avec « de » et le nom qui suit au pluriel",
        Other = "avec le nom qui suit au pluriel",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} caractère",
        Many = "{0} de caractères",
        Other = "{0} caractères",
    };

    public override PluralCategory PluralOf(long n) => PluralRules.RomanceWithZero(n);
}
