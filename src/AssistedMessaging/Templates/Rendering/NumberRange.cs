namespace AssistedMessaging.Templates.Rendering;

/// <summary>The whole numbers from <paramref name="first"/> on, up or down, without holding them.</summary>
internal sealed class NumberRange(long first, int count, int step)
{
    public int Count { get; } = count;

    public long this[int index] => first + ((long)index * step);
}
