namespace AssistedMessaging.Templates.Rendering;

/// <summary>The fields that a stretch of the read log names.</summary>
internal static class FieldPaths
{
    private const int FewPaths = 16;

    /// <summary>The distinct paths in order; the usual case of one field allocates nothing.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<PromptNode> nodes)
    {
        if (nodes.Length == 1)
            return nodes[0].Paths;
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
}
