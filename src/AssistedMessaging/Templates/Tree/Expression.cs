using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A part of a template that has a value. Immutable once the template has been read.</summary>
/// <param name="offset">Where it stands.</param>
/// <param name="depth">How many expressions are nested in it, itself included.</param>
internal abstract class Expression(int offset, int depth)
{
    public int Offset { get; } = offset;

    public int Depth { get; } = depth;

    /// <summary>The value; every read of the model stands in the read log afterwards.</summary>
    public abstract Value Evaluate(RenderState state);

    /// <summary>What it could read and what its value could be a part of, without running it.</summary>
    public abstract StaticValue Analyse(StaticScope scope);
}
