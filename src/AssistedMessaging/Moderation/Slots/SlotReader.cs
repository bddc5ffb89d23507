using AssistedMessaging.Fields;

namespace AssistedMessaging.Moderation.Slots;

/// <summary>Reads the slot tokens of a raw answer.</summary>
internal static class SlotReader
{
    /// <summary>Reads on to the next token.</summary>
    /// <param name="text">The raw answer.</param>
    /// <param name="position">Where to go on.</param>
    /// <param name="path">The path in the token; null when the braces hold something else or do not close.</param>
    /// <returns>False when there is no further token.</returns>
    public static bool Next(string text, ref int position, out string? path)
    {
        path = null;
        var open = text.AsSpan(position).IndexOf("{{", StringComparison.Ordinal);
        var stray = text.AsSpan(position).IndexOf("}}", StringComparison.Ordinal);
        if (stray >= 0 && (open < 0 || stray < open))
        {
            position += stray + 2;
            return true;
        }

        if (open < 0)
            return false;

        open += position + 2;
        var close = text.AsSpan(open).IndexOf("}}", StringComparison.Ordinal);
        if (close < 0)
        {
            position = text.Length;
            return true;
        }

        position = open + close + 2;
        var inner = text.AsSpan(open, close).Trim(" \t\u00A0~-").ToString();
        path = FieldKey.IsValid(inner) ? inner : null;
        return true;
    }
}
