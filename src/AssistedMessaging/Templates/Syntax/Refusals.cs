namespace AssistedMessaging.Templates.Syntax;

/// <summary>Words that are left out of the subset on purpose, and the text that says so and what to write instead.</summary>
internal static class Refusals
{
    /// <summary>Statements and special names that mean something in the full language.</summary>
    public static bool IsLeftOut(ReadOnlySpan<char> word) =>
        word is "func" or "do" or "wrap" or "alias" or "while" or "with" or "import" or "readonly" or "ret" or "tablerow" or "this"
            or "include_join" or "empty";

    public static string OutsideSubset(string part) =>
        $"`{part}` is outside the template subset{(Instead(part) is { } instead ? $": {instead}" : "")}. See docs/templates.md, \"Left out\".";

    /// <summary>What to write instead; null where nothing else does it.</summary>
    private static string? Instead(string part) => part switch
    {
        "func" or "do" or "wrap" or "alias" or "ret" or "@" or "$" => "use a partial, or a TemplateFunction of the host",
        "while" => "use `for x in 1..n`",
        "++" or "--" => "write `x += 1` or `x -= 1`",
        "with" or "this" or "import" or "readonly" => "write full paths",
        "tablerow" or "include_join" => "use `for`",
        "empty" => "write `x.empty?`",
        "array.each" or "array.filter" or "array.any" or "array.cycle" => "use `for` with `if`",
        "date.now" or "math.random" or "math.uuid" => "hand the value over in the model",
        _ when part.StartsWith("object.eval", StringComparison.Ordinal) => "data never becomes code",
        _ when part.StartsWith("regex.", StringComparison.Ordinal) || part.StartsWith("timespan.", StringComparison.Ordinal) => "hand the value over in the model",
        _ => null,
    };
}
