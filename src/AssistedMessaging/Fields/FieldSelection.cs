namespace AssistedMessaging.Fields;

/// <summary>The account of one candidate's fields: which take part, which do not and why. Immutable; guards give a new one.</summary>
public sealed class FieldSelection
{
    /// <summary>Makes a selection; keys are unique over both lists.</summary>
    internal FieldSelection(IReadOnlyList<SelectedField> included, IReadOnlyList<LeftOutField> leftOut, IReadOnlyList<TrimmedField>? trimmed = null)
    {
        Included = included;
        LeftOut = leftOut;
        Trimmed = trimmed ?? [];
    }

    /// <summary>Fields that take part, in catalogue order.</summary>
    public IReadOnlyList<SelectedField> Included { get; }

    /// <summary>Fields that take no part, in catalogue order.</summary>
    public IReadOnlyList<LeftOutField> LeftOut { get; }

    /// <summary>Fields that take part without some of their sentences, one row a guard's rule.</summary>
    public IReadOnlyList<TrimmedField> Trimmed { get; }

    /// <summary>The field of that name, or null when it does not take part.</summary>
    public SelectedField? this[FieldKey key]
    {
        get
        {
            // A few dozen fields: a walk is faster than a table made for each candidate.
            for (var i = 0; i < Included.Count; i++)
            {
                if (Included[i].Key.Value == key.Value)
                    return Included[i];
            }

            return null;
        }
    }

    /// <summary>This selection without one field.</summary>
    public FieldSelection Withhold(FieldKey key, string code) => this[key] is not { } field
        ? this
        : new FieldSelection([.. Included.Where(f => f != field)], [.. LeftOut, new LeftOutField(field.Definition, LeftOutReason.WithheldByGuard, code)], Trimmed);

    /// <summary>This selection with one field's value cut down or masked by a guard.</summary>
    /// <param name="key">The field; nothing happens when it does not take part.</param>
    /// <param name="value">What is left of the value; null withholds the field.</param>
    /// <param name="code">The rule for the recruiter's account; null when nothing was lost that a recruiter has to know.</param>
    public FieldSelection Trim(FieldKey key, FieldValue? value, string? code)
    {
        if (this[key] is not { } field)
            return this;
        if (value is null)
            return Withhold(key, code ?? "fields.empty");

        var trimmed = code is null ? Trimmed : [.. Trimmed, new TrimmedField(key, code)];
        return new FieldSelection([.. Included.Select(f => f == field ? new SelectedField(f.Definition, value) : f)], LeftOut, trimmed);
    }
}
