namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Follows a number character by character, letter or digit, and knows which schemes it can still belong to.</summary>
/// <remarks>A deterministic automaton by subset construction (M. Rabin, D. Scott, 1959): each state is a set of shapes that the characters so far leave.</remarks>
internal sealed class SchemeForms
{
    /// <summary>The state that no number comes out of.</summary>
    public const int Dead = -1;

    private readonly int[] _next;
    private readonly SchemeShape[][] _whole;

    /// <summary>The automaton of some shapes.</summary>
    public SchemeForms(IReadOnlyList<SchemeShape> shapes)
    {
        var known = new Dictionary<(int, string), int>();
        var next = new List<int>();
        var whole = new List<SchemeShape[]>();
        Add(0, [.. Enumerable.Range(0, shapes.Count)]);
        (_next, _whole) = ([.. next], [.. whole]);

        int Add(int length, int[] left)
        {
            if (length > 0 && left.Length == 0)
                return Dead;
            var key = (length, string.Join(',', left));
            if (known.TryGetValue(key, out var state))
                return state;
            known[key] = state = whole.Count;
            whole.Add([.. left.Select(i => shapes[i]).Where(s => s.Length == length)]);
            next.AddRange(Dead, Dead);
            for (var letter = 0; letter < 2; letter++)
                next[(2 * state) + letter] = Add(length + 1, [.. left.Where(i => shapes[i].Length > length && shapes[i].Takes(length, letter == 1))]);
            return state;
        }
    }

    /// <summary>The state behind one more letter or digit.</summary>
    public int Next(int state, bool isLetter) => _next[(2 * state) + (isLetter ? 1 : 0)];

    /// <summary>The shapes that a number in that state has as a whole, in their order.</summary>
    public SchemeShape[] Whole(int state) => _whole[state];
}
