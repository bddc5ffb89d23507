namespace AssistedMessaging.Fields;

/// <summary>A field of which a guard took a part.</summary>
/// <param name="Key">The field.</param>
/// <param name="Code">The rule, for instance <c>sensitive.health</c>.</param>
public readonly record struct TrimmedField(FieldKey Key, string Code);
