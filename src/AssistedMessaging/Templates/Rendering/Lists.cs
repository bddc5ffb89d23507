namespace AssistedMessaging.Templates.Rendering;

/// <summary>Lists of the model and of the template, seen alike.</summary>
internal static class Lists
{
    /// <summary>The number of items or characters; asking a list of the model is a read of the list.</summary>
    public static int Size(in Value value, RenderState state)
    {
        if (value.Kind == ValueKind.NodeList)
            state.Log.Add(value.AsNodeList);
        return Count(value);
    }

    /// <summary>The number of items without a note in the read log.</summary>
    public static int Count(in Value value) => value.Kind switch
    {
        ValueKind.Array => value.AsArray.Length,
        ValueKind.Range => value.AsRange.Count,
        ValueKind.NodeList => value.AsNodeList.Items.Count,
        ValueKind.Text => value.AsText.Length,
        _ => 0,
    };

    /// <summary>An item, unread when it is a leaf of the model.</summary>
    public static Value Item(in Value list, int index) => list.Kind switch
    {
        ValueKind.Array => list.AsArray[index],
        ValueKind.Range => Value.Of(list.AsRange[index]),
        _ => Value.Of(list.AsNodeList.Items[index]),
    };

    /// <summary>All items of a list, unread; reading how many there are is noted.</summary>
    public static Value[] Items(in Value list, RenderState state)
    {
        if (list.Kind == ValueKind.Array)
            return list.AsArray;

        var size = Size(list, state);
        state.CheckLength(size);
        var items = new Value[size];
        for (var i = 0; i < items.Length; i++)
            items[i] = Item(list, i);
        return items;
    }
}
