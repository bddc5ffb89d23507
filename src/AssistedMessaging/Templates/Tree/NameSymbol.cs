namespace AssistedMessaging.Templates.Tree;

/// <summary>A name of a template: a variable everywhere in it when it is assigned anywhere in it, else a member of the model.</summary>
internal sealed class NameSymbol(string name)
{
    public string Name { get; } = name;

    /// <summary>The variable's index, or -1 for a member of the model. Set while the template is read, never afterwards.</summary>
    public int Slot { get; set; } = -1;

    public bool IsVariable => Slot >= 0;
}
