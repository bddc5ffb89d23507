namespace AssistedMessaging.SensitiveData;

/// <summary>A kind of personal data that the guard looks for: a special category, another protected trait, or an identifier.</summary>
/// <remarks>An open set: hosts add their own. <c>Value</c> is the last part of codes such as <c>sensitive.health</c>.</remarks>
/// <param name="Value">Kebab-case name.</param>
public readonly record struct PersonalDataCategory(string Value)
{
    private static readonly string[] Article9 =
    [
        "racial-or-ethnic-origin", "political-opinion", "religious-or-philosophical-belief", "trade-union-membership",
        "genetic", "biometric", "health", "sex-life-or-orientation",
    ];

    private static readonly string[] Identifiers =
    [
        "national-id", "bank-account", "payment-card", "email", "phone", "tax-id", "social-security", "health-id", "passport", "driving-licence",
            "company-id", "url",
        "network-address", "secret",
    ];

    /// <summary>GDPR art. 9: racial or ethnic origin.</summary>
    public static PersonalDataCategory RacialOrEthnicOrigin => new("racial-or-ethnic-origin");

    /// <summary>GDPR art. 9: political opinions.</summary>
    public static PersonalDataCategory PoliticalOpinion => new("political-opinion");

    /// <summary>GDPR art. 9: religious or philosophical beliefs.</summary>
    public static PersonalDataCategory ReligiousOrPhilosophicalBelief => new("religious-or-philosophical-belief");

    /// <summary>GDPR art. 9: trade-union membership.</summary>
    public static PersonalDataCategory TradeUnionMembership => new("trade-union-membership");

    /// <summary>GDPR art. 9: genetic data.</summary>
    public static PersonalDataCategory Genetic => new("genetic");

    /// <summary>GDPR art. 9: biometric data.</summary>
    public static PersonalDataCategory Biometric => new("biometric");

    /// <summary>GDPR art. 9: health, with disability and pregnancy.</summary>
    public static PersonalDataCategory Health => new("health");

    /// <summary>GDPR art. 9: sex life or sexual orientation.</summary>
    public static PersonalDataCategory SexLifeOrOrientation => new("sex-life-or-orientation");

    /// <summary>GDPR art. 10: criminal convictions and offences.</summary>
    public static PersonalDataCategory CriminalConvictionOrOffence => new("criminal-conviction-or-offence");

    /// <summary>Protected trait: age.</summary>
    public static PersonalDataCategory Age => new("age");

    /// <summary>Protected trait: gender or gender identity.</summary>
    public static PersonalDataCategory GenderOrGenderIdentity => new("gender-or-gender-identity");

    /// <summary>Protected trait: marital or family status.</summary>
    public static PersonalDataCategory MaritalOrFamilyStatus => new("marital-or-family-status");

    /// <summary>Protected trait: nationality.</summary>
    public static PersonalDataCategory Nationality => new("nationality");

    /// <summary>Protected trait: military service.</summary>
    public static PersonalDataCategory MilitaryService => new("military-service");

    /// <summary>Protected trait: financial hardship.</summary>
    public static PersonalDataCategory FinancialHardship => new("financial-hardship");

    /// <summary>Identifier: national number of a person.</summary>
    public static PersonalDataCategory NationalId => new("national-id");

    /// <summary>Identifier: bank account.</summary>
    public static PersonalDataCategory BankAccount => new("bank-account");

    /// <summary>Identifier: payment card.</summary>
    public static PersonalDataCategory PaymentCard => new("payment-card");

    /// <summary>Identifier: e-mail address.</summary>
    public static PersonalDataCategory Email => new("email");

    /// <summary>Identifier: telephone number.</summary>
    public static PersonalDataCategory Phone => new("phone");

    /// <summary>Identifier: number given by a tax authority.</summary>
    public static PersonalDataCategory TaxId => new("tax-id");

    /// <summary>Identifier: social-security number.</summary>
    public static PersonalDataCategory SocialSecurity => new("social-security");

    /// <summary>Identifier: number of a health service or health insurance.</summary>
    public static PersonalDataCategory HealthId => new("health-id");

    /// <summary>Identifier: passport or identity card.</summary>
    public static PersonalDataCategory Passport => new("passport");

    /// <summary>Identifier: driving licence.</summary>
    public static PersonalDataCategory DrivingLicence => new("driving-licence");

    /// <summary>Identifier: number of a company or of a professional.</summary>
    public static PersonalDataCategory CompanyId => new("company-id");

    /// <summary>Identifier: web address.</summary>
    public static PersonalDataCategory Url => new("url");

    /// <summary>Identifier: address of a machine or device in a network.</summary>
    public static PersonalDataCategory NetworkAddress => new("network-address");

    /// <summary>Identifier: key, token or password.</summary>
    public static PersonalDataCategory Secret => new("secret");

    /// <summary>Whether GDPR art. 9 names it.</summary>
    public bool IsSpecialCategory => Array.IndexOf(Article9, Value) >= 0;

    /// <summary>The article that protects it: <c>GDPR art. 9</c>, <c>GDPR art. 10</c>, or null.</summary>
    public string? Article => IsSpecialCategory ? "GDPR art. 9" : Value == CriminalConvictionOrOffence.Value ? "GDPR art. 10" : null;

    /// <summary>Whether it is an identifier or a secret, not a trait. False for a host's own categories, which are guarded like traits.</summary>
    public bool IsIdentifier => Array.IndexOf(Identifiers, Value) >= 0;

    /// <summary>Whether it is data by which a person or company is reached.</summary>
    internal bool IsContact => Value is "email" or "phone" or "url";

    /// <summary>The name of the category.</summary>
    public override string ToString() => Value ?? "";
}
