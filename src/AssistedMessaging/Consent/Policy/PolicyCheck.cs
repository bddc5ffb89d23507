namespace AssistedMessaging.Consent.Policy;

/// <summary>Checks rows against each other: ids are unique, and on each day one row rules a purpose in a region.</summary>
internal static class PolicyCheck
{
    /// <summary>Checks all pairs.</summary>
    /// <exception cref="ConsentPolicyException">Two rows contradict each other.</exception>
    public static void Check(IReadOnlyList<ConsentPolicyRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < i; j++)
                Check(rows[j], rows[i]);
        }
    }

    private static void Check(ConsentPolicyRow earlier, ConsentPolicyRow row)
    {
        if (row.Id == earlier.Id)
            throw new ConsentPolicyException("consent.policy-row-id", "the id is used twice.", row.Id);

        if (row.Purpose == earlier.Purpose && row.SharesADayWith(earlier) && row.Area.Overlaps(earlier.Area))
            throw new ConsentPolicyException("consent.policy-overlap", $"overlaps '{earlier.Id}' in purpose, region and time.", row.Id);
    }
}
