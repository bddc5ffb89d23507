using AssistedMessaging.Text;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Turns what a render has noted into the account that the caller gets.</summary>
internal static class Explanation
{
    public static RenderedText Of(RenderState state) => new()
    {
        Text = state.Output.Text.ToString(),
        Spans = state.Output.Spans.ToArray(),
        Decisions = Decisions(state),
        NeverRead = NeverRead(state),
    };

    private static RenderedDecision[] Decisions(RenderState state)
    {
        var entries = state.Decisions.Entries;
        var decisions = new RenderedDecision[entries.Length];
        for (var i = 0; i < decisions.Length; i++)
        {
            ref readonly var entry = ref entries[i];
            decisions[i] = new(TextSpan.FromBounds(entry.Start, entry.End), FieldPaths.Of(state.Log.Slice(entry.Reads)), entry.Taken, entry.Offset);
        }

        return decisions;
    }

    private static IReadOnlyList<string> NeverRead(RenderState state)
    {
        // The usual case, that everything supplied was read, needs no walk over the model. A leaf that is no part of it would spoil the count.
        var read = state.Log.Distinct(out var leaves);
        if (leaves == state.Root.LeafCount && !state.HasMadeLeaves)
            return [];

        List<string>? unread = null;
        Collect(state.Root, read, ref unread);
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
