namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>What it takes to take a number for an identifier. The proof must hold in every case where the scheme has one.</summary>
internal enum Evidence
{
    /// <summary>A label word beside it.</summary>
    Label = 0,

    /// <summary>A label word, or the usual groups.</summary>
    LabelOrGroups,

    /// <summary>The shape with its proof is enough.</summary>
    Check,
}
