namespace AssistedMessaging.Text;

/// <summary>What stands around a number: currency, scale, joiner, bound, period and words for pay.</summary>
internal readonly ref struct AmountsCursor(ReadOnlySpan<char> text, ReadOnlySpan<char> original, string language)
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
        return true;
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

    /// <summary>Reads on to the next word.</summary>
    public bool NextWord(ref int position, out int start, out int end)
    {
        while (position < _text.Length && !IsLetter(_text[position]))
            position++;
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
            else if (found)
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

    private void CurrencyBefore(ref AmountsTerm term, int floor)
    {
        var end = SkipBack(term.Start);
        if (end <= floor)
            return;

        var start = end;
        if (IsSign(_text[end - 1]) || (_text[end - 1] == '/' && end > floor + 1 && _text[end - 2] == 's'))
        {
            start--;
            var letters = start;
            while (letters > floor && char.IsAsciiLetterLower(_text[letters - 1]) && start - letters < 3)
                letters--;
            if (letters == start && start > floor && _text[start - 1] == ' ')
                letters = CodeBefore(start - 1, floor);
            if (letters < start && (letters == floor || !IsLetter(_text[letters - 1])))
            {
                if (TrySet(ref term, _text[letters..end], letters) || TrySet(ref term, _text[letters..start].TrimEnd(' '), letters) || TryPrefix(ref term, letters, start, end))
                    return;
            }

            TrySet(ref term, _text[start..end], start);
            return;
        }

        var dotless = _text[end - 1] == '.' ? end - 1 : end;
        start = WordStart(dotless);
        if (start >= floor && (dotless - start is >= 1 and <= 4 || _text[start..dotless] is "dollar"))
            TrySet(ref term, _text[start..dotless], start);
    }

    /// <summary>A sign with the letter of its country apart, as in <c>c $</c>.</summary>
    private bool TryPrefix(ref AmountsTerm term, int letters, int sign, int end) =>
        _text[sign] == '$' && _text[letters..sign].TrimEnd(' ') is [var letter] && letter switch { 'c' => "CAD", 'a' => "AUD", _ => null } is { } code
        && Set(ref term, code, letters) && end > 0;

    private int CodeBefore(int end, int floor)
    {
        var start = WordStart(end);
        return start >= floor && end - start is 3 or 1 ? start : end + 1;
    }

    private void ScaleAfter(ref AmountsTerm term)
    {
        var at = Skip(term.End);
        var end = WordEnd(at);
        var word = _text[at..end];
        if (word.IsEmpty)
            return;
        if (word is "lpa")
        {
            term.Multiply(100_000);
            term.IsPerYear = true;
            term.End = end;
            if (!term.HasCurrency)
                Set(ref term, "INR*", term.Start);
            return;
        }

        if (word is "t" or "k" or "m" or "l" && word.Length == 1 && at > term.End && !(end < _text.Length && IsSign(_text[end])))
            return;
        if (!AmountsLexicon.Scales.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var scale) || (word is "t" && !(end < _text.Length && _text[end] == '€')))
            return;

        term.Multiply(scale);
        term.End = end < _text.Length && _text[end] == '.' && word is "tys" or "mio" or "mln" or "tsd" ? end + 1 : end;
    }

    private void CurrencyAfter(ref AmountsTerm term)
    {
        var start = term.Start;
        var at = Skip(term.End);
        if (at < _text.Length && _text[at] == '-' && at == term.End)
            at++;
        var link = WordEnd(at);
        if ((term.HasScale || term.Value >= 1_000_000) && _text[at..link] is "de" or "of" or "di" or "d" or "euro" && _text[at] != 'e')
            at = Skip(link < _text.Length && _text[link] == '\'' ? link + 1 : link);

        var end = SignEnd(at);
        var hadCurrency = term.HasCurrency;
        var adjectives = AmountsLexicon.Adjectives.GetAlternateLookup<ReadOnlySpan<char>>();
        if (adjectives.TryGetValue(_text[at..end], out var country) && Skip(end) is var next && next > end && SignEnd(next) is var nextEnd && IsMoneyName(_text[next..nextEnd]))
        {
            Set(ref term, country == "XXX" ? "XXX" : country, term.Start);
            term.End = nextEnd;
            return;
        }

        if (AmountsLexicon.Currencies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_text[at..end], out var row))
        {
            if ((hadCurrency && row.Length != 3) || !IsMeant(_text[at..end], at))
                return;
            Set(ref term, row, term.Start);
            term.End = end;
            var after = Skip(end);
            var afterEnd = SignEnd(after);
            if (row is "USD*" or "USD~" or "GBP*" or "CHF*" or "INR*" or "MXN*" or "NOK*" or "XXX" && adjectives.TryGetValue(_text[after..afterEnd], out var adjective))
            {
                Set(ref term, adjective, term.Start);
                term.End = afterEnd;
            }
            else if (row is "USD*" or "USD~" && AmountsLexicon.Currencies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_text[after..afterEnd], out var code) && code.Length == 3)
            {
                Set(ref term, code, term.Start);
                term.End = afterEnd;
            }
        }
        else if (!hadCurrency && TrySet(ref term, _text[at..end], at))
        {
            (term.Start, term.End) = (start, end);
        }
    }

    private static bool IsMoneyName(ReadOnlySpan<char> word) => AmountsLexicon.Currencies.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    private bool TrySet(ref AmountsTerm term, ReadOnlySpan<char> word, int start) =>
        AmountsLexicon.Currencies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var row)
        ? row[^1] != '+' && IsMeant(word, start) && Set(ref term, row, start)
        : TryMillions(ref term, word, start);

    /// <summary>Codes with an M in front, as accountants write millions: <c>MEUR 60</c>.</summary>
    private bool TryMillions(ref AmountsTerm term, ReadOnlySpan<char> word, int start)
    {
        if (word.Length != 4 || word[0] != 'm' || !char.IsUpper(_original[start + 1]) || !AmountsLexicon.Currencies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[1..], out var row)
            || row.Length != 3)
            return false;
        term.Multiply(1_000_000);
        return Set(ref term, row, start);
    }

    /// <summary>Codes that are words too count in capitals or right after the digits.</summary>
    private bool IsMeant(ReadOnlySpan<char> word, int start) => !Has(AmountsLexicon.WordsToo, word) || char.IsUpper(_original[start])
        || (start > 0 && char.IsAsciiDigit(_text[start - 1]) && !(start + word.Length < _text.Length && _text[start + word.Length] is '.' or '/'))
        || word is "won" or "lei" or "mark" or "rand" or "real";

    private bool Set(ref AmountsTerm term, string row, int start)
    {
        term.SetCurrency(row, _language);
        term.Start = start;
        return true;
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
        while (at < _text.Length && IsLetter(_text[at]) && !IsIdeograph(_text[at]))
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
