namespace AssistedMessaging.Fields;

/// <summary>A place in a message where the library writes an exact fact, after the model has written the words around it.</summary>
public sealed class Slot
{
    /// <summary>The field; its key in double braces is the slot's token.</summary>
    public required FieldKey Key { get; init; }

    /// <summary>What stands there, for the model.</summary>
    public required SlotType Type { get; init; }

    /// <summary>The value, formatted in the language of the message.</summary>
    public required string Value { get; init; }

    /// <summary>How often the slot may stand in one message.</summary>
    /// <value>Default 2.</value>
    public int MaxUses { get; init; } = 2;

    /// <summary>Whether a message without it is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the model writes: <c>{{ candidate.first_name }}</c>.</summary>
    public string Token { get => field ??= TokenOf(Key.Value); internal init; }

    internal static string TokenOf(string key) => $"{{{{ {key} }}}}";

    /// <summary>The token only.</summary>
    public override string ToString() => Token;
}
