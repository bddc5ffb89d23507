using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>Looks once in a process whether folding and the proofs of numbers do what they did when they were written: a detector that they fail finds too little.</summary>
/// <remarks>The numbers are the examples that issuers and standards publish. Each must be right, and wrong with its last character changed.</remarks>
internal static class DetectorSelfCheck
{
    /// <summary>The code of a detector that failed and refuses every text.</summary>
    public const string Failed = "sensitive.self-check-failed";

    private static readonly (string Written, string Read)[] Forms =
    [
        ("ｎｏｏｒ＠ｅｘａｍｐｌｅ．ｏｒｇ", "noor@example.org"),
        ("\U0001D429\U0001D425\U0001D41A\U0001D422\U0001D427 \u24D0\u24D1", "plain ab"),
        ("in\u200Bvis\u2060ible\uFEFF \u202Ebi\u00ADdi\u202C", "invisible bidi"),
        ("t\U000E0041ag", "tag"),
        ("\u0661\u09E8\u0C69\uFF14\U0001D7D3", "12345"),
        ("cafe\u0301 caf\u00E9 \uFB01", "cafe cafe fi"),
        ("p\u0430y\u0440\u0430l", "paypal"),
        ("6\u201312\u00A03\u22124", "6-12 3-4"),
        ("a\uD800b\uDC00", "a\uFFFDb\uFFFD"),
    ];

    private static readonly (string Scheme, string Number)[] Numbers =
    [
        ("iban", "GB82WEST12345698765432"), ("luhn", "79927398713"), ("nl.bsn", "111222333"), ("de.idnr", "86095742719"), ("fr.nir", "255081416802538"),
        ("es.dni", "12345678Z"), ("ch.ssn", "7569217076985"), ("pl.pesel", "44051401359"), ("gb.nhs", "9434765919"), ("us.rtn", "111000025"),
        ("br.cpf", "11144477735"), ("cn.ric", "11010519491231002X"), ("in.aadhaar", "234123412346"), ("tr.tckimlik", "10000000146"),
        ("hr.oib", "69435151530"),
    ];

    private static readonly Lazy<bool> Shared = new(() => Passes(Fold, NumberSchemes.IsValid));

    /// <summary>Whether this process's tables and proofs are right; found out at first use.</summary>
    public static bool HasPassed => Shared.Value;

    /// <summary>Whether all known forms are read rightly and all known numbers are told from wrong ones. An exception is a failure.</summary>
    /// <param name="fold">Folds a text.</param>
    /// <param name="isValid">Proves a number of a scheme.</param>
    public static bool Passes(Func<string, string> fold, Func<string, string, bool?> isValid)
    {
        try
        {
            return Array.TrueForAll(Forms, form => fold(form.Written) == form.Read)
                && Array.TrueForAll(Numbers, n => isValid(n.Scheme, n.Number) == true && isValid(n.Scheme, Spoilt(n.Number)) == false);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static string Fold(string text)
    {
        using var folded = Folding.Fold(text);
        return folded.Chars.ToString();
    }

    private static string Spoilt(string number)
    {
        var last = number[^1] switch { '9' => '0', >= '0' and < '9' => (char)(number[^1] + 1), 'X' => '1', _ => 'A' };
        return number[..^1] + last;
    }
}
