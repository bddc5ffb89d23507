using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates;

/// <summary>One node of a <see cref="PromptModel"/>: a leaf, a list or a set of members. Each knows its path and its trust.</summary>
public abstract class PromptNode
{
    [ThreadStatic]
    private static int _lastHash;

    private PromptNode(string path, Trust trust)
    {
        Path = path;
        Trust = trust;
        Paths = [path];
        IdentityHash = ++_lastHash * 0x61C8_8647;
    }

    /// <summary>The field that this node stands for; it is what provenance reports.</summary>
    public string Path { get; }

    /// <summary>Who answers for the value.</summary>
    public Trust Trust { get; }

    /// <summary>How many leaves with a value lie below this node, itself counted.</summary>
    internal int LeafCount { get; private protected init; }

    /// <summary>Spreads nodes over a hash table; nodes that were made one after the other differ.</summary>
    internal int IdentityHash { get; }

    /// <summary>The path as a list of one, so that spans of one field share it.</summary>
    internal IReadOnlyList<string> Paths { get; }

    /// <summary>A text, a number or a yes/no.</summary>
    public sealed class Leaf : PromptNode
    {
        private Leaf(string path, Trust trust, Value scalar)
            : base(path, trust) => (Scalar, LeafCount) = (scalar, scalar.IsNull ? 0 : 1);

        /// <summary>The value; reading it without a note in the read log breaks the promise of <see cref="RenderedText"/>.</summary>
        internal Value Scalar { get; }

        /// <summary>A text.</summary>
        public static Leaf Of(string path, string? text, Trust trust = Trust.Untrusted) => new(path, trust, Value.Of(text));

        /// <summary>A whole number.</summary>
        public static Leaf Of(string path, long number, Trust trust = Trust.Untrusted) => new(path, trust, Value.Of(number));

        /// <summary>A number with a fraction.</summary>
        public static Leaf Of(string path, double number, Trust trust = Trust.Untrusted) => new(path, trust, Value.Of(number));

        /// <summary>A yes or no.</summary>
        public static Leaf Of(string path, bool flag, Trust trust = Trust.Untrusted) => new(path, trust, Value.Of(flag));

        /// <summary>An absent value: it prints nothing and is not true.</summary>
        public static Leaf Absent(string path) => new(path, Trust.Untrusted, default);
    }

    /// <summary>Several nodes in order.</summary>
    public sealed class List : PromptNode
    {
        /// <summary>Makes a list.</summary>
        public List(string path, IReadOnlyList<PromptNode> items, Trust trust = Trust.Untrusted)
            : base(path, trust)
        {
            Items = items;
            for (var i = 0; i < items.Count; i++)
                LeafCount += items[i].LeafCount;
        }

        /// <summary>The items.</summary>
        public IReadOnlyList<PromptNode> Items { get; }
    }

    /// <summary>Named nodes.</summary>
    public sealed class Members : PromptNode
    {
        private const int FewNames = 16;

        private readonly Dictionary<string, int>? _byName;

        /// <summary>Makes a set of members; a name given twice keeps the last node.</summary>
        public Members(string path, IEnumerable<KeyValuePair<string, PromptNode>> members, Trust trust = Trust.Untrusted)
            : this(path, [.. members.Reverse().DistinctBy(m => m.Key, StringComparer.Ordinal).Reverse()], trust)
        {
        }

        /// <summary>Makes a set of members of an array that nobody changes and in which no name stands twice.</summary>
        internal Members(string path, KeyValuePair<string, PromptNode>[] members, Trust trust)
            : base(path, trust)
        {
            Nodes = members;
            foreach (var member in members)
                LeafCount += member.Value.LeafCount;
            if (members.Length > FewNames)
            {
                _byName = new Dictionary<string, int>(members.Length, StringComparer.Ordinal);
                for (var i = 0; i < members.Length; i++)
                    _byName.Add(members[i].Key, i);
            }
        }

        /// <summary>The names in the order in which they were given.</summary>
        public IEnumerable<string> Names => Nodes.Select(m => m.Key);

        /// <summary>The nodes with their names, without an allocation per walk.</summary>
        internal KeyValuePair<string, PromptNode>[] Nodes { get; }

        /// <summary>The node of that name, or null.</summary>
        public PromptNode? this[string name]
        {
            get
            {
                var hint = -1;
                return Find(name, ref hint);
            }
        }

        /// <summary>The node of that name, or null; looked for first where the same question found it in the last model.</summary>
        internal PromptNode? Find(string name, ref int hint)
        {
            var nodes = Nodes;
            var last = hint;
            if ((uint)last < (uint)nodes.Length && nodes[last].Key == name)
                return nodes[last].Value;

            var found = IndexOf(name);
            if (found < 0)
                return null;

            hint = found;
            return nodes[found].Value;
        }

        private int IndexOf(string name)
        {
            if (_byName is not null)
                return _byName.TryGetValue(name, out var index) ? index : -1;

            for (var i = 0; i < Nodes.Length; i++)
            {
                if (Nodes[i].Key == name)
                    return i;
            }

            return -1;
        }
    }
}
