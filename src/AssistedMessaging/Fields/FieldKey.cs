namespace AssistedMessaging.Fields;

/// <summary>The name of one fact, for instance <c>candidate.title</c> or <c>job.salary</c>. Templates, slots, explanations and findings all use it.</summary>
/// <param name="Value">Two or more lower-case words joined by a dot: letters, digits and underscores.</param>
public readonly record struct FieldKey(string Value) : IComparable<FieldKey>
{
    /// <summary>Whether <paramref name="text"/> has the form of a key.</summary>
    public static bool IsValid(string? text)
    {
        if (text is null)
            return false;

        var parts = text.Split('.');
        return parts.Length >= 2 && parts.All(p => p.Length > 0 && char.IsAsciiLetterLower(p[0]) && p.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'));
    }

    /// <inheritdoc/>
    public int CompareTo(FieldKey other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The key.</summary>
    public override string ToString() => Value ?? "";

    /// <summary>A text is a key wherever one is asked for; its form is checked when a field is added to the catalogue.</summary>
    public static implicit operator FieldKey(string value) => new(value);
}
