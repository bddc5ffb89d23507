using System.Text.Json.Serialization;

namespace AssistedMessaging.Fields;

/// <summary>A field that takes no part in a draft, and why.</summary>
public sealed class LeftOutField
{
    internal LeftOutField(FieldDefinition definition, LeftOutReason reason, string? code = null, FieldValue? value = null) =>
        (Definition, Reason, Code, Value) = (definition, reason, code, value);

    /// <summary>The field's row in the catalogue.</summary>
    [JsonIgnore]
    public FieldDefinition Definition { get; }

    /// <summary>Why the field was left out.</summary>
    public LeftOutReason Reason { get; }

    /// <summary>Which guard's rule left it out, for instance <c>sensitive.health</c>; null for the other reasons.</summary>
    public string? Code { get; }

    /// <summary>What the field would have said, for checks that look for it in the draft; null when it has no value or a guard took it.</summary>
    internal FieldValue? Value { get; }

    /// <summary>The field's name.</summary>
    public FieldKey Key => Definition.Key;

    /// <summary>Key and reason.</summary>
    public override string ToString() => $"{Key}: {Reason}";
}
