namespace AssistedMessaging.Consent.Policy;

/// <summary>What the policy knows about one purpose: its rows, and under which names events reach it.</summary>
internal sealed class PurposePlan
{
    /// <summary>The purpose.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Rows of the purpose itself and of those above it.</summary>
    public required IReadOnlyList<ConsentPolicyRow> Rows { get; init; }

    /// <summary>The purpose and those above it, with their former names.</summary>
    public required IReadOnlyList<PurposeNode> Path { get; init; }

    /// <summary>The place of a purpose on the path; null when events about it do not concern this purpose.</summary>
    public PurposeNode? Find(Purpose purpose)
    {
        foreach (var node in Path)
        {
            if (node.Purpose == purpose)
                return node;
        }

        return null;
    }
}
