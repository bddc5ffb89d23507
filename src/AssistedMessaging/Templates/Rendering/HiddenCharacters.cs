namespace AssistedMessaging.Templates.Rendering;

/// <summary>Characters that a reader does not see but a model reads.</summary>
internal static class HiddenCharacters
{
    /// <summary>Direction marks, zero-width characters, fillers and variation selectors, except for the one that gives an emoji its colour.</summary>
    public static bool IsHidden(char character) => character >= '\u00AD' && character is
        '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F')
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\u3164'
        or (>= '\uFE00' and <= '\uFE0E') or '\uFEFF' or '\uFFA0' or (>= '\uFFF0' and <= '\uFFFB');

    /// <summary>Tags and variation selectors beyond the basic plane (U+E0000 to U+E0FFF), which can carry a whole hidden text.</summary>
    public static bool IsHidden(char high, char low) => char.ConvertToUtf32(high, low) is >= 0xE0000 and <= 0xE0FFF;

    /// <summary>Control characters and the line and paragraph separators.</summary>
    public static bool IsControl(char character) => character is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029';

    /// <summary>Whether a text has a character that must not be printed as it is: hidden, a control or half of a pair.</summary>
    public static bool NeedsLook(char character) => IsControl(character) || char.IsSurrogate(character) || IsHidden(character);
}
