using System.Buffers;
using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>What stands around a number; looked at only when something asks, and once.</summary>
internal ref struct NumberContext(ScanView view, int start)
{
    /// <summary>The longest a number with its separators is, and as far again as a label may stand behind it.</summary>
    public const int Ahead = 100;

    private static readonly SearchValues<char> Openings = SearchValues.Create(" \t\r\n\"'(");
    private static readonly SearchValues<char> Closings = SearchValues.Create(" \t\r\n\"').,;");

    private readonly ScanView _view = view;
    private readonly int _start = start;
    private LabelSet _before;
    private LabelSet _after;
    private int _afterEnd = -1;
    private bool _hasBefore;
    private bool _hasAny;
    private bool _knowsFirst;
    private bool _isFirst;

    /// <summary>Whether a word before the number says that it is an order, a ticket or a version.</summary>
    public bool IsOtherNumber => Before.Has(Labels.Not);

    /// <summary>Whether a word before the number says that it is a telephone number.</summary>
    public bool IsPhone => Before.Has(Labels.Phone);

    /// <summary>Whether the nearest word before the number says what it is, and that is no telephone number.</summary>
    public bool IsNamedOtherwise => IsOtherNumber || (!Before.IsEmpty && !IsPhone && Labels.IsNamed(_view, _start));

    /// <summary>Whether any label stands before the number, or near behind it.</summary>
    public bool HasLabels
    {
        get
        {
            _ = Before;
            return _hasAny;
        }
    }

    /// <summary>Whether nothing stands before the number.</summary>
    public bool IsFirst
    {
        get
        {
            if (!_knowsFirst)
                (_isFirst, _knowsFirst) = (BeginsText(_view.Chars, _start), true);
            return _isFirst;
        }
    }

    private LabelSet Before
    {
        get
        {
            if (!_hasBefore)
            {
                (_before, _hasBefore) = (Labels.Before(_view, _start), true);
                _hasAny = !_before.IsEmpty || Labels.Any(_view, _start, _start + Ahead);
            }

            return _before;
        }
    }

    /// <summary>Whether nothing stands before a place.</summary>
    public static bool BeginsText(ReadOnlySpan<char> text, int start) => text[..start].IndexOfAnyExcept(Openings) < 0;

    /// <summary>Whether one of the labels stands before the number, or after it.</summary>
    public bool HasAnyOf(in LabelSet labels, int end)
    {
        if (!HasLabels)
            return false;
        if (_before.Overlaps(in labels))
            return true;
        if (_afterEnd != end)
            (_after, _afterEnd) = (Labels.After(_view, end), end);
        return _after.Overlaps(in labels);
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
    public bool IsAlone(int end) => IsFirst && _view.Chars[end..].IndexOfAnyExcept(Closings) < 0;
}
