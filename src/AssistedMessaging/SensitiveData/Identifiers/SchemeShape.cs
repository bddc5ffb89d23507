namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>One shape of a scheme at one length, made ready for comparison by bits.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="signs">A sign for each character: <c>D</c> digit, <c>A</c> letter, <c>X</c> either, otherwise the lower-case letter that stands there.</param>
internal sealed class SchemeShape(IdentifierScheme scheme, string signs)
{
    private readonly ulong _letters = Bits(signs, c => c == 'A' || char.IsAsciiLetterLower(c));
    private readonly ulong _digits = Bits(signs, c => c == 'D');
    private readonly (int At, char Letter)[] _literals = [.. signs.Select((c, i) => (i, char.ToUpperInvariant(c))).Where(p => char.IsAsciiLetterLower(signs[p.i]))];
    private readonly ulong[] _groups = [.. scheme.Groups.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(g => NumberText.Code(g.Split('-').Select(n => int.Parse(n, null))))];

    private readonly int _separators = scheme.Separators.Length == 0 ? -1 : scheme.Separators.Aggregate(1, (bits, c) => bits | NumberText.SeparatorBit(c));

    /// <summary>The scheme.</summary>
    public IdentifierScheme Scheme { get; } = scheme;

    /// <summary>Number of its labels.</summary>
    public int Label { get; } = Labels.IndexOf(scheme.RuleId);

    /// <summary>Number of characters.</summary>
    public int Length { get; } = signs.Length;

    /// <summary>Whether numbers of digits only can have it.</summary>
    public bool TakesDigitsOnly { get; } = signs.All(c => c is 'D' or 'X');

    /// <summary>Whether there are usual ways to group the number.</summary>
    public bool HasUsualGroups => _groups.Length > 0;

    /// <summary>The usual ways.</summary>
    public IReadOnlyList<ulong> Groups => _groups;

    /// <summary>Whether the groups are written as the scheme's numbers usually are.</summary>
    public bool HasGroups(ulong groups) => _groups.Length == 0 || Array.IndexOf(_groups, groups) >= 0;

    /// <summary>Whether a letter, or a digit, can stand at a place.</summary>
    public bool Takes(int at, bool isLetter) => (((isLetter ? _digits : _letters) >> at) & 1) == 0;

    /// <summary>Whether a number that has its letters and digits in these places has the right letters, and the right separators between its groups.</summary>
    public bool Fits(in NumberText number)
    {
        if ((number.Separators & ~_separators) != 0)
            return false;
        foreach (var (at, letter) in _literals)
        {
            if (number.Text[at] != letter)
                return false;
        }

        return true;
    }

    private static ulong Bits(string signs, Func<char, bool> isSet) =>
        signs.Select((c, i) => isSet(c) ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
}
