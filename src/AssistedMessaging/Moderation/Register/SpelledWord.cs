namespace AssistedMessaging.Moderation.Register;

/// <summary>The letters that a reader makes of a token.</summary>
internal ref struct SpelledWord(Span<char> buffer)
{
    internal const string Signs = "@$!+|€*#%_.-";
    private const string Letter = "asitle***...";
    private const string Digits = "0123456789";
    private const string DigitLetters = "oizeasgtbg";

    private readonly Span<char> _buffer = buffer;
    private int _count;
    private bool _overflows;

    /// <summary>The letters; an asterisk for one that is hidden.</summary>
    public readonly ReadOnlySpan<char> Letters => _overflows ? [] : _buffer[.._count];

    /// <summary>How many letters stand in the text as letters.</summary>
    public int Visible { get; private set; }

    /// <summary>How many are hidden.</summary>
    public int Masks { get; private set; }

    /// <summary>Whether anything but letters took part, or a letter stands three times.</summary>
    public bool IsDisguised { get; private set; }

    /// <summary>Whether a sign stands for i that may stand for l too.</summary>
    public bool HasOne { get; private set; }

    /// <summary>Whether a letter stands three times in a row.</summary>
    public bool HasRepeats { get; private set; }

    /// <summary>Reads single letters with a space between them.</summary>
    public void ReadSpaced(in WordView words, int first, int last)
    {
        for (var i = first; i <= last; i++)
            Add(words.Letters(i));
        IsDisguised = true;
    }

    /// <summary>Reads a word and what is joined to it by signs without a space.</summary>
    /// <returns>The last word read.</returns>
    public int ReadToken(string text, in WordView words, int first)
    {
        var start = words[first].Start;
        if (start > 0 && text[start - 1] is '@' or '$' && (start == 1 || char.IsWhiteSpace(text[start - 2])))
            AddSigns(text.AsSpan(start - 1, 1));
        Add(words.Letters(first));
        var last = first;
        while (last + 1 < words.Count && words[last + 1].Start - words[last].End is >= 1 and <= 4
            && AreSigns(text.AsSpan()[words[last].End..words[last + 1].Start]))
        {
            AddSigns(text.AsSpan(words[last].End, words[last + 1].Start - words[last].End));
            Add(words.Letters(++last));
        }

        var isMarked = start > 0 && text[start - 1] is '*' or '_';
        var end = words[last].End;
        while (!isMarked && end < text.Length && text[end] is '*' or '$' or '@' && end - words[last].End <= 4)
            end++;
        AddSigns(text.AsSpan(words[last].End, end - words[last].End));
        return last;
    }

    /// <summary>The letters with l for every i: the digit 1 stands for both.</summary>
    public readonly ReadOnlySpan<char> WithLetterL(Span<char> target)
    {
        Letters.Replace(target, 'i', 'l');
        return target[..Letters.Length];
    }

    /// <summary>The letters with each run of three or more cut to <paramref name="length"/>.</summary>
    public readonly ReadOnlySpan<char> WithRepeats(int length, Span<char> target)
    {
        var kept = 0;
        for (var i = 0; i < Letters.Length;)
        {
            var run = 1;
            while (i + run < _count && _buffer[i + run] == _buffer[i])
                run++;
            for (var k = 0; k < (run >= 3 ? length : run); k++)
                target[kept++] = _buffer[i];
            i += run;
        }

        return target[..kept];
    }

    private void Add(ReadOnlySpan<char> word)
    {
        var hasLetter = word.ContainsAnyExceptInRange('0', '9');
        foreach (var c in word)
        {
            var isDigit = char.IsAsciiDigit(c);
            Put(isDigit && hasLetter ? DigitLetters[c - '0'] : c);
            IsDisguised |= isDigit && hasLetter;
            HasOne |= c == '1';
            Visible += isDigit ? 0 : 1;
            if (_count >= 3 && !_overflows && _buffer[_count - 2] == c && _buffer[_count - 3] == c && !isDigit)
                IsDisguised = HasRepeats = true;
        }
    }

    private void AddSigns(ReadOnlySpan<char> signs)
    {
        foreach (var sign in signs)
        {
            IsDisguised = true;
            HasOne |= sign is '!';
            var letter = Letter[Signs.IndexOf(sign, StringComparison.Ordinal)];
            if (letter == '.')
                continue;
            Masks += letter == '*' ? 1 : 0;
            Put(letter);
        }
    }

    private void Put(char c)
    {
        if (_count < _buffer.Length)
            _buffer[_count++] = c;
        else
            _overflows = true;
    }

    private static bool AreSigns(ReadOnlySpan<char> gap) => gap.IndexOfAnyExcept(Signs) < 0;
}
