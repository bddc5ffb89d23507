namespace AssistedMessaging.Templates.Rendering;

/// <summary>Characters that a reader does not see but a model reads: direction marks, zero-width characters, fillers, variation selectors and tags.</summary>
internal static class HiddenCharacters
{
    /// <summary>Every such character of the basic plane; the variation selector that gives an emoji its colour is not one of them.</summary>
    public static string All { get; } = new([
        '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5', '\u180B', '\u180C', '\u180D', '\u180E', '\u180F',
        .. Range('\u200B', '\u200F'), .. Range('\u202A', '\u202E'), .. Range('\u2060', '\u206F'), '\u3164', .. Range('\uFE00', '\uFE0E'), '\uFEFF', '\uFFA0',
        .. Range('\uFFF0', '\uFFFB'),
    ]);

    /// <summary>Line and paragraph separators, control characters and all surrogates: none may pass unseen.</summary>
    public static string ControlsAndSurrogates { get; } = new([
        .. Range('\u0000', '\u001F'), .. Range('\u007F', '\u009F'), '\u2028', '\u2029', .. Range('\uD800', '\uDFFF'),
    ]);

    public static bool IsHidden(char character) => character >= '\u00AD' && All.Contains(character);

    /// <summary>Tags and variation selectors beyond the basic plane (U+E0000 to U+E0FFF), which can carry a whole hidden text.</summary>
    public static bool IsHidden(char high, char low) => char.ConvertToUtf32(high, low) is >= 0xE0000 and <= 0xE0FFF;

    private static IEnumerable<char> Range(char first, char last)
    {
        for (int code = first; code <= last; code++)
            yield return (char)code;
    }
}
