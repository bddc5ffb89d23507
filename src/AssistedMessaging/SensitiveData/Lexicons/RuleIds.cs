namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Rule names of the lexicons: language and category, for instance <c>en/health</c>.</summary>
internal static class RuleIds
{
    private static readonly string[][] Names =
        [.. LexiconFiles.Languages.Select(l => LexiconFiles.Categories.Select(c => $"{l}/{c.Value}").ToArray())];

    /// <summary>The rule that a term belongs to.</summary>
    public static string Of(Term term) => Names[term.Language][term.Category];
}
