namespace AssistedMessaging.Templates.Syntax;

/// <summary>The words that are no names.</summary>
internal static class Keywords
{
    public static bool IsReserved(ReadOnlySpan<char> word) =>
        word is "if" or "else" or "end" or "for" or "in" or "case" or "when" or "capture" or "break" or "continue" or "include"
            or "true" or "false" or "null";
}
