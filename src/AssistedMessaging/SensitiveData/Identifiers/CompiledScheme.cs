namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>A scheme made ready for fast comparison.</summary>
internal sealed class CompiledScheme
{
    private readonly (char Sign, int Least, int Most)[][] _shapes;

    public CompiledScheme(IdentifierScheme scheme)
    {
        Scheme = scheme;
        Label = Labels.IndexOf(scheme.RuleId);
        Groups = [.. scheme.Groups.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(g => g.Split('-').Select(n => int.Parse(n,
            null)).ToArray())];
        _shapes = [.. scheme.Shape.Split('|').Select(ReadShape)];
        Least = _shapes.Min(s => s.Sum(p => p.Least));
        Most = _shapes.Max(s => s.Sum(p => p.Most));
    }

    public IdentifierScheme Scheme { get; }

    /// <summary>Number of its labels.</summary>
    public int Label { get; }

    public int[][] Groups { get; }

    public int Least { get; }

    public int Most { get; }

    /// <summary>Whether the characters have the scheme's shape. Only the last part of a shape may vary in length.</summary>
    public bool HasShape(ReadOnlySpan<char> number)
    {
        foreach (var shape in _shapes)
        {
            if (Fits(number, shape))
                return true;
        }

        return false;
    }

    /// <summary>Whether the groups are written as the scheme's numbers usually are.</summary>
    public bool HasGroups(ReadOnlySpan<int> groups)
    {
        foreach (var way in Groups)
        {
            if (groups.SequenceEqual(way))
                return true;
        }

        return Groups.Length == 0;
    }

    private static bool Fits(ReadOnlySpan<char> number, (char Sign, int Least, int Most)[] shape)
    {
        var at = 0;
        foreach (var (sign, least, most) in shape)
        {
            var count = 0;
            while (count < most && at < number.Length && IsSign(number[at], sign))
            {
                count++;
                at++;
            }

            if (count < least)
                return false;
        }

        return at == number.Length;
    }

    private static bool IsSign(char c, char sign) => sign switch
    {
        'D' => char.IsAsciiDigit(c),
        'A' => char.IsAsciiLetter(c),
        'X' => char.IsAsciiLetterOrDigit(c),
        _ => c == char.ToUpperInvariant(sign),
    };

    private static (char, int, int)[] ReadShape(string text)
    {
        var parts = new List<(char, int, int)>();
        for (var i = 0; i < text.Length;)
        {
            var sign = text[i++];
            var from = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '-'))
                i++;
            var range = text[from..i].Split('-');
            var least = range[0].Length == 0 ? 1 : int.Parse(range[0], null);
            parts.Add((sign, least, range.Length > 1 ? int.Parse(range[1], null) : least));
        }

        return [.. parts];
    }
}
