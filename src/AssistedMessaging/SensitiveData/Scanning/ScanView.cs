using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>A folded text with what has been read about it.</summary>
internal readonly ref struct ScanView(ReadOnlySpan<char> chars, ScanBuffers buffers)
{
    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Chars { get; } = chars;

    /// <summary>Where everything else is kept.</summary>
    public ScanBuffers Buffers { get; } = buffers;

    /// <summary>What each character is.</summary>
    public TextMap Map => Buffers.Map;
}
