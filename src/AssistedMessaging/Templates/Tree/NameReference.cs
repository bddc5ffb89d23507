using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A variable of the template or a top-level member of the model.</summary>
internal sealed class NameReference(int offset, NameSymbol symbol) : Expression(offset, 1)
{
    private readonly MissingMember _missing = new(symbol.Name);
    private int _hint;

    public NameSymbol Symbol { get; } = symbol;

    public override Value Evaluate(RenderState state)
    {
        if (Symbol.IsVariable)
            return state.Variables.Read(Symbol.Slot);
        return state.Log.Open(Node(state) ?? _missing.Of(state.Root));
    }

    /// <summary>The model's node of that name, or null; null too for a variable.</summary>
    public PromptNode? Node(RenderState state) => Symbol.IsVariable ? null : state.Root.Find(Symbol.Name, ref _hint);

    public override StaticValue Analyse(StaticScope scope) =>
        Symbol.IsVariable ? scope.Variable(Symbol.Slot) : StaticValue.At(Symbol.Name);
}
