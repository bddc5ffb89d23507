using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in Dutch.</summary>
internal sealed class Dutch : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.Parse("nl");

    public override string Name => "Nederlands";

    public override IReadOnlyList<string> Tones { get; } =
    [
        "vriendelijk en zakelijk; spreek de kandidaat aan met je",
        "persoonlijk en warm; spreek de kandidaat aan met je",
        "direct en in korte zinnen; spreek de kandidaat aan met je",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "600 tot 900 tekens",
        "300 tot 500 tekens",
        "1.000 tot 1.400 tekens",
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
}
