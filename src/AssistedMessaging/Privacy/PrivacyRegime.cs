namespace AssistedMessaging.Privacy;

/// <summary>The law whose dates a request follows.</summary>
public enum PrivacyRegime
{
    /// <summary>Regulation (EU) 2016/679 art. 12(3): one month, two more when it is complex. The default.</summary>
    Gdpr = 0,

    /// <summary>California Civil Code 1798.130(a)(2): 45 days, 45 more when needed.</summary>
    Ccpa,
}
