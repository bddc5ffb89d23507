using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates;

/// <summary>One node of a <see cref="PromptModel"/>: a leaf, a list or a set of members. Each knows its path and its trust.</summary>
public abstract class PromptNode
{
    private PromptNode(string path, Trust trust)
    {
        Path = path;
        Trust = trust;
        Paths = [path];
    }

    /// <summary>The field that this node stands for; it is what provenance reports.</summary>
    public string Path { get; }

    /// <summary>Who answers for the value.</summary>
    public Trust Trust { get; }

    /// <summary>The path as a list of one, so that spans of one field share it.</summary>
    internal IReadOnlyList<string> Paths { get; }

    /// <summary>A text, a number or a yes/no.</summary>
    public sealed class Leaf : PromptNode
    {
        private Leaf(string path, Trust trust, Value scalar)
            : base(path, trust) => Scalar = scalar;

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
            : base(path, trust) => Items = items;

        /// <summary>The items.</summary>
        public IReadOnlyList<PromptNode> Items { get; }
    }

    /// <summary>Named nodes.</summary>
    public sealed class Members : PromptNode
    {
        private const int FewNames = 16;

        private readonly Dictionary<string, PromptNode>? _byName;

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
            if (members.Length > FewNames)
                _byName = new Dictionary<string, PromptNode>(members, StringComparer.Ordinal);
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
                if (_byName is not null)
                    return _byName.GetValueOrDefault(name);

                foreach (var member in Nodes)
                {
                    if (member.Key == name)
                        return member.Value;
                }

                return null;
            }
        }
    }
}
