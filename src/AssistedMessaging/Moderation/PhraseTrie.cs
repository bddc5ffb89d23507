namespace AssistedMessaging.Moderation;

/// <summary>From a word's letters to the number of the set of pattern elements that it satisfies, as a whole word or by how it begins.</summary>
/// <remarks>A node's letters lie side by side: most nodes have one or two, and looking at those is faster than a table.</remarks>
internal sealed class PhraseTrie
{
    private const int FewLetters = 4;

    private readonly int[] _first;
    private readonly char[] _letters;
    private readonly int[] _targets;
    private readonly int[] _whole;
    private readonly int[] _begins;
    private readonly int _digits;
    private readonly int[] _roots = new int[128];

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
        for (var i = 0; i < _first[1]; i++)
        {
            if (_letters[i] < _roots.Length)
                _roots[_letters[i]] = _targets[i];
        }
    }

    public int SetOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return _whole[0];

        // Most words leave at their first letter, which has a table of its own.
        var node = word[0] < _roots.Length ? _roots[word[0]] : 0;
        if (node == 0 && word[0] < _roots.Length)
            return char.IsAsciiDigit(word[0]) ? _digits : _begins[0];

        for (var i = node == 0 ? 0 : 1; i < word.Length; i++)
        {
            var next = Next(node, word[i]);
            if (next < 0)
                return i == 0 && char.IsAsciiDigit(word[0]) ? _digits : _begins[node];

            node = next;
        }

        return _whole[node];
    }

    private int Next(int node, char letter)
    {
        var (first, end) = (_first[node], _first[node + 1]);
        if (end - first > FewLetters)
            return _letters.AsSpan(first, end - first).IndexOf(letter) is >= 0 and var found ? _targets[first + found] : -1;

        for (var i = first; i < end; i++)
        {
            if (_letters[i] == letter)
                return _targets[i];
        }

        return -1;
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

    public static int Key(int node, char letter) => (node << 16) | letter;
}
