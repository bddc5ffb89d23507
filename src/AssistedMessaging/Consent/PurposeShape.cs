namespace AssistedMessaging.Consent;

/// <summary>How a purpose is written: dotted segments of lower-case letters, digits and inner hyphens.</summary>
internal static class PurposeShape
{
    /// <summary>Whether the text is written so. A withdrawal under a misspelt purpose would reach nothing, so ledgers ask too.</summary>
    public static bool IsValid(string? text)
    {
        var isInside = false;
        var previous = '.';
        foreach (var character in text ?? "")
        {
            isInside = char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);
            if (!isInside && (character is not ('.' or '-') || previous is '.' or '-'))
                return false;

            previous = character;
        }

        return isInside;
    }
}
