using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds keys and tokens by their prefixes and by the few shapes without one, private keys, and what of a web address is secret.</summary>
internal static class SecretScanner
{
    private const int LongestProof = 256;
    private const int LongestTrail = 8;

    /// <summary>Fewest letters and digits in a row, with both among them, that no ordinary word has.</summary>
    private const int ShortestMixed = 8;

    /// <summary>How many prefixes are tried in one row of key characters.</summary>
    private const int MostTries = 4;

    private const int HexLetters = 32;
    private const int LongestAccount = 12;

    private const string BlockStart = "-----BEGIN ";
    private const string BlockName = "PRIVATE KEY";

    /// <summary>Addresses to which anybody may post who knows what follows.</summary>
    private static readonly string[] Hooks =
    [
        "hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/", "webhook.office.com/webhookb2/", "outlook.office.com/webhook/",
        "hooks.zapier.com/hooks/catch/", "api.telegram.org/bot", "chat.googleapis.com/v1/spaces/",
    ];

    /// <summary>The key that a sign begins; empty when there is none.</summary>
    public static SensitiveDataFinding Read(ScanView view, SignHit sign)
    {
        if (sign.Start >= 5 && view.Chars[(sign.Start - 5)..].StartsWith(BlockStart, StringComparison.Ordinal))
            return Block(view, sign.Start - 5);

        if (sign.Start < view.Buffers.TokenEnd && ++view.Buffers.TokenTries > MostTries)
            return default;

        var rest = view.Chars[sign.Start..];
        foreach (var format in KeyFormats.Of(rest[0]))
        {
            if (!rest.StartsWith(format.Prefix, StringComparison.Ordinal) || (format.AfterNumber && !IsAfterNumber(view.Chars, sign.Start)))
                continue;
            var length = TokenLength(view, sign.Start);
            if (length - format.Prefix.Length >= format.Least && IsMixed(rest[..Math.Min(length, LongestProof)]))
                return Finding(sign.Start, length);
        }

        return default;
    }

    /// <summary>The key that a long word is or belongs to, although it has no prefix of its own; empty when there is none.</summary>
    /// <remarks>Thirty-two hexadecimal digits behind <c>key-</c> or <c>SK</c> or before <c>-us</c> and a number, or what follows <c>Q~</c>.</remarks>
    public static SensitiveDataFinding ReadBare(ReadOnlySpan<char> chars, int start, int end)
    {
        var word = chars[start..end];
        var before = chars[..start];
        if (word.Length == HexLetters && IsHex(word))
        {
            if (before.EndsWith("key-", StringComparison.Ordinal))
                return Finding(start - 4, word.Length + 4);
            var tail = chars[end..];
            if (tail.StartsWith("-us", StringComparison.Ordinal) && tail.Length > 3 && char.IsAsciiDigit(tail[3]))
                return Finding(start, word.Length);
        }

        if (word.Length == HexLetters + 2 && word.StartsWith("SK", StringComparison.Ordinal) && IsHex(word[2..]))
            return Finding(start, word.Length);
        if (word.Length >= HexLetters - 1 && before.EndsWith("Q~", StringComparison.Ordinal) && IsMixed(word))
            return Finding(start - 2, word.Length + 2);
        return default;
    }

    /// <summary>What of a web address is secret: the password before its host, or what follows the host of a hook; empty when nothing is.</summary>
    public static SensitiveDataFinding InAddress(ReadOnlySpan<char> chars, int start, int end)
    {
        var address = chars[start..end];
        var host = address.IndexOf("://", StringComparison.Ordinal) + 3;
        if (host < 3)
            return default;
        var authority = address[host..];
        var path = authority.IndexOfAny('/', '?', '#');
        authority = path < 0 ? authority : authority[..path];
        var (colon, at) = (authority.IndexOf(':'), authority.LastIndexOf('@'));
        if (colon >= 0 && at - colon > 1)
            return Finding(start + host + colon + 1, at - colon - 1);

        foreach (var hook in Hooks)
        {
            var hit = address[host..].IndexOf(hook, StringComparison.OrdinalIgnoreCase);
            if (hit >= 0 && hit <= authority.Length && IsMixed(address[(host + hit + hook.Length)..]))
                return Finding(start + host + hit + hook.Length, address.Length - host - hit - hook.Length);
        }

        return default;
    }

    /// <summary>Whether letters and digits stand mixed in one row, as in keys; words with hyphens and numbers do not.</summary>
    public static bool IsMixed(ReadOnlySpan<char> token)
    {
        for (var start = 0; start < token.Length;)
        {
            var end = start;
            while (end < token.Length && char.IsAsciiLetterOrDigit(token[end]))
                end++;
            var row = token[start..end];
            if (row.Length >= ShortestMixed && row.ContainsAnyInRange('0', '9') && row.ContainsAnyExceptInRange('0', '9'))
                return true;
            start = end + 1;
        }

        return false;
    }

    /// <summary>A finding of a key or password.</summary>
    public static SensitiveDataFinding Finding(int start, int length) =>
        new(start, length, PersonalDataCategory.Secret, "SECRET", 0.9f, Validated: false);

    private static bool IsHex(ReadOnlySpan<char> word) => !word.ContainsAnyExcept("0123456789abcdef") && word.ContainsAnyInRange('0', '9') && word.ContainsAnyInRange('a', 'f');

    private static bool IsAfterNumber(ReadOnlySpan<char> chars, int start)
    {
        var at = start - 1;
        if (at < 0 || chars[at] != ':')
            return false;
        var digits = at;
        while (digits > 0 && at - digits < LongestAccount && char.IsAsciiDigit(chars[digits - 1]))
            digits--;
        return at - digits >= 8;
    }

    /// <summary>A private key from its first line to its last, or to the end of the text.</summary>
    private static SensitiveDataFinding Block(ScanView view, int start)
    {
        var chars = view.Chars;
        var line = chars.Slice(start, Math.Min(64, chars.Length - start));
        var close = line.IndexOf(BlockName, StringComparison.Ordinal);
        if (close < 0)
            return default;
        var rest = line[(close + BlockName.Length)..];
        var isClosed = rest.StartsWith("-----", StringComparison.Ordinal) || rest.StartsWith(" BLOCK-----", StringComparison.Ordinal);
        return isClosed ? Finding(start, BlockEnd(view, start + close) - start) : default;
    }

    /// <summary>Where the next private key ends; blocks that begin before one end share it, so it is looked for once.</summary>
    private static int BlockEnd(ScanView view, int from)
    {
        var buffers = view.Buffers;
        if (from >= buffers.BlockEnd)
        {
            var end = view.Chars[from..].IndexOf("-----END", StringComparison.Ordinal);
            buffers.BlockEnd = end < 0 ? view.Chars.Length : from + end;
            buffers.Steps += buffers.BlockEnd - from;
        }

        return buffers.BlockEnd;
    }

    /// <summary>Length of the token that begins there. Every start in one row of such characters has the same end, so a row is walked once.</summary>
    private static int TokenLength(ScanView view, int start)
    {
        var chars = view.Chars;
        var buffers = view.Buffers;
        if (start >= buffers.TokenEnd)
        {
            var end = start;
            while (end < chars.Length && (char.IsAsciiLetterOrDigit(chars[end]) || chars[end] is '_' or '-' or '.' or '+' or '/' or '='))
                end++;
            buffers.Steps += end - start;
            (buffers.TokenEnd, buffers.TokenTries) = (end, 0);
        }

        var last = buffers.TokenEnd;
        while (last > start && chars[last - 1] is '.' or '-' && buffers.TokenEnd - last < LongestTrail)
            last--;
        return last - start;
    }
}
