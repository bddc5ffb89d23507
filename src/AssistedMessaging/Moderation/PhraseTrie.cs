namespace AssistedMessaging.Moderation;

/// <summary>From a word's letters to the number of the set of pattern elements that it satisfies, as a whole word or by how it begins.</summary>
/// <remarks>A node's letters lie side by side: most nodes have one or two, and looking at those is faster than a table.</remarks>
internal sealed class PhraseTrie
{
    private readonly int[] _first;
    private readonly char[] _letters;
    private readonly int[] _targets;
    private readonly int[] _whole;
    private readonly int[] _begins;
    private readonly int _digits;

    /// <summary>For each pair of first letters the node after them, or the complement of the node at which such a word leaves.</summary>
    private readonly int[] _starts = new int[1_024];

    /// <param name="next">From node and letter to node.</param>
    /// <param name="whole">For each node, the set of a word that ends there.</param>
    /// <param name="begins">For each node, the set of a word that leaves the trie there.</param>
    /// <param name="digits">The set of words that begin with a digit and are not in the trie.</param>
    public PhraseTrie(Dictionary<int, int> next, int[] whole, int[] begins, int digits)
    {
        (_whole, _begins, _digits) = (whole, begins, digits);
        _first = new int[whole.Length + 1];
        _letters = new char[next.Count];
        _targets = new int[next.Count];
        var at = 0;
        foreach (var (key, target) in next.OrderBy(n => (uint)n.Key))
        {
            _letters[at] = (char)key;
            _targets[at++] = target;
            _first[(key >> 16) + 1] = at;
        }

        for (var node = 1; node < _first.Length; node++)
            _first[node] = Math.Max(_first[node], _first[node - 1]);
        for (var first = 'a'; first <= 'z'; first++)
        {
            var one = Child(0, first);
            for (var second = 'a'; second <= 'z'; second++)
                _starts[Pair(first, second)] = one < 0 ? ~0 : Child(one, second) is >= 0 and var two ? two : ~one;
        }
    }

    public int SetOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return _whole[0];

        // Most words leave at one of their first two letters, which have a table of their own.
        var (node, at) = (0, 0);
        if (word.Length > 1 && char.IsAsciiLetterLower(word[0]) && char.IsAsciiLetterLower(word[1]))
        {
            var start = _starts[Pair(word[0], word[1])];
            if (start < 0)
                return _begins[~start];
            (node, at) = (start, 2);
        }

        for (; at < word.Length; at++)
        {
            var (next, end) = (_first[node], _first[node + 1]);
            while (next < end && _letters[next] != word[at])
                next++;
            if (next == end)
                return at == 0 && char.IsAsciiDigit(word[0]) ? _digits : _begins[node];

            node = _targets[next];
        }

        return _whole[node];
    }

    /// <summary>The set of the first word of the trie that fits a masked word and has a rule of its own; -1 when none does.</summary>
    public int SetOfMasked(ReadOnlySpan<char> word, ReadOnlySpan<PhraseRule?> rules, int node = 0)
    {
        if (word.IsEmpty)
            return rules[_whole[node]] is null ? -1 : _whole[node];

        for (var i = _first[node]; i < _first[node + 1]; i++)
        {
            if ((word[0] == '*' || word[0] == _letters[i]) && SetOfMasked(word[1..], rules, _targets[i]) is >= 0 and var set)
                return set;
        }

        return -1;
    }

    private int Child(int node, char letter)
    {
        var found = _letters.AsSpan(_first[node].._first[node + 1]).IndexOf(letter);
        return found < 0 ? -1 : _targets[_first[node] + found];
    }

    private static int Pair(char first, char second) => ((first & 0x1F) << 5) | (second & 0x1F);

    public static int Key(int node, char letter) => (node << 16) | letter;
}
