using System.Collections.Frozen;

namespace AssistedMessaging.Consent.Policy;

/// <summary>The purposes that a policy knows, each with the plans that answer a question about it.</summary>
internal sealed class PurposeTree
{
    private readonly FrozenDictionary<string, PurposePlan[]> _plans;

    public PurposeTree(IReadOnlyList<Purpose> declared, IReadOnlyList<ConsentPolicyRow> rows, ILookup<Purpose, Purpose> formerNames)
    {
        var purposes = declared.Concat(rows.Select(row => row.Purpose)).Distinct().ToArray();
        var plans = purposes.ToDictionary(purpose => purpose, purpose => new PurposePlan
        {
            Purpose = purpose,
            Rows = [.. rows.Where(row => purpose.SelfAndAncestors().Contains(row.Purpose))],
            Path = PathOf(purpose, formerNames),
        });

        _plans = purposes.ToFrozenDictionary(purpose => purpose.Value, purpose => Answering(purpose, plans), StringComparer.Ordinal);
    }

    /// <summary>The plans whose strictest answer is the answer for the purpose; empty for a purpose that the policy does not know.</summary>
    public IReadOnlyList<PurposePlan> PlansFor(Purpose purpose) =>
        purpose.Value is { } value && _plans.TryGetValue(value, out var plans) ? plans : [];

    // A purpose whose parts have rows of their own is answered by all of its parts together.
    private static PurposePlan[] Answering(Purpose purpose, Dictionary<Purpose, PurposePlan> plans)
    {
        var below = plans.Values
            .Where(plan => plan.Purpose != purpose && plan.Purpose.SelfAndAncestors().Contains(purpose))
            .OrderBy(plan => plan.Purpose.Value, StringComparer.Ordinal)
            .ToArray();
        var own = plans[purpose];
        if (!below.Any(plan => plan.Rows.Count > own.Rows.Count))
            return own.Rows.Count > 0 ? [own] : [];

        return own.Rows.Count > 0 ? [own, .. below] : below;
    }

    private static PurposeNode[] PathOf(Purpose purpose, ILookup<Purpose, Purpose> formerNames)
    {
        var nodes = new List<PurposeNode>();
        foreach (var current in purpose.SelfAndAncestors())
            nodes.Add(new PurposeNode(current, DepthOf(current), IsFormerName: false));

        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var former in formerNames[nodes[i].Purpose].SelectMany(name => name.SelfAndAncestors()))
            {
                if (!nodes.Exists(node => node.Purpose == former))
                    nodes.Add(new PurposeNode(former, nodes[i].Depth, IsFormerName: true));
            }
        }

        return [.. nodes];
    }

    private static int DepthOf(Purpose purpose) => purpose.SelfAndAncestors().Count();
}
