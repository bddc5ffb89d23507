using System.Buffers;

namespace AssistedMessaging.Moderation.Register;

/// <summary>
/// Where in a text a disguise may be: at signs and digits, and where a letter stands three times. Most words have none of it near them.
/// </summary>
internal ref struct DisguiseHints
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(SpelledWord.Signs);

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _folded;
    private int _sign = -1;
    private int _digit = -1;
    private int _repeat = -1;

    public DisguiseHints(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        _text = text;
        _folded = folded;
    }

    /// <summary>Whether a sign stands in a word or beside it, or a digit or a repeated letter in it. To be asked in the order of the text.</summary>
    public bool IsNear(in Word word)
    {
        if (_sign < word.Start - 1)
            _sign = From(word.Start - 1, _text[(word.Start - 1)..].IndexOfAny(Signs));
        else if (_sign < 0)
            _sign = From(0, _text.IndexOfAny(Signs));
        if (_digit < word.FoldedStart)
            _digit = From(word.FoldedStart, _folded[word.FoldedStart..].IndexOfAnyInRange('0', '9'));
        if (_repeat < word.FoldedStart)
            _repeat = From(word.FoldedStart, FirstRepeat(_folded[word.FoldedStart..]));

        var end = word.FoldedStart + word.FoldedLength;
        return _sign <= word.End || _digit < end || _repeat < end;
    }

    private static int From(int start, int found) => found < 0 ? int.MaxValue : start + found;

    private static int FirstRepeat(ReadOnlySpan<char> letters)
    {
        for (var i = 2; i < letters.Length; i++)
        {
            if (letters[i] == letters[i - 1] && letters[i] == letters[i - 2] && letters[i] > '@')
                return i - 2;
        }

        return -1;
    }
}
