namespace AssistedMessaging.Templates.Tree;

/// <summary>What a value could be: model paths, and for lists and objects that the template makes, what they could hold.</summary>
internal sealed class StaticValue(IReadOnlySet<string> paths, IReadOnlySet<string> items)
{
    private static readonly HashSet<string> NoPaths = [];

    public static StaticValue None { get; } = new(NoPaths, NoPaths);

    public IReadOnlySet<string> Paths { get; } = paths;

    public IReadOnlySet<string> Items { get; } = items;

    public static StaticValue At(string path) => new(new HashSet<string>(StringComparer.Ordinal) { path }, NoPaths);

    public static StaticValue Holding(IReadOnlySet<string> items) => items.Count == 0 ? None : new(NoPaths, items);

    /// <summary>What an element of the value could be.</summary>
    public StaticValue Element() => new(Union(Paths.Select(path => path + "[]"), Items), NoPaths);

    /// <summary>What a member of the value could be.</summary>
    public StaticValue Member(string name) => new(Union(Paths.Select(path => StaticScope.Join(path, name)), Items), NoPaths);

    public StaticValue Or(StaticValue other)
    {
        if (ReferenceEquals(this, None))
            return other;
        return ReferenceEquals(other, None) ? this : new(Union(Paths, other.Paths), Union(Items, other.Items));
    }

    public bool Covers(StaticValue other) => Paths.IsSupersetOf(other.Paths) && Items.IsSupersetOf(other.Items);

    private static HashSet<string> Union(IEnumerable<string> first, IEnumerable<string> second)
    {
        var union = new HashSet<string>(first, StringComparer.Ordinal);
        union.UnionWith(second);
        return union;
    }
}
