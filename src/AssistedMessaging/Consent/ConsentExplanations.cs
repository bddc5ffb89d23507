namespace AssistedMessaging.Consent;

/// <summary>What each <see cref="ConsentReason"/> means in a sentence.</summary>
internal static class ConsentExplanations
{
    /// <summary>The sentence of a reason.</summary>
    public static string Of(ConsentReason reason) => reason switch
    {
        ConsentReason.NoPolicy => "No rule covers this purpose, place and date, so it is not pursued.",
        ConsentReason.RegionUnknown => "The rule depends on where the person is, and that is not known.",
        ConsentReason.LedgerUnavailable => "The consent records could not be read completely.",
        ConsentReason.SubjectAmbiguous => "It is not clear which person is meant.",
        ConsentReason.CategoryExcluded => "This kind of data is never used for this purpose.",
        ConsentReason.RegionExcluded => "This purpose is not pursued where the person is.",
        ConsentReason.NoGrant => "This purpose needs the person's consent, and none is recorded.",
        ConsentReason.Expired => "The person's consent is too old for the rule in force.",
        ConsentReason.DefaultOn => "Permitted by default: the person has not said no.",
        ConsentReason.Granted => "The person consented.",
        ConsentReason.Withdrawn => "The person opted out or took a consent back. This counts for the future; what was done before is not undone.",
        ConsentReason.Objected => "The person objected. This counts for the future; what was done before is not undone.",
        ConsentReason.Restricted => "Processing is restricted while a request of the person is open.",
        ConsentReason.ContractProhibits => "The contract forbids this purpose.",
        ConsentReason.NotSubjectToOptOut => "This purpose is not subject to opt-out.",
        ConsentReason.PolicySuspended => "The rule for this purpose is suspended.",
        _ => "No reason is stated.",
    };
}
