namespace AssistedMessaging.Fields;

/// <summary>A field that takes part in a draft, with its value.</summary>
/// <remarks>Only selectors and guards make one: a builder that asks for it can print nothing that was not selected.</remarks>
public sealed class SelectedField
{
    internal SelectedField(FieldDefinition definition, FieldValue value) => (Definition, Value) = (definition, value);

    /// <summary>The field's row in the catalogue.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The value, after the guards have seen it.</summary>
    public FieldValue Value { get; }

    /// <summary>The field's name.</summary>
    public FieldKey Key => Definition.Key;

    /// <summary>The key only.</summary>
    public override string ToString() => Key.Value;
}
