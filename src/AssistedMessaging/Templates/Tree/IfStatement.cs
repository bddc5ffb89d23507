using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>if</c> with its <c>else if</c> and <c>else</c>.</summary>
internal sealed class IfStatement(int offset, Expression[] conditions, Block[] bodies, Block? otherwise) : Statement(offset)
{
    private int[] _assigned = [];

    public IReadOnlyList<Expression> Conditions => conditions;

    public IReadOnlyList<Block> Bodies => bodies;

    public Block? Otherwise => otherwise;

    public override bool HasJump { get; } = Array.Exists(bodies, body => body.HasJump) || otherwise is { HasJump: true };

    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var mark = state.Log.Position;
        var firstDecision = state.Decisions.Count;
        var body = Choose(state);
        var reads = state.Log.Since(mark);
        var lastDecision = state.Decisions.Count;

        var flow = body is null ? Flow.Next : body.Execute(state);

        state.Decisions.Close(firstDecision, lastDecision, state.Output.Length);
        state.Variables.Taint(_assigned, reads);
        return flow;
    }

    public override void Analyse(StaticScope scope)
    {
        foreach (var condition in conditions)
            scope.Read(condition.Analyse(scope));
        foreach (var body in bodies)
            body.Analyse(scope);
        otherwise?.Analyse(scope);
    }

    public override void CollectAssigned(AssignedVariables assigned)
    {
        foreach (var body in bodies)
            body.CollectAssigned(assigned);
        otherwise?.CollectAssigned(assigned);
    }

    public override void Finish()
    {
        foreach (var body in bodies)
            body.Finish();
        otherwise?.Finish();
        _assigned = otherwise is null ? AssignedVariables.Of(bodies) : AssignedVariables.Of([.. bodies, otherwise]);
    }

    private Block? Choose(RenderState state)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            var mark = state.Log.Position;
            state.Conditions++;
            var isTrue = conditions[i].Evaluate(state).IsTrue;
            state.Conditions--;
            state.Decisions.Add(state.Log.Since(mark), isTrue, state.Output.Length, conditions[i].Offset, HasJump ? state.Loop : 0);
            if (isTrue)
                return bodies[i];
        }

        return otherwise;
    }
}
