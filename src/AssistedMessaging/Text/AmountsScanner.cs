namespace AssistedMessaging.Text;

/// <summary>One pass of <see cref="Amounts"/> over a text in lower case.</summary>
/// <param name="text">The text in lower case.</param>
/// <param name="original">The text as it is.</param>
/// <param name="language">Primary language.</param>
internal ref struct AmountsScanner(ReadOnlySpan<char> text, ReadOnlySpan<char> original, string language)
{
    private readonly AmountsCursor _cursor = new(text, original, language);
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The amounts found so far.</summary>
    public List<AmountMention>? Found { get; private set; }

    /// <summary>Reads the amounts that are written with digits.</summary>
    public void ReadDigits()
    {
        var position = 0;
        while (position < _text.Length && _text[position..].IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            var start = position + next;
            if (!Numbers.TryRead(_text, start, out var number, out position) || !_cursor.TryTerm(number, Found is { Count: > 0 } f ? f[^1].Span.End : 0, out var first))
                continue;

            var second = default(AmountsTerm);
            var isRange = TrySecond(first, out second);
            if (isRange)
                AmountsTerm.Share(ref first, ref second);
            isRange &= second.Value >= first.Value || second.Value >= first.Other;
            if (!isRange)
                second = default;

            if (Money(first, second, isRange) is { } amount)
            {
                (Found ??= []).Add(amount);
                position = Math.Max(position, amount.Span.End);
            }
        }
    }

    /// <summary>Reads the amounts that are written in words, before a currency's name.</summary>
    public void ReadWords()
    {
        var currencies = AmountsLexicon.Currencies.GetAlternateLookup<ReadOnlySpan<char>>();
        List<AmountMention>? merged = null;
        var position = 0;
        var passed = 0;
        while (_cursor.NextWord(AmountsLexicon.CurrencyBeginnings, ref position, out var start, out var end))
        {
            for (; Found is not null && passed < Found.Count && Found[passed].Span.End <= start; passed++)
                merged?.Add(Found[passed]);
            if (!currencies.ContainsKey(_text[start..end]) || (Found is not null && passed < Found.Count && Found[passed].Span.Start <= start))
                continue;

            var floor = Math.Max(passed > 0 ? Found![passed - 1].Span.End : 0, merged is { Count: > 0 } ? merged[^1].Span.End : 0);
            if (_cursor.NumberBefore(start, floor, out var number) && _cursor.TryTerm(number, floor, out var term) && term.HasCurrency && Money(term, default, false) is { } amount)
            {
                merged ??= [.. (Found ?? []).Take(passed)];
                merged.Add(amount);
            }
        }

        if (merged is not null)
        {
            merged.AddRange((Found ?? []).Skip(passed));
            Found = merged;
        }
    }

    /// <summary>Puts cents and pence to the amount before them.</summary>
    public readonly void AddSmallCoins()
    {
        for (var i = (Found?.Count ?? 0) - 1; i > 0; i--)
        {
            var (whole, part) = (Found![i - 1], Found[i]);
            if (!part.IsSubunit || part.Low is not < 100 || part.High is not null || whole.IsSubunit || whole.Low is null || whole.High is not null
                || !_cursor.AreJoined(whole.Span.End, part.Span.Start))
                continue;
            Found[i - 1] = whole with { Low = whole.Low + (part.Low / 100), OtherLow = null, Span = TextSpan.FromBounds(whole.Span.Start, part.Span.End) };
            Found.RemoveAt(i);
        }
    }

    private readonly bool TrySecond(AmountsTerm first, out AmountsTerm second)
    {
        second = default;
        return _cursor.TryJoiner(first, out var start)
            && _text[start..].IndexOfAnyInRange('0', '9') is >= 0 and <= 6 and var digit
            && Numbers.TryRead(_text, start + digit, out var number, out _)
            && _cursor.TryTerm(number, start, out second)
            && _text[start..second.Start].Trim(' ').IsEmpty;
    }

    private readonly AmountMention? Money(AmountsTerm first, AmountsTerm second, bool isRange)
    {
        var last = isRange ? second : first;
        var currency = second.HasCurrency && (!first.HasCurrency || second.IsExact) ? second : first;
        var span = TextSpan.FromBounds(first.Start, last.End);
        if (!currency.HasCurrency && !_cursor.IsPay(first, last))
            return null;

        var period = _cursor.Period(span, out var where);
        if (last.IsPerYear)
            period = AmountPeriod.Year;
        var isUpTo = !isRange && _cursor.IsUpTo(span.Start);
        return new AmountMention
        {
            Span = span,
            Low = isUpTo ? null : first.Value,
            High = isUpTo ? first.Value : isRange ? second.Value : null,
            OtherLow = isUpTo ? null : first.Other,
            OtherHigh = isUpTo ? first.Other : isRange ? second.Other : null,
            Currency = currency.Currency,
            IsExactCurrency = currency.IsExact,
            IsCurrencyName = currency.IsName,
            IsFrom = !isRange && !isUpTo && _cursor.IsFrom(span.Start),
            IsSubunit = currency.IsSubunit,
            Period = period,
            PeriodSpan = where,
        };
    }
}
