namespace AssistedMessaging.Templates.Syntax;

/// <summary>Words that are left out of the subset on purpose, and the text that says so.</summary>
internal static class Refusals
{
    /// <summary>Statements and special names that mean something in the full language.</summary>
    public static bool IsLeftOut(ReadOnlySpan<char> word) =>
        word is "func" or "do" or "wrap" or "alias" or "while" or "with" or "import" or "readonly" or "ret" or "tablerow" or "this"
            or "include_join" or "empty";

    public static string OutsideSubset(string part) => $"`{part}` is outside the template subset. See docs/templates.md, \"Left out\".";
}
