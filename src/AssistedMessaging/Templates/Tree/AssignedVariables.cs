namespace AssistedMessaging.Templates.Tree;

/// <summary>Collects the variables that a part of a template could assign, through partials too.</summary>
internal sealed class AssignedVariables
{
    private readonly SortedSet<int> _slots = [];
    private readonly HashSet<PartialTemplate> _entered = [];

    public static int[] Of(params ReadOnlySpan<Statement> statements)
    {
        var assigned = new AssignedVariables();
        foreach (var statement in statements)
            statement.CollectAssigned(assigned);
        return [.. assigned._slots];
    }

    public void Add(int slot) => _slots.Add(slot);

    public void Enter(PartialTemplate partial)
    {
        if (_entered.Add(partial))
            partial.Body.CollectAssigned(this);
    }
}
