namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>What stands around a number; looked at only when something asks, and once.</summary>
internal ref struct NumberContext(ReadOnlySpan<char> view, int start)
{
    private readonly ReadOnlySpan<char> _view = view;
    private readonly int _start = start;
    private LabelSet _before;
    private LabelSet _after;
    private int _afterEnd = -1;
    private bool _hasBefore;

    /// <summary>Whether a word before the number says that it is an order, a ticket or a version.</summary>
    public bool IsOtherNumber => Before.Has(Labels.Not);

    /// <summary>Whether a word before the number says that it is a telephone number.</summary>
    public bool IsPhone => Before.Has(Labels.Phone);

    private LabelSet Before
    {
        get
        {
            if (!_hasBefore)
                (_before, _hasBefore) = (Labels.Before(_view, _start), true);
            return _before;
        }
    }

    /// <summary>Whether a label stands before the number, or after it.</summary>
    public bool HasLabel(int label, int end)
    {
        if (label < 0)
            return false;
        if (Before.Has(label))
            return true;
        if (_afterEnd != end)
            (_after, _afterEnd) = (Labels.After(_view, end), end);
        return _after.Has(label);
    }

    /// <summary>Whether there is nothing else in the text.</summary>
    public readonly bool IsAlone(int end) => _view[.._start].IndexOfAnyExcept(" \t\r\n\"'(") < 0
        && _view[end..].IndexOfAnyExcept(" \t\r\n\"').,;") < 0;
}
