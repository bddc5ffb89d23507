using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>Builds the trie of a phrase book and the sets of elements to which its nodes lead.</summary>
internal sealed class PhraseTrieBuilder(int elements)
{
    private readonly Dictionary<int, int> _next = [];
    private readonly List<(int Parent, List<int> Whole, List<int> Begins)> _nodes = [(-1, [], [])];
    private readonly Dictionary<ulong, int> _words = [];
    private readonly List<string> _beginnings = [];
    private readonly List<int> _digits = [];

    /// <summary>Adds a word of an element; an asterisk at its end stands for any ending, <c>0*</c> for all words that begin with a digit.</summary>
    public void Add(string word, int element)
    {
        if (word == "0*")
        {
            _digits.Add(element);
            return;
        }

        var letters = word.TrimEnd('*');
        if (letters.Length < word.Length)
        {
            _beginnings.Add(letters.Length > 1 || !char.IsAscii(letters[0]) ? letters
                : throw new FormatException($"'{word}' is too short a beginning."));
        }

        var node = 0;
        foreach (var letter in letters)
        {
            if (!_next.TryGetValue(PhraseTrie.Key(node, letter), out var next))
            {
                _next.Add(PhraseTrie.Key(node, letter), next = _nodes.Count);
                _nodes.Add((node, [], []));
            }

            node = next;
        }

        (letters.Length < word.Length ? _nodes[node].Begins : _nodes[node].Whole).Add(element);
        if (letters.Length == word.Length)
            _words[WordView.HashOf(word)] = node;
    }

    public PhraseTrie Build(out ulong[][] sets)
    {
        if (_nodes.Count > 32_000)
            throw new FormatException("The phrase book has too many different words.");

        var width = (elements + 63) / 64;
        var known = new Dictionary<ulong[], int>(SetComparer.Instance);
        var list = new List<ulong[]>();
        var nothing = Intern(new ulong[width], known, list);
        var beginsIds = new int[_nodes.Count];
        var wholeIds = new int[_nodes.Count];
        var digits = With(nothing, _digits, known, list);
        for (var n = 0; n < _nodes.Count; n++)
        {
            var inherited = n == 0 ? nothing : IsDigit(n) ? digits : beginsIds[_nodes[n].Parent];
            beginsIds[n] = With(inherited, _nodes[n].Begins, known, list);
            wholeIds[n] = With(beginsIds[n], _nodes[n].Whole, known, list);
        }

        sets = [.. list];
        var words = new WordTable([.. _words.Select(word => KeyValuePair.Create(word.Key, wholeIds[word.Value]))]);
        return new PhraseTrie(_next, wholeIds, beginsIds, digits, words, new WordBeginnings(_beginnings));
    }

    /// <summary>Whether the node stands for one digit at the beginning of a word.</summary>
    private bool IsDigit(int node)
    {
        for (var digit = '0'; digit <= '9' && _nodes[node].Parent == 0; digit++)
        {
            if (_next.TryGetValue(PhraseTrie.Key(0, digit), out var child) && child == node)
                return true;
        }

        return false;
    }

    /// <summary>The set that has the added elements too.</summary>
    private static int With(int set, List<int> added, Dictionary<ulong[], int> known, List<ulong[]> list)
    {
        if (added.Count == 0)
            return set;

        var union = (ulong[])list[set].Clone();
        foreach (var element in added)
            union[element >> 6] |= 1UL << element;
        return Intern(union, known, list);
    }

    private static int Intern(ulong[] set, Dictionary<ulong[], int> known, List<ulong[]> list)
    {
        if (!known.TryGetValue(set, out var id))
        {
            known.Add(set, id = list.Count);
            list.Add(set);
        }

        return id;
    }

    private sealed class SetComparer : IEqualityComparer<ulong[]>
    {
        public static readonly SetComparer Instance = new();

        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ulong[] set)
        {
            var hash = default(HashCode);
            foreach (var part in set)
                hash.Add(part);
            return hash.ToHashCode();
        }
    }
}
