using System.Globalization;
using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions of <c>string.</c> that look into a text or make something else of it. Texts compare by UTF-16 code unit.</summary>
internal static class TextSearchFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("string.contains", 2, 2, a => Value.Of(!a.IsNull(0) && !a.IsNull(1) && a.Text(0).Contains(a.Text(1), StringComparison.Ordinal))),
        new("string.starts_with", 2, 2, a => Value.Of(!a.IsNull(0) && !a.IsNull(1) && a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal))),
        new("string.ends_with", 2, 2, a => Value.Of(!a.IsNull(0) && !a.IsNull(1) && a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal))),
        new("string.equals_ignore_case", 2, 2, a => Value.Of(a.Text(0).Equals(a.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("string.empty", 1, 1, a => Value.Of(a.Text(0).Length == 0)),
        new("string.whitespace", 1, 1, a => Value.Of(string.IsNullOrWhiteSpace(a.Text(0)))),
        new("string.size", 1, 1, a => Value.Of((long)a.Text(0).Length)),
        new("string.index_of", 2, 3, IndexOf),
        new("string.split", 2, 2, Split),
        new("string.pluralize", 3, 3, a => Value.Of(a.Text(IsOne(a[0]) ? 1 : 2))),
        new("string.to_int", 1, 1, a => ToInteger(a.Text(0))),
        new("string.to_double", 1, 1, a => ToReal(a.Text(0))),
    ];

    private static Value IndexOf(Arguments arguments)
    {
        var text = arguments.Text(0);
        var start = Math.Clamp(arguments.Integer(2), 0, text.Length);
        return Value.Of((long)text.IndexOf(arguments.Text(1), start, StringComparison.Ordinal));
    }

    private static Value Split(Arguments arguments)
    {
        var separator = arguments.Text(1);
        var parts = arguments.Text(0).Split(separator.Length == 0 ? null : separator, StringSplitOptions.RemoveEmptyEntries);
        return Value.Of(Array.ConvertAll(parts, part => Value.Of(part)));
    }

    private static bool IsOne(in Value number) => number.IsNumber && number.AsReal == 1;

    private static Value ToInteger(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of((long)number) : Value.Null;

    private static Value ToReal(string text)
    {
        const NumberStyles Style = NumberStyles.Float | NumberStyles.AllowThousands;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Null;
    }
}
