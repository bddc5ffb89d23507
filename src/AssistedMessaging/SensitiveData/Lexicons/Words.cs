namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Where words begin and end in a folded view.</summary>
internal static class Words
{
    /// <summary>Whether <paramref name="c"/> is part of a word.</summary>
    public static bool IsLetter(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetter(c);
}
