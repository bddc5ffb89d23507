namespace AssistedMessaging.Profiles;

/// <summary>How a message addresses its reader in languages that tell a familiar <em>you</em> from a formal one: je or u, du or Sie, tu or vous, tu or Lei, ty or Pan/Pani.</summary>
public enum FormOfAddress
{
    /// <summary>What is usual in recruiting in the language: formal in German, French, Italian, Portuguese and Polish, informal in English, Dutch and Spanish.</summary>
    Default = 0,

    /// <summary>The familiar form. In Brazilian Portuguese that is the third person, as in the formal one.</summary>
    Informal,

    /// <summary>The formal form.</summary>
    Formal,
}
