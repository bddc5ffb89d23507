namespace AssistedMessaging.Templates.Rendering;

/// <summary>An object that the template made, in the order in which its members stand.</summary>
internal sealed class ValueMap(string[] names, Value[] values)
{
    public int Count => names.Length;

    public string Name(int index) => names[index];

    public Value At(int index) => values[index];

    public bool TryGet(string name, out Value value)
    {
        var index = Array.LastIndexOf(names, name);
        value = index < 0 ? default : values[index];
        return index >= 0;
    }
}
