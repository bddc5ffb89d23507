using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>Statements in order.</summary>
internal sealed class Block(int offset, Statement[] statements) : Statement(offset)
{
    public IReadOnlyList<Statement> Statements => statements;

    public override bool HasJump { get; } = Array.Exists(statements, statement => statement.HasJump);

    public override Flow Execute(RenderState state)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Execute(state);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }

    public override void Analyse(StaticScope scope)
    {
        foreach (var statement in statements)
            statement.Analyse(scope);
    }

    public override void CollectAssigned(AssignedVariables assigned)
    {
        foreach (var statement in statements)
            statement.CollectAssigned(assigned);
    }

    public override void Finish()
    {
        foreach (var statement in statements)
            statement.Finish();
    }
}
