using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in French.</summary>
internal sealed class French : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("fr");

    public override string Name => "français";

    public override IReadOnlyList<string> Tones { get; } =
    [
        "aimable et factuel, en vouvoyant",
        "personnel et chaleureux, en vouvoyant",
        "direct, en phrases courtes, en vouvoyant",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "600 à 900 caractères",
        "300 à 500 caractères",
        "1 000 à 1 400 caractères",
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
}
