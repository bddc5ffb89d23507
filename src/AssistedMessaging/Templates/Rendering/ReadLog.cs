namespace AssistedMessaging.Templates.Rendering;

/// <summary>Every read of the model in order. Nothing is left out as "already read": each span must name what it depends on itself.</summary>
internal sealed class ReadLog
{
    private const int MaxDepth = 1_100;
    private const int MaxVisits = 2_000_000;
    private const int CompactAbove = 8;
    private readonly NodeSet _seen = new();
    private PromptNode[] _nodes = new PromptNode[128];
    private int _visits;
    private int _dirty;

    /// <summary>Where the next read will stand.</summary>
    public int Position { get; private set; }

    public ReadOnlySpan<PromptNode> Slice(LogSlice slice) => _nodes.AsSpan(slice.Start, slice.Length);

    public LogSlice Since(int mark) => new(mark, Position);

    public void Add(PromptNode node)
    {
        if (Position == _nodes.Length)
            Array.Resize(ref _nodes, Position * 2);
        _nodes[Position++] = node;
    }

    public void Add(LogSlice slice)
    {
        var needed = Position + slice.Length;
        if (needed > _nodes.Length)
            Array.Resize(ref _nodes, Math.Max(needed, _nodes.Length * 2));
        Array.Copy(_nodes, slice.Start, _nodes, Position, slice.Length);
        Position = needed;
    }

    /// <summary>Takes the reads since then back: what was read had no part in any value.</summary>
    public void Rewind(int mark)
    {
        _dirty = Math.Max(_dirty, Position);
        Position = mark;
    }

    /// <summary>Opens a leaf and notes that it was read; any other value is given back.</summary>
    public Value Read(in Value value)
    {
        if (value.Kind != ValueKind.Leaf)
            return value;

        Add(value.AsLeaf);
        return value.AsLeaf.Scalar;
    }

    /// <summary>The value of a node; a leaf is noted as read.</summary>
    public Value Open(PromptNode node)
    {
        if (node is not PromptNode.Leaf leaf)
            return Value.Of(node);

        Add(leaf);
        return leaf.Scalar;
    }

    /// <summary>Notes everything below a value: it is about to become text or to be compared as a whole.</summary>
    public void ReadDeep(in Value value, int depth = 0)
    {
        switch (value.Kind)
        {
            case ValueKind.Leaf:
                Add(value.AsLeaf);
                break;
            case ValueKind.NodeList:
                ReadDeep(value.AsNodeList, depth);
                break;
            case ValueKind.Members:
                ReadDeep(value.AsMembers, depth);
                break;
            case ValueKind.Array:
                CountVisit(depth);
                foreach (ref readonly var item in value.AsArray.AsSpan())
                    ReadDeep(item, depth + 1);
                break;
            case ValueKind.Map:
                CountVisit(depth);
                for (var i = 0; i < value.AsMap.Count; i++)
                    ReadDeep(value.AsMap.At(i), depth + 1);
                break;
        }
    }

    /// <summary>The same reads without repetitions, so that a variable built from itself over and over stays small.</summary>
    public LogSlice Compact(LogSlice slice)
    {
        if (slice.Length <= CompactAbove)
            return slice;

        var start = Position;
        _seen.Clear();
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (_seen.Add(_nodes[i]))
                Add(_nodes[i]);
        }

        _seen.Clear();
        return new(start, Position);
    }

    /// <summary>Every node that was read, and how many of them are leaves with a value. Valid until the next call.</summary>
    public NodeSet Distinct(out int leaves)
    {
        leaves = 0;
        _seen.Clear();
        foreach (var node in Slice(Since(0)))
        {
            if (_seen.Add(node) && node is PromptNode.Leaf)
                leaves += node.LeafCount;
        }

        return _seen;
    }

    /// <summary>Forgets everything, so that a pooled log keeps nobody's data.</summary>
    public void Clear()
    {
        Array.Clear(_nodes, 0, Math.Max(_dirty, Position));
        _seen.Clear();
        if (_nodes.Length > 8_192)
            _nodes = new PromptNode[128];
        (Position, _dirty, _visits) = (0, 0, 0);
    }

    private void ReadDeep(PromptNode node, int depth)
    {
        CountVisit(depth);
        Add(node);
        switch (node)
        {
            case PromptNode.List list:
                foreach (var item in list.Items)
                    ReadDeep(item, depth + 1);
                break;
            case PromptNode.Members members:
                foreach (var member in members.Nodes)
                    ReadDeep(member.Value, depth + 1);
                break;
        }
    }

    private void CountVisit(int depth)
    {
        if (depth > MaxDepth || ++_visits > MaxVisits)
            throw new RenderFault("template.data-limit", "A list or an object is too large or too deeply nested to become text.");
    }
}
