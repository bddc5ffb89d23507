namespace AssistedMessaging.Text;

/// <summary>What stands around a number: currency, scale, joiner, bound, period and words for pay.</summary>
internal readonly ref partial struct AmountsCursor(ReadOnlySpan<char> text, ReadOnlySpan<char> original, string language)
{
    private readonly ReadOnlySpan<char> _original = original;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly string _language = language;

    /// <summary>Puts a number and its neighbours together.</summary>
    /// <param name="number">The number.</param>
    /// <param name="floor">Nothing before this place belongs to it.</param>
    /// <param name="term">The term.</param>
    /// <returns>False when the number is part of a word.</returns>
    public bool TryTerm(NumberMention number, int floor, out AmountsTerm term)
    {
        term = new AmountsTerm { Start = number.Span.Start, End = number.Span.End, Value = number.Value, Other = number.Other, Scale = 1 };
        CurrencyBefore(ref term, floor);
        if (term.Start > floor && term.Start == number.Span.Start && IsLetter(_text[term.Start - 1]) && !IsIdeograph(_text[term.Start - 1]))
            return false;

        ScaleAfter(ref term);
        if (!term.HasCurrency || term.Currency is "USD")
            CurrencyAfter(ref term);
        return !(term.End == number.Span.End && term.End < _text.Length && IsLetter(_text[term.End]) && _text[term.End] != 'p' && !IsIdeograph(_text[term.End]));
    }

    /// <summary>Whether a joiner of a range follows; then where its other end may begin.</summary>
    public bool TryJoiner(AmountsTerm first, out int start)
    {
        start = Skip(first.End);
        if (start >= _text.Length)
            return false;
        if (_text[start] is '-' or '~' or '〜' or '～' || (_text[start] == '/' && start == first.End && start + 1 < _text.Length && char.IsAsciiDigit(_text[start + 1])))
        {
            start = Skip(start + 1);
            return true;
        }

        var end = WordEnd(start);
        var word = _text[start..end];
        if (!Has(AmountsLexicon.Joiners, word) && !(Has(AmountsLexicon.BetweenJoiners, word) && IsAfterBetween(first.Start)))
            return false;
        start = Skip(end);
        return true;
    }

    /// <summary>Whether the words before mean "up to".</summary>
    public bool IsUpTo(int start)
    {
        var end = SkipBack(start);
        var first = WordStart(end);
        var word = _text[first..end].TrimEnd('.');
        if (word.IsEmpty)
            return false;
        var before = _text[..SkipBack(first)];
        return word switch
        {
            "to" or "zu" or "till" or "til" or "a" or "à" => before.EndsWith("up") || before.EndsWith("bis") || before.EndsWith("upp") || before.EndsWith("opp")
                || before.EndsWith("op") || before.EndsWith("fino") || before.EndsWith("jusqu'"),
            "bis" or "do" => true,
            _ => Has(AmountsLexicon.UpTo, word),
        };
    }

    /// <summary>Whether the word before means "from".</summary>
    public bool IsFrom(int start)
    {
        var end = SkipBack(start);
        var word = WordStart(end);
        return Has(AmountsLexicon.From, _text[word..end].TrimEnd('.'))
            || (_text[word..end] is "de" or "da" or "least" or "of" && Has(AmountsLexicon.From, _text[WordStart(SkipBack(word))..SkipBack(word)]));
    }

    /// <summary>Whether words for pay stand beside a number without a currency.</summary>
    public bool IsPay(AmountsTerm first, AmountsTerm last)
    {
        if (!first.HasScale && (last.Value < 1000 || (last.Value is >= 1900 and <= 2100)))
            return false;

        var at = Skip(last.End);
        var end = WordEnd(at);
        var next = _text[at..end];
        if (Has(AmountsLexicon.PayWords, next))
            return true;
        if (first.HasScale && Period(TextSpan.FromBounds(first.Start, last.End), out _) is not AmountPeriod.None and not AmountPeriod.Day)
            return true;
        if (!next.IsEmpty && !Has(AmountsLexicon.PeriodFillers, next) && !AmountsLexicon.Periods.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(next))
            return false;

        var start = first.Start;
        for (var i = 0; i < 5 && start > 0; i++)
        {
            var wordEnd = SkipBack(start);
            start = WordStart(wordEnd);
            if (start == wordEnd)
                return false;
            if (Has(AmountsLexicon.PayWords, _text[start..wordEnd]))
                return true;
        }

        return false;
    }

    /// <summary>The period after an amount, or before it.</summary>
    public AmountPeriod Period(TextSpan amount, out TextSpan? where) => new AmountsPeriods(_text, _language).Find(amount, out where);

    /// <summary>Reads on to the next word that begins like one of some words.</summary>
    public bool NextWord(WordBeginnings beginnings, ref int position, out int start, out int end)
    {
        for (; position < _text.Length; position = WordEnd(position))
        {
            while (position < _text.Length && !IsLetter(_text[position]))
                position++;
            if (beginnings.MayBegin(_text[position..]))
                break;
        }

        start = position;
        end = position = WordEnd(position);
        return end > start;
    }

    /// <summary>Where the small coins begin that belong to an amount before them: <c>3 dollars and 20 cents</c>; -1 when something else stands between.</summary>
    public bool AreJoined(int end, int start) => _text[end..start].Trim(' ') is "" or "and" or "en" or "und" or "et" or "y" or "e" or ",";

    /// <summary>The number in words that ends before a currency's name.</summary>
    public bool NumberBefore(int start, int floor, out NumberMention number)
    {
        number = default;
        var found = false;
        var at = start;
        for (var i = 0; i < 8 && at > 0; i++)
        {
            var end = at;
            while (end > 0 && _text[end - 1] is ' ' or '-')
                end--;
            at = WordStart(end);
            if (at == end || at < floor || end < start - 80)
                break;
            if (NumbersInWords.TryRead(_text, at, _language, out var candidate) && IsJustBefore(candidate.Span.End, start))
                (number, found) = (candidate, true);
            else if (found && _text[at..end] is not ("and" or "et" or "y" or "e"))
                break;
        }

        return found;
    }

    private bool IsJustBefore(int end, int currency)
    {
        var between = _text[end..currency].Trim(" -");
        return between.IsEmpty || between is "de" or "of" or "d'" || AmountsLexicon.Adjectives.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(between);
    }

    private bool IsAfterBetween(int start)
    {
        for (var i = 0; i < 4; i++)
        {
            var end = SkipBack(start);
            start = WordStart(end);
            if (start == end)
                return false;
            if (Has(AmountsLexicon.Between, _text[start..end]))
                return true;
        }

        return false;
    }

    private int SignEnd(int at) => at < _text.Length && IsSign(_text[at]) ? at + 1
        : WordEnd(at) is var end && end < _text.Length && _text[end] == '$' && end - at <= 3 ? end + 1 : end;

    private int Skip(int at)
    {
        for (var i = 0; i < 2 && at < _text.Length && _text[at] == ' '; i++)
            at++;
        return at;
    }

    private int SkipBack(int at)
    {
        for (var i = 0; i < 2 && at > 0 && _text[at - 1] == ' '; i++)
            at--;
        return at;
    }

    private int WordEnd(int at)
    {
        if (at < _text.Length && IsIdeograph(_text[at]))
            return at + 1;
        while (at < _text.Length && (char.IsAsciiLetterLower(_text[at]) || (IsLetter(_text[at]) && !IsIdeograph(_text[at]))))
            at++;
        return at;
    }

    private int WordStart(int end)
    {
        if (end > 0 && IsIdeograph(_text[end - 1]))
            return end - 1;
        var at = end;
        if (at > 0 && _text[at - 1] == '.')
            at--;
        while (at > 0 && (IsLetter(_text[at - 1]) || (_text[at - 1] == '\'' && at < end)) && !IsIdeograph(_text[at - 1]))
            at--;
        return at;
    }

    private static bool Has(System.Collections.Frozen.FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsLetter(char c) => char.IsAsciiLetterLower(c) || (c > '\x7f' && char.IsLetter(c));

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    private static bool IsSign(char c) => c is '$' or '€' or '£' || (c > '\x7f' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.CurrencySymbol);
}
