namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers made of digits and letters: joins the groups that follow each other, and asks the schemes of that length.</summary>
internal static class NumberScanner
{
    private const int LongestNumber = 34;
    private const int MostGroups = 14;
    private const float Enough = 0.6f;

    private static readonly CompiledScheme[] Schemes = [.. IdentifierSchemes.All.Select(s => new CompiledScheme(s))];

    private static readonly CompiledScheme[][] ByLength =
        [.. Enumerable.Range(0, LongestNumber + 1).Select(n => Schemes.Where(s => s.Least <= n && n <= s.Most).ToArray())];

    /// <summary>Reads the number whose first group begins at <paramref name="start"/>.</summary>
    /// <param name="view">The folded view.</param>
    /// <param name="start">Start of a group of letters and digits.</param>
    /// <param name="found">The surest identifier that begins there; of equally sure ones the longest.</param>
    /// <returns>False when none does.</returns>
    public static bool TryRead(ReadOnlySpan<char> view, int start, out SensitiveDataFinding found)
    {
        Span<char> number = stackalloc char[LongestNumber];
        Span<int> groups = stackalloc int[MostGroups];
        var context = new NumberContext(view, start);
        var length = 0;
        var count = 0;
        var at = start;
        found = default;
        while (count < MostGroups)
        {
            var end = at;
            while (end < view.Length && char.IsAsciiLetterOrDigit(view[end]) && end - at <= LongestNumber)
                end++;
            if (end == at || length + end - at > LongestNumber)
                break;

            for (var i = at; i < end; i++)
                number[length++] = char.ToUpperInvariant(view[i]);
            groups[count++] = end - at;
            foreach (var scheme in ByLength[length])
            {
                var score = Score(ref context, end, scheme, number[..length], groups[..count]);
                if (score > found.Score || (score > 0 && score == found.Score && end - start > found.Length))
                    found = new SensitiveDataFinding(start, end - start, scheme.Scheme.Category, scheme.Scheme.RuleId, score,
                        scheme.Scheme.Check is not null);
            }

            if (!JoinsNext(view, end, number[..length]))
                break;
            at = end + 1;
        }

        return found.Length > 0;
    }

    /// <summary>Adds every other scheme that the whole text is a number of: without a label nothing tells which it is.</summary>
    public static void AddOthers(ReadOnlySpan<char> view, SensitiveDataFinding best, List<SensitiveDataFinding> findings)
    {
        Span<char> number = stackalloc char[LongestNumber];
        Span<int> groups = stackalloc int[MostGroups];
        var context = new NumberContext(view, best.Start);
        var length = 0;
        var count = 0;
        foreach (var c in view[best.Start..best.End])
        {
            if (!char.IsAsciiLetterOrDigit(c) || length == LongestNumber)
                continue;
            number[length++] = char.ToUpperInvariant(c);
        }

        for (var i = best.Start; i < best.End && count < MostGroups; i++)
        {
            var start = i;
            while (i < best.End && char.IsAsciiLetterOrDigit(view[i]))
                i++;
            groups[count++] = i - start;
        }

        foreach (var scheme in ByLength[length])
        {
            var score = Score(ref context, best.End, scheme, number[..length], groups[..count]);
            if (score > 0 && scheme.Scheme.RuleId != best.RuleId)
                findings.Add(best with
                {
                    Category = scheme.Scheme.Category,
                    RuleId = scheme.Scheme.RuleId,
                    Score = score,
                    Validated = scheme.Scheme.Check is not null
                });
        }
    }

    private static float Score(ref NumberContext context, int end, CompiledScheme scheme, scoped ReadOnlySpan<char> number,
        scoped ReadOnlySpan<int> groups)
    {
        if (!scheme.HasShape(number) || scheme.Scheme.Check?.Invoke(number) is false)
            return 0;

        var score = scheme.Scheme.Check is null ? 0.5f : Enough;
        var fits = scheme.HasGroups(groups);
        var isGrouped = scheme.Groups.Length > 0 && fits && groups.Length > 1;
        if (context.HasLabel(scheme.Label, end))
            return Math.Min(score + 0.35f + (isGrouped ? 0.02f : 0), 1);

        var enough = context.IsPhone ? scheme.Scheme.Enough & Evidence.Shape : scheme.Scheme.Enough;
        if ((enough & Evidence.Shape) != 0 && (fits || groups.Length == 1))
            return context.IsOtherNumber ? 0 : score + (isGrouped ? 0.2f : 0.15f);
        if (((enough & Evidence.Groups) != 0 && isGrouped && !context.IsOtherNumber) || ((enough & Evidence.Alone) != 0 && context.IsAlone(end)))
            return score + (isGrouped ? 0.1f : 0);
        return 0;
    }

    /// <summary>
    /// Whether one separator follows, and then a group that can belong to the number: digits, capitals, or letters where the number so far has
    /// letters.
    /// </summary>
    private static bool JoinsNext(ReadOnlySpan<char> view, int end, ReadOnlySpan<char> number)
    {
        if (end + 1 >= view.Length || view[end] is not (' ' or '.' or '-' or '/' or ':' or '_') || !char.IsAsciiLetterOrDigit(view[end + 1]))
            return false;

        var letters = 0;
        var capitals = 0;
        for (var i = end + 1; i < view.Length && char.IsAsciiLetterOrDigit(view[i]); i++)
        {
            if (char.IsAsciiDigit(view[i]))
                return true;
            letters++;
            capitals += char.IsAsciiLetterUpper(view[i]) ? 1 : 0;
            if (letters > 4)
                return false;
        }

        return capitals == letters || letters == 1 || (number.Length <= 4 && char.IsAsciiLetter(number[0]));
    }
}
