using System.Buffers;

namespace AssistedMessaging.Text;

/// <summary>A folded view of a text, and for each of its characters where it came from.</summary>
internal sealed class FoldedText : IDisposable
{
    private char[] _chars;
    private int[] _starts;
    private byte[] _lengths;

    public FoldedText(int capacity)
    {
        _chars = ArrayPool<char>.Shared.Rent(capacity + 8);
        _starts = ArrayPool<int>.Shared.Rent(capacity + 8);
        _lengths = ArrayPool<byte>.Shared.Rent(capacity + 8);
    }

    /// <summary>Number of characters in the view.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the text had characters that a reader cannot see, other than soft hyphens and accents.</summary>
    public bool HasHidden { get; set; }

    /// <summary>The view.</summary>
    public Span<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>Where in the source a stretch of the view stands.</summary>
    public TextSpan ToSource(int start, int length)
    {
        if (length == 0)
            return new TextSpan(start < Length ? _starts[start] : 0, 0);

        var last = start + length - 1;
        return TextSpan.FromBounds(_starts[start], _starts[last] + _lengths[last]);
    }

    /// <summary>Adds one character that stands for <paramref name="sourceLength"/> code units from <paramref name="source"/> on.</summary>
    public void Append(char c, int source, int sourceLength)
    {
        Reserve(1);
        _chars[Length] = c;
        _starts[Length] = source;
        _lengths[Length++] = (byte)sourceLength;
    }

    /// <summary>Adds characters that stand for themselves.</summary>
    public void Append(ReadOnlySpan<char> run, int source)
    {
        Reserve(run.Length);
        run.CopyTo(_chars.AsSpan(Length));
        var starts = _starts.AsSpan(Length, run.Length);
        for (var i = 0; i < starts.Length; i++)
            starts[i] = source + i;
        _lengths.AsSpan(Length, run.Length).Fill(1);
        Length += run.Length;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars, clearArray: true);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<byte>.Shared.Return(_lengths);
        (_chars, _starts, _lengths, Length) = ([], [], [], 0);
    }

    private void Reserve(int count)
    {
        if (Length + count <= _chars.Length && Length + count <= _starts.Length && Length + count <= _lengths.Length)
            return;

        var size = Math.Max(Length + count, _chars.Length * 2);
        Grow(ref _chars, size);
        Grow(ref _starts, size);
        Grow(ref _lengths, size);
    }

    private void Grow<T>(ref T[] buffer, int size)
    {
        var larger = ArrayPool<T>.Shared.Rent(size);
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<T>.Shared.Return(buffer, clearArray: typeof(T) == typeof(char));
        buffer = larger;
    }
}
