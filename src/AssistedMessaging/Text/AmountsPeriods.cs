namespace AssistedMessaging.Text;

/// <summary>Finds what an amount is paid for, in the words after it or before it.</summary>
internal readonly ref struct AmountsPeriods(ReadOnlySpan<char> text, string language)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly string _language = language;

    public AmountPeriod Find(TextSpan amount, out TextSpan? where)
    {
        var period = After(amount.End, out where);
        return period is AmountPeriod.None ? Before(amount.Start, out where) : period;
    }

    private AmountPeriod After(int at, out TextSpan? where)
    {
        where = null;
        var start = at;
        for (var i = 0; i < 6; i++)
        {
            while (at < _text.Length && _text[at] is ' ' or '(' or ')' or '/' or ',' or '\'' && !(_text[at] == ',' && i > 0))
                at++;
            if (at > 0 && _text[at - 1] == '/' && Short(at) is not AmountPeriod.None and var one)
                return Here(one, start, at + 1, out where);
            if (at + 2 < _text.Length && _text[at] == 'p' && Abbreviated(at, out var abbreviationEnd) is not AmountPeriod.None and var abbreviated)
                return Here(abbreviated, start, abbreviationEnd, out where);

            var end = WordEnd(at);
            if (end == at)
                return AmountPeriod.None;
            if (TryPeriod(_text[at..end], out var period) && !IsArticle(at, end))
                return Here(period, start, end, out where);
            if (!AmountsLexicon.PeriodFillers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_text[at..end]))
                return AmountPeriod.None;
            at = end;
        }

        return AmountPeriod.None;
    }

    private AmountPeriod Before(int start, out TextSpan? where)
    {
        where = null;
        var at = start;
        for (var i = 0; i < 6; i++)
        {
            var end = at;
            while (end > 0 && _text[end - 1] is ' ' or ':' or '(' or ',' or '-')
                end--;
            at = WordStart(end);
            if (at == end)
                return AmountPeriod.None;
            var word = _text[at..end];
            if ((word.Length >= 5 || word is "ral" or "ay" or "an" or "tjm" || word[0] > '\u3000') && TryPeriod(word, out var period) && IsPayPeriod(word))
                return Here(period, at, end, out where);
            if (word is "rate" && _text[..at].TrimEnd(" -") is var front && (front.EndsWith("day") || front.EndsWith("hour")))
                return Here(front[^1] == 'y' ? AmountPeriod.Day : AmountPeriod.Hour, at, end, out where);
        }

        return AmountPeriod.None;
    }

    /// <summary>Bare nouns in front of an amount ("a month with $500") say nothing about it; adjectives and compounds with pay do.</summary>
    private static bool IsPayPeriod(ReadOnlySpan<char> word) =>
        word is not ("hours" or "stunde" or "heure" or "heures" or "horas" or "month" or "months" or "maand" or "monat" or "monate" or "years" or "jahre" or "année" or "années"
            or "quarter" or "kwartaal" or "shift" or "shifts" or "dienst" or "schicht" or "person" or "persoon" or "project" or "opdracht" or "assignment" or "semaine" or "woche" or "semana");

    /// <summary>The French word for year is the English article where a period follows it.</summary>
    private bool IsArticle(int at, int end) => _text[at..end] is "an" && (_language != "fr" || WordEnd(Skip(end)) > Skip(end)) && TryPeriod(_text[Skip(end)..WordEnd(Skip(end))], out _);

    private AmountPeriod Short(int at) => at + 1 < _text.Length && char.IsLetter(_text[at + 1]) || at >= _text.Length ? AmountPeriod.None : _text[at] switch
    {
        'h' or 'u' => AmountPeriod.Hour,
        'd' => AmountPeriod.Day,
        'w' => AmountPeriod.Week,
        'm' => AmountPeriod.Month,
        'y' => AmountPeriod.Year,
        'j' => _language == "fr" ? AmountPeriod.Day : AmountPeriod.Year,
        'a' => AmountPeriod.Year,
        _ => AmountPeriod.None,
    };

    /// <summary>p.a., p. a., p/m, p.m., p.j., p.u., p.h., p.w.</summary>
    private AmountPeriod Abbreviated(int at, out int end)
    {
        end = at + 1;
        if (_text[end] is not ('.' or '/'))
            return AmountPeriod.None;
        end = Skip(end + 1);
        if (end >= _text.Length || (end + 1 < _text.Length && char.IsLetter(_text[end + 1])))
            return AmountPeriod.None;
        return _text[end++] switch
        {
            'a' or 'j' or 'y' => AmountPeriod.Year,
            'm' => AmountPeriod.Month,
            'w' => AmountPeriod.Week,
            'd' => AmountPeriod.Day,
            'h' or 'u' => AmountPeriod.Hour,
            _ => AmountPeriod.None,
        };
    }

    private static AmountPeriod Here(AmountPeriod period, int start, int end, out TextSpan? where)
    {
        where = TextSpan.FromBounds(start, end);
        return period;
    }

    private static bool TryPeriod(ReadOnlySpan<char> word, out AmountPeriod period) =>
        AmountsLexicon.Periods.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out period);

    private int Skip(int at)
    {
        while (at < _text.Length && _text[at] == ' ')
            at++;
        return at;
    }

    private int WordEnd(int at)
    {
        while (at < _text.Length && char.IsLetter(_text[at]))
            at++;
        return at;
    }

    private int WordStart(int end)
    {
        var at = end;
        while (at > 0 && char.IsLetter(_text[at - 1]) && !(_text[at - 1] > '\u3000' && end - at >= 2))
            at--;
        return at;
    }
}
