namespace AssistedMessaging.Templates.Tree;

/// <summary>
/// The walk that finds every path a template could read.
/// Repeated until nothing new is found, so that aliases resolve through loops and partials.
/// </summary>
internal sealed class StaticScope(int variables)
{
    private const int MaxSegments = 16;
    private readonly StaticValue[] _variables = [.. Enumerable.Repeat(StaticValue.None, variables)];
    private readonly HashSet<PartialTemplate> _entered = [];

    public HashSet<string> Reads { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the last walk found anything that it did not know before.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>All paths that a template could read.</summary>
    public static IReadOnlySet<string> Find(Block body, int variables)
    {
        var scope = new StaticScope(variables);
        do
        {
            scope.HasChanged = false;
            scope._entered.Clear();
            body.Analyse(scope);
        }
        while (scope.HasChanged);

        return scope.Reads;
    }

    /// <summary>The path of a member; a path that grows without end becomes <c>*</c>.</summary>
    public static string Join(string path, string name) =>
        path.EndsWith('*') ? path : path.AsSpan().Count('.') >= MaxSegments ? path + ".*" : path + "." + name;

    public StaticValue Variable(int slot) => _variables[slot];

    public void Assign(int slot, StaticValue value)
    {
        if (_variables[slot].Covers(value))
            return;
        _variables[slot] = _variables[slot].Or(value);
        HasChanged = true;
    }

    /// <summary>Notes that the value itself is read with all that it holds: printed, compared or handed to a function.</summary>
    public void Read(StaticValue value)
    {
        ReadSelf(value);
        foreach (var path in value.Items)
            HasChanged |= Reads.Add(path);
    }

    /// <summary>Notes that the value is walked through, without the items that the template put into it.</summary>
    public void ReadSelf(StaticValue value)
    {
        foreach (var path in value.Paths)
            HasChanged |= Reads.Add(path);
    }

    /// <summary>Walks a partial once per round, however often it is included.</summary>
    public bool Enter(PartialTemplate partial) => _entered.Add(partial);
}
