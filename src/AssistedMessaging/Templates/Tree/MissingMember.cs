namespace AssistedMessaging.Templates.Tree;

/// <summary>Makes the absent leaf that stands for a member which the model does not have, so that even its absence is in the read log.</summary>
internal sealed class MissingMember(string name)
{
    private Entry? _last;

    public PromptNode.Leaf Of(PromptNode.Members owner)
    {
        var last = _last;
        if (last is null || last.Owner != owner.Path)
            _last = last = new(owner.Path, PromptNode.Leaf.Absent(owner.Path.Length == 0 ? name : owner.Path + "." + name));
        return last.Leaf;
    }

    private sealed record Entry(string Owner, PromptNode.Leaf Leaf);
}
