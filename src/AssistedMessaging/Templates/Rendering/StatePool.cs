namespace AssistedMessaging.Templates.Rendering;

/// <summary>A few render states for reuse; a render beyond them makes its own.</summary>
internal sealed class StatePool
{
    private readonly RenderState?[] _states = new RenderState?[Math.Clamp(Environment.ProcessorCount, 2, 16)];

    public RenderState Take()
    {
        for (var i = 0; i < _states.Length; i++)
        {
            if (Interlocked.Exchange(ref _states[i], null) is { } state)
                return state;
        }

        return new();
    }

    public void Return(RenderState state)
    {
        for (var i = 0; i < _states.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _states[i], state, null) is null)
                return;
        }
    }
}
