namespace AssistedMessaging.Text;

/// <summary>The groups of digits of one written number and the separators between them.</summary>
internal readonly ref struct NumberForm
{
    private const int Most = 8;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly int _digitsEnd;
    private readonly int _count;
    private readonly bool _tooMany;
    private readonly Groups _starts;

    public NumberForm(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _start = start;
        var at = Digits(text, start);
        var count = 1;
        while (at + 1 < text.Length && IsSeparator(text[at]) && char.IsAsciiDigit(text[at + 1]))
        {
            var groupEnd = Digits(text, at + 1);
            if (IsSpace(text[at]) && !(groupEnd - at == 4 && FitsSpace(text, at, start, count)))
                break;
            if (count == Most)
            {
                _tooMany = true;
                break;
            }

            _starts[count++] = at + 1;
            at = groupEnd;
        }

        _count = count;
        _digitsEnd = at;
        End = at + DashLength(text[at..]);
    }

    /// <summary>Where it ends, with a dash for whole amounts as in <c>12,-</c>.</summary>
    public int End { get; }

    /// <summary>Writes the number with a point as its only separator.</summary>
    /// <param name="digits">Where to.</param>
    /// <param name="length">How much was written.</param>
    /// <param name="hasDecimalReading">Whether its only separator could be decimal too.</param>
    public bool TryWrite(Span<char> digits, out int length, out bool hasDecimalReading)
    {
        hasDecimalReading = false;
        length = 0;
        if (_tooMany || _digitsEnd - _start > 28)
            return false;

        var hasDecimals = false;
        if (_count > 1)
        {
            var last = Separator(_count - 1);
            var isSingle = last is '.' or ',' && !IsRepeated(last);
            hasDecimals = isSingle && !(_count == 2 && Length(1) == 3 && Length(0) <= 3 && _text[_start] != '0');
            hasDecimalReading = isSingle && !hasDecimals;
            if (!AreGrouped(hasDecimals ? _count - 1 : _count))
                return false;
        }

        for (var g = 0; g < _count; g++)
        {
            if (g == _count - 1 && hasDecimals)
                digits[length++] = '.';
            Slice(g).CopyTo(digits[length..]);
            length += Length(g);
        }

        return true;
    }

    /// <summary>Whether the first groups are thousands under one separator: three digits each, or two each and three at the end.</summary>
    private bool AreGrouped(int groups)
    {
        if (groups == 1)
            return true;
        if (Length(0) > 3 || Length(groups - 1) != 3)
            return false;
        for (var g = 1; g < groups; g++)
        {
            if (Kind(Separator(g)) != Kind(Separator(1)) || (g < groups - 1 && Length(g) is not (2 or 3)))
                return false;
        }

        return groups < _count ? Kind(Separator(_count - 1)) != Kind(Separator(1)) : true;
    }

    private bool IsRepeated(char separator)
    {
        for (var g = 1; g < _count - 1; g++)
        {
            if (Separator(g) == separator)
                return true;
        }

        return false;
    }

    private int StartOf(int group) => group == 0 ? _start : _starts[group];

    private int EndOf(int group) => group == _count - 1 ? _digitsEnd : _starts[group + 1] - 1;

    private int Length(int group) => EndOf(group) - StartOf(group);

    private ReadOnlySpan<char> Slice(int group) => _text[StartOf(group)..EndOf(group)];

    private char Separator(int beforeGroup) => _text[_starts[beforeGroup] - 1];

    private static char Kind(char separator) => IsSpace(separator) ? ' ' : separator is '’' ? '\'' : separator;

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static bool FitsSpace(ReadOnlySpan<char> text, int space, int start, int count) =>
        count == 1 ? space - start <= 3 && text[start] != '0' : IsSpace(text[space - 4]);

    private static int DashLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not (',' or '.') || rest[1] is not ('-' or '–' or '—'))
            return 0;
        return rest.Length > 2 && rest[2] == '-' ? 3 : 2;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '\'' or '’' || IsSpace(c);

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    [System.Runtime.CompilerServices.InlineArray(Most)]
    private struct Groups
    {
        private int _first;
    }
}
