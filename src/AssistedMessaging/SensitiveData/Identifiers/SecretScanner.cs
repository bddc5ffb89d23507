using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds keys and tokens by the prefixes that their issuers publish, private keys, and passwords behind their label.</summary>
internal static class SecretScanner
{
    private const int LongestPassword = 1024;
    private const int UserReach = 40;
    private const int LongestProof = 256;
    private const int LongestTrail = 8;

    /// <summary>How many prefixes are tried in one row of key characters.</summary>
    private const int MostTries = 4;

    /// <summary>Prefix, and least number of characters after it.</summary>
    private static readonly (string Prefix, int Least)[] Prefixes =
    [
        ("AKIA", 16), ("ASIA", 16), ("ghp_", 30), ("gho_", 30), ("ghu_", 30), ("ghs_", 30), ("ghr_", 30), ("github_pat_", 22), ("glpat-", 20),
        ("xoxb-", 20), ("xoxp-", 20), ("xoxa-", 20),
        ("xoxr-", 20), ("xoxs-", 20), ("xapp-", 20), ("sk-ant-", 20), ("sk-proj-", 20), ("sk-", 20), ("sk_live_", 16), ("sk_test_", 16),
        ("rk_live_", 16), ("pk_live_", 16), ("AIza", 35),
        ("ya29.", 20), ("eyJ", 20), ("hf_", 30), ("npm_", 36), ("SG.", 40), ("pypi-", 40), ("dop_v1_", 60), ("shpat_", 32), ("whsec_", 24),
        ("AccountKey=", 40),
    ];

    private const string BlockStart = "-----BEGIN ";

    /// <summary>The key or password that a sign begins or announces; empty when there is none.</summary>
    public static SensitiveDataFinding Read(ScanView view, SignHit sign)
    {
        if ((SignKind)sign.Sign == SignKind.Password)
            return Password(view, sign);
        if (sign.Start >= 5 && view.Chars[(sign.Start - 5)..].StartsWith(BlockStart, StringComparison.Ordinal))
            return Block(view, sign.Start - 5);

        if (sign.Start < view.Buffers.TokenEnd && ++view.Buffers.TokenTries > MostTries)
            return default;

        var rest = view.Chars[sign.Start..];
        foreach (var (prefix, least) in Prefixes)
        {
            if (!rest.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var length = TokenLength(view, sign.Start);
            if (length - prefix.Length >= least && HasBoth(rest[..Math.Min(length, LongestProof)]))
                return Finding(sign.Start, length);
        }

        return default;
    }

    /// <summary>What stands behind a colon or equals sign after the label, up to white space or a quotation mark.</summary>
    private static SensitiveDataFinding Password(ScanView view, SignHit label)
    {
        var chars = view.Chars;
        var at = label.End;
        if (at < chars.Length && chars[at] == ' ')
            at++;
        if (at >= chars.Length || chars[at] is not (':' or '='))
        {
            if (!HasUserName(chars[Math.Max(0, label.Start - UserReach)..label.Start]))
                return default;
            at = label.End;
        }

        var start = at + 1;
        while (start < chars.Length && start - at < 8 && chars[start] is ' ' or '"' or '\'')
            start++;
        var end = start;
        while (end < chars.Length && end - start < LongestPassword && !char.IsWhiteSpace(chars[end]) && chars[end] is not ('"' or '\'' or ',' or ';'))
            end++;
        view.Buffers.Steps += end - at;
        return end - start >= 4 ? Finding(start, end - start) : default;
    }

    /// <summary>Whether a sign-in name is given before the password, so that no colon is needed.</summary>
    private static bool HasUserName(ReadOnlySpan<char> before) =>
        before.IndexOf("login", StringComparison.OrdinalIgnoreCase) >= 0 || before.IndexOf("username", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>A private key from its first line to its last, or to the end of the text.</summary>
    private static SensitiveDataFinding Block(ScanView view, int start)
    {
        var chars = view.Chars;
        var close = chars.Slice(start, Math.Min(64, chars.Length - start)).IndexOf("PRIVATE KEY-----", StringComparison.Ordinal);
        return close < 0 ? default : Finding(start, BlockEnd(view, start + close) - start);
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

    /// <summary>Keys mix letters with digits; words with hyphens do not.</summary>
    private static bool HasBoth(ReadOnlySpan<char> token) => token.ContainsAnyInRange('0', '9') && token.IndexOfAnyInRange('A', 'z') >= 0;

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

    private static SensitiveDataFinding Finding(int start, int length) =>
        new(start, length, PersonalDataCategory.Secret, "SECRET", 0.9f, Validated: false);
}
