using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A part of a template that does something. Immutable once the template has been read.</summary>
internal abstract class Statement(int offset)
{
    public int Offset { get; } = offset;

    public abstract Flow Execute(RenderState state);

    /// <summary>Finds the paths that it could read.</summary>
    public abstract void Analyse(StaticScope scope);

    /// <summary>Collects the variables that it could assign.</summary>
    public virtual void CollectAssigned(AssignedVariables assigned)
    {
    }

    /// <summary>Whether it holds a <c>break</c> or <c>continue</c> that leaves it.</summary>
    public virtual bool HasJump => false;

    /// <summary>Called once, after the whole template has been read.</summary>
    public virtual void Finish()
    {
    }
}
