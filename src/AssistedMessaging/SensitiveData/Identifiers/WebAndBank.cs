using System.Buffers;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds what has no digit or at sign to jump to: web addresses that begin with <c>www.</c>, and bank codes behind their label.</summary>
internal static class WebAndBank
{
    private const int Reach = 30;

    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        ["www.", "bic", "swift", "bank code", "transfer to", "bankleitzahl", "code banque"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds what is found outside the findings there are.</summary>
    public static void Scan(ReadOnlySpan<char> view, ref List<SensitiveDataFinding>? findings)
    {
        for (var at = 0; at < view.Length;)
        {
            var hit = view[at..].IndexOfAny(Anchors);
            if (hit < 0)
                return;
            hit += at;
            var found = view[hit] is 'w' or 'W' ? AddressScanner.ReadWww(view, hit) : ReadBic(view, hit);
            if (found.Length > 0)
                OrderedFindings.AddIfFree(ref findings, found);
            at = found.Length > 0 ? found.End : hit + 3;
        }
    }

    private static SensitiveDataFinding ReadBic(ReadOnlySpan<char> view, int label)
    {
        if (label > 0 && char.IsAsciiLetter(view[label - 1]))
            return default;

        var last = Math.Min(view.Length, label + Reach);
        for (var at = label; at < last;)
        {
            var start = at;
            while (at < view.Length && char.IsAsciiLetterOrDigit(view[at]) && at - start < 12)
                at++;
            if (BankChecks.Bic(view[start..at]) && (at == view.Length || !char.IsAsciiLetterOrDigit(view[at])))
                return new SensitiveDataFinding(start, at - start, PersonalDataCategory.BankAccount, "BIC", 0.8f, Validated: false);
            if (at == start || at - start == 12)
                at++;
        }

        return default;
    }
}
