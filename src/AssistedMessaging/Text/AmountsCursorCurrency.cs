namespace AssistedMessaging.Text;

/// <content>Currency and scale beside a number.</content>
internal readonly ref partial struct AmountsCursor
{
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
        if (!AmountsLexicon.NeighbourBeginnings.MayBegin(_text[at..end]))
            return;

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
        else if (!hadCurrency && TryMillions(ref term, _text[at..end], at))
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
}
