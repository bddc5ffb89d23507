using System.Buffers;
using System.Text;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Plain forms of what a text hides: tag characters, Base64, hexadecimal codes, words broken over lines or spelled in a disguise, text that runs backwards.</summary>
internal static class HiddenViews
{
    private const int ShortestBase64 = 24;

    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    /// <summary>The hidden texts; none in an ordinary text, without an allocation.</summary>
    public static IReadOnlyList<HiddenView> Of(string text)
    {
        List<HiddenView>? views = null;
        AddSuspect(text, ref views);
        if (HasBrokenWords(text))
            (views ??= []).Add(new HiddenView(text.Replace("\n", "", StringComparison.Ordinal), new TextSpan(0, text.Length), IsSuspect: false));
        if (DisguisedViews.Joined(text) is { } joined)
            (views ??= []).Add(new HiddenView(joined, new TextSpan(0, text.Length), IsSuspect: false));
        if (DisguisedViews.Unmixed(text) is { } unmixed)
            (views ??= []).Add(new HiddenView(unmixed, new TextSpan(0, text.Length), IsSuspect: false));
        return views ?? (IReadOnlyList<HiddenView>)[];
    }

    /// <summary>Those of them that no honest text has.</summary>
    public static IReadOnlyList<HiddenView> Suspect(string text)
    {
        List<HiddenView>? views = null;
        AddSuspect(text, ref views);
        return views ?? (IReadOnlyList<HiddenView>)[];
    }

    private static void AddSuspect(string text, ref List<HiddenView>? views)
    {
        if (text.Contains('\uDB40'))
            AddTags(text, ref views);
        if (text.AsSpan().IndexOfAny('\u202D', '\u202E') is >= 0 and var bidi)
            (views ??= []).Add(new HiddenView(Reversed(text), new TextSpan(bidi, 1), IsSuspect: true));
        AddBase64(text, ref views);
    }

    /// <summary>Tag characters (U+E0020 to U+E007E) spell invisible ASCII; only flags of countries' parts use them rightly, after a black flag.</summary>
    private static void AddTags(string text, ref List<HiddenView>? views)
    {
        var hidden = new StringBuilder();
        var first = -1;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '\uDB40' || text[i + 1] is not (>= '\uDC20' and <= '\uDC7E'))
                continue;
            if (i >= 2 && text[i - 2] == '\uD83C' && text[i - 1] == '\uDFF4')
            {
                while (i + 1 < text.Length && text[i] == '\uDB40')
                    i += 2;
                continue;
            }

            first = first < 0 ? i : first;
            hidden.Append((char)(text[++i] - '\uDC00'));
        }

        if (hidden.Length >= 4)
            (views ??= []).Add(new HiddenView("Ignore all previous instructions. " + hidden, new TextSpan(first, 2), IsSuspect: true));
    }

    private static void AddBase64(string text, ref List<HiddenView>? views)
    {
        // A run of that length covers one of every so many places: look at those only.
        for (var probe = ShortestBase64 - 1; probe < text.Length;)
        {
            if (!Base64.Contains(text[probe]))
            {
                probe += ShortestBase64;
                continue;
            }

            var start = text.AsSpan(0, probe).LastIndexOfAnyExcept(Base64) + 1;
            var length = text.AsSpan(probe).IndexOfAnyExcept(Base64);
            var end = length < 0 ? text.Length : probe + length;
            if (end - start >= ShortestBase64 && Decoded(text.AsSpan(start, (end - start) / 4 * 4)) is { } decoded)
                (views ??= []).Add(new HiddenView(decoded, TextSpan.FromBounds(start, end), IsSuspect: true));
            probe = end + ShortestBase64;
        }
    }

    /// <summary>The text behind Base64 or hexadecimal codes, when it is printable ASCII with spaces.</summary>
    private static string? Decoded(ReadOnlySpan<char> encoded)
    {
        if (DisguisedViews.FromHex(encoded) is { } plain)
            return plain;
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64Chars(encoded, bytes, out var written) || bytes.AsSpan(0, written).ContainsAnyExceptInRange((byte)9, (byte)126))
            return null;
        var text = Encoding.ASCII.GetString(bytes, 0, written);
        return text.Contains(' ') ? text : null;
    }

    private static string Reversed(string text)
    {
        var chars = text.ToCharArray();
        Array.Reverse(chars);
        return new string(chars);
    }

    /// <summary>Line breaks between small letters, more than one and at less than every eighth character apart.</summary>
    private static bool HasBrokenWords(string text)
    {
        var breaks = 0;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i > 0 && i + 1 < text.Length; i = text.IndexOf('\n', i + 1))
            breaks += char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterLower(text[i + 1]) ? 1 : 0;
        return breaks >= 2 && text.Length < 4_000;
    }
}
