namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>The schemes that are looked for in texts.</summary>
internal static class IdentifierSchemes
{
    public static readonly IdentifierScheme[] All =
    [
        new() { RuleId = "IBAN", Category = PersonalDataCategory.BankAccount, Shape = "A2D2X11-30", Check = BankChecks.Iban, Labels = "iban|account|rekening|konto|compte|cuenta" },
        new() { RuleId = "CREDIT_CARD", Category = PersonalDataCategory.PaymentCard, Shape = "D13-19", Check = BankChecks.Card, Labels = "card|visa|mastercard|kaart|karte|carte|tarjeta" },
        new()
        {
            RuleId = "NL_BSN", Category = PersonalDataCategory.NationalId, Shape = "D8-9", Check = WestEuropeChecks.Bsn, Needs = Evidence.LabelOrGroups,
            Groups = "9|8|3-3-3|4-2-3|2-3-3|4-2-2", Labels = "bsn|burgerservicenummer|sofinummer|sofi nummer|citizen service number",
        },
    ];
}
