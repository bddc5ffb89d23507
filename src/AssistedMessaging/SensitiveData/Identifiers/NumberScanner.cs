namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers made of digits and letters: walks outwards from each digit, joins groups, and asks the schemes of that length.</summary>
internal static class NumberScanner
{
    private const int LongestNumber = 34;
    private const int MostGroups = 14;

    private static readonly CompiledScheme[] Schemes = [.. IdentifierSchemes.All.Select(s => new CompiledScheme(s))];

    private static readonly CompiledScheme[][] ByLength =
        [.. Enumerable.Range(0, LongestNumber + 1).Select(n => Schemes.Where(s => s.Least <= n && n <= s.Most).ToArray())];

    /// <summary>Reads the number whose first group begins at <paramref name="start"/>.</summary>
    /// <param name="view">The folded view.</param>
    /// <param name="start">Start of a group of letters and digits.</param>
    /// <param name="found">The surest identifier that begins there.</param>
    /// <returns>False when none does.</returns>
    public static bool TryRead(ReadOnlySpan<char> view, int start, out SensitiveDataFinding found)
    {
        Span<char> number = stackalloc char[LongestNumber];
        Span<int> groups = stackalloc int[MostGroups];
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
                var score = Score(view, start, end, scheme, number[..length], groups[..count]);
                if (score > found.Score || (score > 0 && score == found.Score && end - start > found.Length))
                    found = new SensitiveDataFinding(start, end - start, scheme.Scheme.Category, scheme.Scheme.RuleId, score, scheme.Scheme.Check is not null);
            }

            if (!JoinsNext(view, end, number[..length]))
                break;
            at = end + 1;
        }

        return found.Length > 0;
    }

    private static float Score(
        ReadOnlySpan<char> view, int start, int end, CompiledScheme scheme, ReadOnlySpan<char> number, ReadOnlySpan<int> groups)
    {
        if (!scheme.HasShape(number) || scheme.Scheme.Check?.Invoke(number) is false)
            return 0;

        var score = scheme.Scheme.Check is null ? 0.4f : 0.6f;
        var isGrouped = groups.Length > 1 && scheme.Groups.Length > 0 && scheme.HasGroups(groups);
        if (isGrouped)
            score += 0.1f;
        else if (!scheme.HasGroups(groups))
            score -= 0.1f;
        if (Labels.Beside(view, start, end, scheme.Labels))
            return Math.Min(score + 0.3f, 1);

        var enough = scheme.Scheme.Needs == Evidence.Check || (scheme.Scheme.Needs == Evidence.LabelOrGroups && isGrouped);
        return enough && !Labels.IsOtherNumber(view, start) ? score : 0;
    }

    /// <summary>Whether one separator follows, and then a group that can belong to the number: digits, capitals, or letters where the number so far has letters.</summary>
    private static bool JoinsNext(ReadOnlySpan<char> view, int end, ReadOnlySpan<char> number)
    {
        if (end + 1 >= view.Length || view[end] is not (' ' or '.' or '-' or '/') || !char.IsAsciiLetterOrDigit(view[end + 1]))
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
