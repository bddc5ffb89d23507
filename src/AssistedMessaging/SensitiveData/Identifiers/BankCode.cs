using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds bank codes (ISO 9362) behind their label: they have no proof of their own.</summary>
internal static class BankCode
{
    private const int Reach = 30;

    /// <summary>The code behind the label that begins at <paramref name="label"/>.</summary>
    public static SensitiveDataFinding Read(ScanView view, int label)
    {
        var last = Math.Min(view.Chars.Length, label + Reach);
        for (var end = label; view.Map.NextWord(end) is var start && start < last;)
        {
            end = view.Map.WordEnd(start);
            if (end - start is 8 or 11 && BankChecks.Bic(view.Chars[start..end]))
                return new SensitiveDataFinding(start, end - start, PersonalDataCategory.BankAccount, "BIC", 0.8f, Validated: false);
        }

        return default;
    }
}
