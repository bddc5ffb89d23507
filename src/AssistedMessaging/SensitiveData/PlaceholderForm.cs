using System.Globalization;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>How placeholders of redacted values look: <c>[EMAIL_1]</c>.</summary>
internal static class PlaceholderForm
{
    public static string Of(PersonalDataCategory category, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"[{category.Value.ToUpperInvariant().Replace('-', '_')}_{number}]");

    /// <summary>Whatever in a text looks like a placeholder, in order: brackets around anything without brackets and white space.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var length = text.AsSpan(open + 1).IndexOfAny("[] \t\r\n");
            if (length > 0 && text[open + 1 + length] == ']')
                yield return TextSpan.FromBounds(open, open + length + 2);
        }
    }
}
