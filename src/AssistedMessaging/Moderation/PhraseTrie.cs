using System.Collections.Frozen;
using System.Numerics;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>From a word's letters to the number of the set of pattern elements that it satisfies, as a whole word or by how it begins.</summary>
/// <remarks>
/// A node keeps the letters and digits of ASCII that go on from it as bits, and the nodes after it lie side by side in the order of the bits: how many
/// lower bits are set says which node comes next. Other letters are few and stand in a table.
/// </remarks>
internal sealed class PhraseTrie
{
    private readonly Node[] _nodes;
    private readonly FrozenDictionary<int, int> _others;
    private readonly WordTable _words;
    private readonly WordBeginnings _beginnings;
    private readonly int _digits;

    /// <param name="next">From node and letter to node.</param>
    /// <param name="whole">For each node, the set of a word that ends there.</param>
    /// <param name="begins">For each node, the set of a word that leaves the trie there.</param>
    /// <param name="digits">The set of words that begin with a digit and are not in the trie.</param>
    /// <param name="words">The sets of the whole words.</param>
    /// <param name="beginnings">With what words begin that need not be whole.</param>
    public PhraseTrie(Dictionary<int, int> next, int[] whole, int[] begins, int digits, WordTable words, WordBeginnings beginnings)
    {
        (_digits, _words, _beginnings) = (digits, words, beginnings);
        _nodes = new Node[whole.Length];
        var others = new Dictionary<int, int>();
        var after = next.ToLookup(n => n.Key >> 16, n => (Letter: (char)n.Key, Node: n.Value));
        var order = new List<int>(whole.Length) { 0 };
        for (var at = 0; at < order.Count; at++)
        {
            var letters = 0UL;
            var first = order.Count;
            foreach (var (letter, node) in after[order[at]].OrderBy(n => (uint)BitOf(n.Letter)))
            {
                if (BitOf(letter) is >= 0 and var bit)
                    letters |= 1UL << bit;
                else
                    others.Add(Key(at, letter), order.Count);
                order.Add(node);
            }

            _nodes[at] = new Node(letters, first, whole[order[at]], begins[order[at]]);
        }

        _others = others.ToFrozenDictionary();
    }

    /// <summary>The set of a word whose hash is known: most words are found by it, or begin like none in the trie.</summary>
    public int SetOf(ReadOnlySpan<char> word, ulong hash) =>
        _words[hash] is > 0 and var set ? set : _beginnings.MayBegin(word) ? SetOf(word) : 0;

    /// <summary>The set of a word.</summary>
    public int SetOf(ReadOnlySpan<char> word)
    {
        var at = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var next = Next(at, word[i]);
            if (next == 0)
                return i == 0 && char.IsAsciiDigit(word[0]) ? _digits : _nodes[at].Begins;

            at = next;
        }

        return _nodes[at].Whole;
    }

    /// <summary>The set of the first word of the trie that fits a masked word and has a rule of its own; -1 when none does.</summary>
    public int SetOfMasked(ReadOnlySpan<char> word, ReadOnlySpan<PhraseRule?> rules, int at = 0)
    {
        if (word.IsEmpty)
            return rules[_nodes[at].Whole] is null ? -1 : _nodes[at].Whole;

        if (word[0] != '*')
            return Next(at, word[0]) is > 0 and var next ? SetOfMasked(word[1..], rules, next) : -1;

        for (var i = 0; i < BitOperations.PopCount(_nodes[at].Letters); i++)
        {
            if (SetOfMasked(word[1..], rules, _nodes[at].First + i) is >= 0 and var set)
                return set;
        }

        return -1;
    }

    public static int Key(int node, char letter) => (node << 16) | letter;

    /// <summary>The node after a letter; 0 when none of the words goes on with it.</summary>
    private int Next(int at, char letter)
    {
        ref readonly var node = ref _nodes[at];
        if (BitOf(letter) is >= 0 and var bit)
            return (node.Letters & (1UL << bit)) == 0 ? 0 : node.First + BitOperations.PopCount(node.Letters & ((1UL << bit) - 1));
        return _others.GetValueOrDefault(Key(at, letter));
    }

    private static int BitOf(char letter) => char.IsAsciiLetterLower(letter) ? letter - 'a' + 10 : char.IsAsciiDigit(letter) ? letter - '0' : -1;

    /// <param name="Letters">The letters and digits that go on from here, as bits.</param>
    /// <param name="First">The node after the first of them.</param>
    /// <param name="Whole">The set of a word that ends here.</param>
    /// <param name="Begins">The set of a word that leaves the trie here.</param>
    private readonly record struct Node(ulong Letters, int First, int Whole, int Begins);
}
