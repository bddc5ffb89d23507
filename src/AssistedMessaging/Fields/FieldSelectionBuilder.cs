namespace AssistedMessaging.Fields;

/// <summary>Collects the account of one candidate's fields, for selectors of the library's or a host's own. Use it once, from one thread.</summary>
public sealed class FieldSelectionBuilder
{
    private readonly List<SelectedField> _included;
    private readonly List<LeftOutField> _leftOut = [];

    /// <summary>Makes an empty account.</summary>
    /// <param name="capacity">How many fields are expected.</param>
    public FieldSelectionBuilder(int capacity = 0) => _included = new List<SelectedField>(capacity);

    /// <summary>Lets a field take part with this value.</summary>
    public FieldSelectionBuilder Include(FieldDefinition field, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(value);
        _included.Add(new SelectedField(field, value));
        return this;
    }

    /// <summary>Leaves a field out.</summary>
    /// <param name="field">The field.</param>
    /// <param name="reason">Why.</param>
    /// <param name="value">What it would have said; checks look for it in the draft, and no model sees it. Null when there is none, or when nobody may know.</param>
    public FieldSelectionBuilder LeaveOut(FieldDefinition field, LeftOutReason reason, FieldValue? value = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        _leftOut.Add(new LeftOutField(field, reason, value: value));
        return this;
    }

    /// <summary>The account.</summary>
    public FieldSelection Build() => new(_included, _leftOut);
}
