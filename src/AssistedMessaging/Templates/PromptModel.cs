namespace AssistedMessaging.Templates;

/// <summary>The data that a template can read: a tree of the library's own nodes, never an object of the host. Immutable.</summary>
public sealed class PromptModel
{
    /// <summary>Makes a model of its top-level members.</summary>
    public PromptModel(PromptNode.Members root) => Root = root;

    /// <summary>The top-level members, for instance <c>candidate</c> and <c>job</c>.</summary>
    public PromptNode.Members Root { get; }
}
