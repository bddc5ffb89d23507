using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Provenance;

// One thing of a model that can be changed on its own: the value of a leaf, or how many items a list has.
internal readonly record struct ModelField(PromptNode Node)
{
    public string Path => Node.Path;

    public static IReadOnlyList<ModelField> Of(PromptModel model)
    {
        List<ModelField> fields = [];
        Collect(model.Root, fields);
        return fields;
    }

    // The model with this field changed; null when nothing else can stand there.
    public PromptModel? Changed(PromptModel model, IReadOnlyDictionary<string, PromptNode> donors, Random random)
    {
        donors.TryGetValue(Path, out PromptNode? donor);
        PromptNode? changed = Node switch
        {
            PromptNode.Leaf leaf => LeafValue.Of(leaf)
                .Changed(donor is PromptNode.Leaf other ? LeafValue.Of(other) : null, random)
                .At(leaf.Path, leaf.Trust),
            PromptNode.List list => Resized(list, (donor as PromptNode.List)?.Items ?? [], random),
            _ => null,
        };
        return changed is null ? null : new PromptModel((PromptNode.Members)Replaced(model.Root, Node, changed));
    }

    // Items that stay keep their values: those are fields of their own.
    private static PromptNode.List? Resized(PromptNode.List list, IReadOnlyList<PromptNode> donor, Random random)
    {
        int count = random.Next(Math.Max(list.Items.Count, donor.Count) + 1);
        if (count == list.Items.Count)
        {
            count = count > 0 ? count - 1 : Math.Min(1, donor.Count);
        }

        return count == list.Items.Count ? null
            : new PromptNode.List(list.Path, [.. list.Items.Concat(donor.Skip(list.Items.Count)).Take(count)], list.Trust);
    }

    private static PromptNode Replaced(PromptNode node, PromptNode target, PromptNode by) => node switch
    {
        _ when ReferenceEquals(node, target) => by,
        PromptNode.List list => new PromptNode.List(list.Path, [.. list.Items.Select(item => Replaced(item, target, by))], list.Trust),
        PromptNode.Members members => new PromptNode.Members(
            members.Path, members.Names.Select(name => KeyValuePair.Create(name, Replaced(members[name]!, target, by))), members.Trust),
        _ => node,
    };

    private static void Collect(PromptNode node, List<ModelField> fields)
    {
        switch (node)
        {
            case PromptNode.Leaf:
                fields.Add(new(node));
                break;
            case PromptNode.List list:
                fields.Add(new(node));
                foreach (PromptNode item in list.Items)
                {
                    Collect(item, fields);
                }

                break;
            case PromptNode.Members members:
                foreach (string name in members.Names)
                {
                    Collect(members[name]!, fields);
                }

                break;
        }
    }
}
