
namespace AssistedMessaging.Templates.Rendering;

/// <summary>A set of nodes by identity, for reuse: open addressing, no allocation while it stays small.</summary>
internal sealed class NodeSet
{
    private PromptNode?[] _table = new PromptNode?[256];
    private int _count;

    /// <summary>Whether the node was not in the set before.</summary>
    public bool Add(PromptNode node)
    {
        if (_count * 2 >= _table.Length)
            Grow();

        ref var place = ref Find(_table, node);
        if (place is not null)
            return false;
        place = node;
        _count++;
        return true;
    }

    public bool Contains(PromptNode node) => Find(_table, node) is not null;

    public void Clear()
    {
        if (_table.Length > 4_096)
            _table = new PromptNode?[256];
        else if (_count > 0)
            Array.Clear(_table);
        _count = 0;
    }

    private static ref PromptNode? Find(PromptNode?[] table, PromptNode node)
    {
        var mask = table.Length - 1;
        var index = (node.IdentityHash >>> 8) & mask;
        while (table[index] is { } other && !ReferenceEquals(other, node))
            index = (index + 1) & mask;
        return ref table[index];
    }

    private void Grow()
    {
        var larger = new PromptNode?[_table.Length * 2];
        foreach (var node in _table)
        {
            if (node is not null)
                Find(larger, node) = node;
        }

        _table = larger;
    }
}
