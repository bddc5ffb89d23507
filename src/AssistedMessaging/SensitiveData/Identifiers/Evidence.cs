namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>What is enough, beside the proof, to take a number without a label for an identifier. A label beside it is always enough.</summary>
[Flags]
internal enum Evidence
{
    /// <summary>Nothing but a label.</summary>
    Label = 0,

    /// <summary>Groups as the scheme's numbers are usually written.</summary>
    Groups = 1,

    /// <summary>The number is the whole text.</summary>
    Alone = 2,

    /// <summary>The shape with its proof.</summary>
    Shape = 4,
}
