namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds bank codes (ISO 9362) behind their label: they have no proof of their own.</summary>
internal static class BankCode
{
    private const int Reach = 30;

    /// <summary>The code behind the label that begins at <paramref name="label"/>.</summary>
    public static SensitiveDataFinding Read(ReadOnlySpan<char> view, int label)
    {
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
