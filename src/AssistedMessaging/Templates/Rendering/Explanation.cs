using AssistedMessaging.Text;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Turns what a render has noted into the account that the caller gets.</summary>
internal static class Explanation
{
    private const int FewPaths = 16;

    public static RenderedText Of(RenderState state) => new()
    {
        Text = state.Output.Text.ToString(),
        Spans = Spans(state),
        Decisions = Decisions(state),
        NeverRead = NeverRead(state),
    };

    private static RenderedSpan[] Spans(RenderState state)
    {
        var entries = state.Output.Spans;
        var spans = new RenderedSpan[entries.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            ref readonly var entry = ref entries[i];
            spans[i] = new(new(entry.Start, entry.Length), Paths(state.Log.Slice(entry.Reads)), entry.Trust, entry.Offset);
        }

        return spans;
    }

    private static RenderedDecision[] Decisions(RenderState state)
    {
        var entries = state.Decisions.Entries;
        var decisions = new RenderedDecision[entries.Length];
        for (var i = 0; i < decisions.Length; i++)
        {
            ref readonly var entry = ref entries[i];
            decisions[i] = new(TextSpan.FromBounds(entry.Start, entry.End), Paths(state.Log.Slice(entry.Reads)), entry.Taken, entry.Offset);
        }

        return decisions;
    }

    /// <summary>The distinct paths in order; the usual case of one field allocates nothing.</summary>
    private static IReadOnlyList<string> Paths(ReadOnlySpan<PromptNode> nodes)
    {
        if (nodes.IsEmpty)
            return [];

        var first = nodes[0];
        var isOne = true;
        foreach (var node in nodes)
            isOne &= ReferenceEquals(node, first) || node.Path == first.Path;
        if (isOne)
            return first.Paths;
        return nodes.Length <= FewPaths ? DistinctFew(nodes) : DistinctMany(nodes);
    }

    private static string[] DistinctFew(ReadOnlySpan<PromptNode> nodes)
    {
        var paths = new string[nodes.Length];
        var count = 0;
        foreach (var node in nodes)
        {
            if (paths.AsSpan(0, count).IndexOf(node.Path) < 0)
                paths[count++] = node.Path;
        }

        return count == paths.Length ? paths : paths[..count];
    }

    private static string[] DistinctMany(ReadOnlySpan<PromptNode> nodes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var paths = new List<string>();
        foreach (var node in nodes)
        {
            if (seen.Add(node.Path))
                paths.Add(node.Path);
        }

        return [.. paths];
    }

    private static IReadOnlyList<string> NeverRead(RenderState state)
    {
        List<string>? unread = null;
        Collect(state.Root, state.Log.Distinct(), ref unread);
        return unread is null ? [] : unread.ToArray();
    }

    private static void Collect(PromptNode node, NodeSet readNodes, ref List<string>? unread)
    {
        switch (node)
        {
            case PromptNode.Leaf leaf:
                if (!leaf.Scalar.IsNull && !readNodes.Contains(leaf))
                    (unread ??= []).Add(leaf.Path);
                break;
            case PromptNode.List list:
                for (var i = 0; i < list.Items.Count; i++)
                    Collect(list.Items[i], readNodes, ref unread);
                break;
            case PromptNode.Members members:
                foreach (var member in members.Nodes)
                    Collect(member.Value, readNodes, ref unread);
                break;
        }
    }
}
