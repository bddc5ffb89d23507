namespace AssistedMessaging.Prompts;

/// <summary>One phrase in the forms that numbers ask for. A language gives the forms that its rule can ask for, and no others.</summary>
internal sealed class PluralForms
{
    public required string One { get; init; }

    public string? Few { get; init; }

    public string? Many { get; init; }

    public required string Other { get; init; }

    /// <summary>The form of a category; null where the language lacks it.</summary>
    public string? Find(PluralCategory category) => category switch
    {
        PluralCategory.One => One,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => Other,
    };

    /// <summary>The form of a category.</summary>
    public string Of(PluralCategory category) => Find(category) ?? Other;
}
