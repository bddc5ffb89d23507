using System.Buffers;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds keys and tokens by the prefixes that their issuers publish, private keys, and passwords behind their label.</summary>
internal static class SecretScanner
{
    /// <summary>Prefix, and least number of characters after it.</summary>
    private static readonly (string Prefix, int Least)[] Prefixes =
    [
        ("AKIA", 16), ("ASIA", 16), ("ghp_", 30), ("gho_", 30), ("ghu_", 30), ("ghs_", 30), ("ghr_", 30), ("github_pat_", 22), ("glpat-", 20),
        ("xoxb-", 20), ("xoxp-", 20), ("xoxa-", 20),
        ("xoxr-", 20), ("xoxs-", 20), ("xapp-", 20), ("sk-ant-", 20), ("sk-proj-", 20), ("sk-", 20), ("sk_live_", 16), ("sk_test_", 16),
        ("rk_live_", 16), ("pk_live_", 16), ("AIza", 35),
        ("ya29.", 20), ("eyJ", 20), ("hf_", 30), ("npm_", 36), ("SG.", 40), ("pypi-", 40), ("dop_v1_", 60), ("shpat_", 32), ("whsec_", 24),
        ("AccountKey=", 40), ("-----BEGIN ", 10),
    ];

    private static readonly string[] Labels = ["password:", "password =", "password=", "passwd:", "pwd:", "pwd=", "pw:", "api_key=", "api key:",
        "api-key:", "apikey=", "secret=", "token=", "wachtwoord:", "passwort:", "mot de passe:", "contrasena:"];

    private static readonly SearchValues<string> Anchors = SearchValues.Create([.. Prefixes.Select(p => p.Prefix)], StringComparison.Ordinal);
    private static readonly SearchValues<string> LabelAnchors = SearchValues.Create(Labels, StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds what is found; a stretch that is found already is passed over.</summary>
    public static void Scan(ReadOnlySpan<char> view, ref List<SensitiveDataFinding>? findings)
    {
        for (var at = 0; at < view.Length;)
        {
            var hit = view[at..].IndexOfAny(Anchors);
            if (hit < 0)
                break;
            hit += at;
            at = Add(view, hit, TokenEnd(view, hit), ref findings);
        }

        for (var at = 0; at < view.Length;)
        {
            var hit = view[at..].IndexOfAny(LabelAnchors);
            if (hit < 0)
                break;
            hit += at;
            var value = hit + view[hit..].IndexOfAny(':', '=') + 1;
            while (value < view.Length && view[value] is ' ' or '"' or '\'')
                value++;
            var end = value;
            while (end < view.Length && !char.IsWhiteSpace(view[end]) && view[end] is not ('"' or '\'' or ',' or ';'))
                end++;
            if (end - value >= 4)
                AddFinding(value, end, ref findings);
            at = Math.Max(end, hit + 1);
        }
    }

    private static int Add(ReadOnlySpan<char> view, int start, int end, ref List<SensitiveDataFinding>? findings)
    {
        if (start > 0 && char.IsAsciiLetterOrDigit(view[start - 1]))
            return start + 1;
        foreach (var (prefix, least) in Prefixes)
        {
            if (!view[start..].StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (prefix[0] == '-')
            {
                var close = view.Slice(start, Math.Min(64, view.Length - start)).IndexOf("PRIVATE KEY-----", StringComparison.Ordinal);
                if (close < 0)
                    return start + 1;
                var last = view[(start + close)..].IndexOf("-----END", StringComparison.Ordinal);
                end = last < 0 ? view.Length : start + close + last;
            }
            else if (end - start - prefix.Length < least || !HasBoth(view[start..end]))
            {
                continue;
            }

            AddFinding(start, end, ref findings);
            return end;
        }

        return start + 1;
    }

    /// <summary>Keys mix letters with digits; words with hyphens do not.</summary>
    private static bool HasBoth(ReadOnlySpan<char> token) => token.ContainsAnyInRange('0', '9') && token.IndexOfAnyInRange('A', 'z') >= 0;

    private static int TokenEnd(ReadOnlySpan<char> view, int at)
    {
        while (at < view.Length && (char.IsAsciiLetterOrDigit(view[at]) || view[at] is '_' or '-' or '.' or '+' or '/' or '='))
            at++;
        while (at > 0 && view[at - 1] is '.' or '-')
            at--;
        return at;
    }

    private static void AddFinding(int start, int end, ref List<SensitiveDataFinding>? findings) =>
        OrderedFindings.Replace(ref findings, new SensitiveDataFinding(start, end - start, PersonalDataCategory.Secret, "SECRET", 0.9f, Validated: false));
}
