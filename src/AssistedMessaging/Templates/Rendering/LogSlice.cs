namespace AssistedMessaging.Templates.Rendering;

/// <summary>A stretch of a <see cref="ReadLog"/>.</summary>
internal readonly record struct LogSlice(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;
}
