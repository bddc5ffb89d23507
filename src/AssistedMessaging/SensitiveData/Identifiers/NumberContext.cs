using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>What stands around a number; looked at only when something asks, and once.</summary>
internal ref struct NumberContext(ScanView view, int start)
{
    /// <summary>The longest a number with its separators is, and as far again as a label may stand behind it.</summary>
    private const int Ahead = 100;

    private readonly ScanView _view = view;
    private readonly int _start = start;
    private LabelSet _before;
    private LabelSet _after;
    private int _afterEnd = -1;
    private bool _hasBefore;

    /// <summary>Whether a word before the number says that it is an order, a ticket or a version.</summary>
    public bool IsOtherNumber => Before.Has(Labels.Not);

    /// <summary>Whether a word before the number says that it is a telephone number.</summary>
    public bool IsPhone => Before.Has(Labels.Phone);

    /// <summary>Whether any label stands before the number, or near behind it.</summary>
    public bool HasLabels => !Before.IsEmpty || Labels.Any(_view, _start, _start + Ahead);

    /// <summary>Whether nothing stands before the number.</summary>
    public readonly bool IsFirst => _view.Chars[.._start].IndexOfAnyExcept(" \t\r\n\"'(") < 0;

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
    public readonly bool IsAlone(int end) => IsFirst && _view.Chars[end..].IndexOfAnyExcept(" \t\r\n\"').,;") < 0;
}
