using System.Collections.Frozen;

namespace AssistedMessaging.Moderation;

/// <summary>From a word's letters to the number of the set of pattern elements that it satisfies, as a whole word or by how it begins.</summary>
internal sealed class PhraseTrie
{
    private readonly FrozenDictionary<int, int> _next;
    private readonly int[] _whole;
    private readonly int[] _begins;
    private readonly int _digits;

    /// <param name="next">From node and letter to node.</param>
    /// <param name="whole">For each node, the set of a word that ends there.</param>
    /// <param name="begins">For each node, the set of a word that leaves the trie there.</param>
    /// <param name="digits">The set of words that begin with a digit and are not in the trie.</param>
    public PhraseTrie(Dictionary<int, int> next, int[] whole, int[] begins, int digits)
    {
        _next = next.ToFrozenDictionary();
        (_whole, _begins, _digits) = (whole, begins, digits);
    }

    public int SetOf(ReadOnlySpan<char> word)
    {
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!_next.TryGetValue(Key(node, word[i]), out var next))
                return i == 0 && char.IsAsciiDigit(word[0]) ? _digits : _begins[node];
            node = next;
        }

        return _whole[node];
    }

    public static int Key(int node, char letter) => (node << 16) | letter;
}
