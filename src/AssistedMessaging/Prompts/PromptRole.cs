namespace AssistedMessaging.Prompts;

/// <summary>Who speaks in a prompt's section. Roles are structure: no rendered text can open one.</summary>
public enum PromptRole
{
    /// <summary>Data; the safe default.</summary>
    User = 0,

    /// <summary>Instructions of the library or the host.</summary>
    System,
}
