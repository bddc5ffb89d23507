namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of Dutch numbers.</summary>
internal static class DutchChecks
{
    /// <summary>BSN and RSIN, the proof of eleven: weights 9 to 2 and -1 for the last digit. Eight digits take a leading zero.</summary>
    public static bool Bsn(ReadOnlySpan<char> number)
    {
        if (number.Length is not (8 or 9) || CheckDigits.IsUniform(number))
            return false;

        var sum = number.Length == 9
            ? CheckDigits.Weighted(number, [9, 8, 7, 6, 5, 4, 3, 2, -1])
            : CheckDigits.Weighted(number, [8, 7, 6, 5, 4, 3, 2, -1]);
        return sum % 11 == 0;
    }
}
