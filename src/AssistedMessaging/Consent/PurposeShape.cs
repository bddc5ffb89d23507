namespace AssistedMessaging.Consent;

/// <summary>How a purpose is written: dotted segments of lower-case letters, digits and inner hyphens.</summary>
internal static class PurposeShape
{
    /// <summary>Whether the text is written so. A withdrawal under a misspelt purpose would reach nothing, so ledgers ask too.</summary>
    public static bool IsValid(string? text)
    {
        foreach (var segment in (text ?? "").Split('.'))
        {
            if (segment.Length == 0 || segment[0] == '-' || segment[^1] == '-' || !segment.All(IsAllowed))
                return false;
        }

        return true;
    }

    private static bool IsAllowed(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-';
}
