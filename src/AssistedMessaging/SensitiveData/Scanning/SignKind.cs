namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>Words that begin something, other than labels of identifiers.</summary>
internal enum SignKind
{
    /// <summary>Start of a web address without a scheme.</summary>
    Www = 1,

    /// <summary>Behind it, a bank code may follow.</summary>
    Bic,

    /// <summary>Behind it, the address of a device may follow.</summary>
    Device,

    /// <summary>Start of a key or token.</summary>
    Key,

    /// <summary>Behind it and a colon or equals sign, a password follows.</summary>
    Password,

    /// <summary>Behind it, a key follows: letters and digits mixed.</summary>
    KeyLabel,

    /// <summary>A word for the dot in an address.</summary>
    Dot,

    /// <summary>A word for the at sign.</summary>
    At,

    /// <summary>A word for a digit.</summary>
    Digit,
}
