using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts.Languages;

/// <summary>The phrases in English.</summary>
internal sealed class English : PromptLanguage
{
    public override LanguageTag Tag { get; } = LanguageTag.English;

    public override string Name => "English";

    public override FormOfAddress UsualAddress => FormOfAddress.Informal;

    public override IReadOnlyList<string> Tones { get; } =
    [
        "friendly and matter-of-fact",
        "personal and warm",
        "to the point, in short sentences",
    ];

    public override IReadOnlyList<string> Lengths { get; } =
    [
        "600 to 900 characters",
        "300 to 500 characters",
        "1,000 to 1,400 characters",
    ];

    public override IReadOnlyList<string> Addresses { get; } =
    [
        "as is usual in recruiting",
        "informal, as among colleagues",
        "formal, as in a business letter",
    ];

    public override IReadOnlyList<string> SlotTypes { get; } =
    [
        "a short text",
        "a person's name",
        "a company's name",
        "a salary with currency and period",
        "a list",
        "a place",
        "a link",
        "a number",
        "a text of the recruiter's own, which stands in a paragraph by itself",
    ];

    public override PluralForms Nouns { get; } = new()
    {
        One = "its noun in the singular",
        Other = "its noun in the plural",
    };

    public override PluralForms Characters { get; } = new()
    {
        One = "{0} character",
        Other = "{0} characters",
    };

    public override PluralCategory PluralOf(long n) => PluralRules.Germanic(n);
}
