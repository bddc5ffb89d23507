namespace AssistedMessaging.Templates.Rendering;

/// <summary>Objects of the model and of the template, seen alike.</summary>
internal static class Objects
{
    /// <summary>The members in order, unread when they are leaves of the model.</summary>
    public static IEnumerable<(string Name, Value Value)> Members(Value value)
    {
        if (value.Kind == ValueKind.Members)
            return value.AsMembers.Nodes.Select(member => (member.Key, Value.Of(member.Value)));
        var map = value.AsMap;
        return Enumerable.Range(0, map.Count).Select(index => (map.Name(index), map.At(index)));
    }

    /// <summary>A member of an item of a list, unread; that there is none is noted.</summary>
    public static bool TryMember(in Value value, string name, RenderState state, out Value member)
    {
        member = Value.Null;
        if (value.Kind == ValueKind.Map)
            return value.AsMap.TryGet(name, out member);
        if (value.Kind != ValueKind.Members)
        {
            state.Log.Read(value);
            return false;
        }

        if (value.AsMembers[name] is not { } node)
        {
            state.Log.Add(new Tree.MissingMember(name).Of(value.AsMembers));
            return false;
        }

        member = Value.Of(node);
        return true;
    }
}
