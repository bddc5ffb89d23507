namespace AssistedMessaging.SensitiveData;

/// <summary>What the guard does about a finding. Of several findings in one text the lowest value decides about the text.</summary>
public enum SensitiveDataAction
{
    /// <summary>Refuse the request; in a field: leave the field out; in a draft: let it not go out.</summary>
    Refuse = 0,

    /// <summary>Leave the field out.</summary>
    DropField,

    /// <summary>Leave the sentence, or the item of a list, out.</summary>
    DropSentence,

    /// <summary>Put a placeholder such as <c>[EMAIL_1]</c> in its place.</summary>
    Redact,

    /// <summary>Use the text and tell a person.</summary>
    Warn,

    /// <summary>Use the text.</summary>
    Allow,
}
