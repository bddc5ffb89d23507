using System.Globalization;
using System.Text.Json;

namespace AssistedMessaging.Testing;

// Whether a printed value keeps to its place.
internal static class Quoting
{
    public static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static bool IsInline(string text) =>
        !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal) && !text.Any(Leaves);

    // Controls and line breaks (Cc, Zl, Zp); direction marks and zero-width characters (Cf).
    private static bool Leaves(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
