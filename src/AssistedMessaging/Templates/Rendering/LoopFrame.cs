namespace AssistedMessaging.Templates.Rendering;

/// <summary>Where a running loop stands.</summary>
internal sealed class LoopFrame
{
    public int Index { get; set; }

    public int Length { get; set; }

    /// <summary>Reads that decided how many rounds there are.</summary>
    public LogSlice Reads { get; set; }

    public Value Item { get; set; }

    public Value Previous { get; set; }
}
