namespace AssistedMessaging.Templates;

/// <summary>One node of a <see cref="PromptModel"/>: a leaf, a list or a set of members. Each knows its path and its trust.</summary>
public abstract class PromptNode
{
    private PromptNode(string path, Trust trust) => (Path, Trust) = (path, trust);

    /// <summary>The field that this node stands for; it is what provenance reports.</summary>
    public string Path { get; }

    /// <summary>Who answers for the value.</summary>
    public Trust Trust { get; }

    /// <summary>A text, a number or a yes/no.</summary>
    public sealed class Leaf : PromptNode
    {
        private Leaf(string path, Trust trust, object? value)
            : base(path, trust) => Value = value;

        /// <summary>A <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or null.</summary>
        internal object? Value { get; }

        /// <summary>A text.</summary>
        public static Leaf Of(string path, string? text, Trust trust = Trust.Untrusted) => new(path, trust, text);

        /// <summary>A whole number.</summary>
        public static Leaf Of(string path, long number, Trust trust = Trust.Untrusted) => new(path, trust, number);

        /// <summary>A number with a fraction.</summary>
        public static Leaf Of(string path, double number, Trust trust = Trust.Untrusted) => new(path, trust, number);

        /// <summary>A yes or no.</summary>
        public static Leaf Of(string path, bool flag, Trust trust = Trust.Untrusted) => new(path, trust, flag);

        /// <summary>An absent value: it prints nothing and is not true.</summary>
        public static Leaf Absent(string path) => new(path, Trust.Untrusted, null);
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
        private readonly Dictionary<string, PromptNode> _byName = new(StringComparer.Ordinal);

        /// <summary>Makes a set of members; a name given twice keeps the last node.</summary>
        public Members(string path, IEnumerable<KeyValuePair<string, PromptNode>> members, Trust trust = Trust.Untrusted)
            : base(path, trust)
        {
            foreach (var (name, node) in members)
                _byName[name] = node;
        }

        /// <summary>The names in the order in which they were given.</summary>
        public IEnumerable<string> Names => _byName.Keys;

        /// <summary>The node of that name, or null.</summary>
        public PromptNode? this[string name] => _byName.GetValueOrDefault(name);
    }
}
