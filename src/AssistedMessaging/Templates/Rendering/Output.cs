using System.Buffers;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>The text so far with its spans. Captures write here too and take their stretch away again.</summary>
internal sealed class Output : IBufferWriter<char>
{
    private const int Kept = 65_536;
    private char[] _chars = new char[4_096];
    private RenderedSpan[] _spans = new RenderedSpan[128];
    private int _dirty;
    private int _limit;

    public int Length { get; private set; }

    public int SpanCount { get; private set; }

    public ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    public ReadOnlySpan<RenderedSpan> Spans => _spans.AsSpan(0, SpanCount);

    public void Reset(int limit) => _limit = limit;

    public void Write(ReadOnlySpan<char> text)
    {
        var start = Length;
        var end = start + text.Length;
        if (end > _chars.Length)
            Grow(text.Length);
        text.CopyTo(_chars.AsSpan(start));
        Length = end;
        if (end > _limit)
            throw OverLimit();
    }

    public void Write(char character)
    {
        GetSpan(1)[0] = character;
        Advance(1);
    }

    public void Advance(int count)
    {
        Length += count;
        if (Length > _limit)
            throw OverLimit();
    }

    public Span<char> GetSpan(int sizeHint = 0)
    {
        var free = _chars.Length - Length;
        if (free < Math.Max(sizeHint, 1))
            Grow(sizeHint);
        return _chars.AsSpan(Length);
    }

    public Memory<char> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _chars.AsMemory(Length);
    }

    public void AddSpan(int start, IReadOnlyList<string> fields, Trust trust, int offset)
    {
        if (SpanCount == _spans.Length)
            Array.Resize(ref _spans, SpanCount * 2);
        _spans[SpanCount++] = new(new(start, Length - start), fields, trust, offset);
    }

    /// <summary>Overwrites a word wherever it stands from there on, in either case.</summary>
    public void Mask(int start, string word)
    {
        var rest = _chars.AsSpan(start, Length - start);
        for (var found = Find(rest, word); found >= 0; found = Find(rest, word))
        {
            rest.Slice(found, word.Length).Fill('*');
            rest = rest[(found + word.Length)..];
        }

        static int Find(ReadOnlySpan<char> text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Takes everything from there on away, as a capture does at its end.</summary>
    public string Cut(int start, int spanCount)
    {
        var text = _chars.AsSpan(start, Length - start).ToString();
        _dirty = Math.Max(_dirty, Length);
        (Length, SpanCount) = (start, spanCount);
        return text;
    }

    /// <summary>Forgets everything, so that a pooled buffer keeps nobody's data.</summary>
    public void Clear()
    {
        if (_chars.Length > Kept)
            _chars = new char[4_096];
        else
            Array.Clear(_chars, 0, Math.Max(_dirty, Length));
        if (_spans.Length > Kept / 8)
            _spans = new RenderedSpan[128];
        (Length, SpanCount, _dirty) = (0, 0, 0);
    }

    public RenderFault OverLimit() =>
        new("template.output-limit", $"The output is longer than {_limit} characters. Shorten the template or its data; nothing is ever cut.");

    private void Grow(int sizeHint)
    {
        if ((long)Length + sizeHint > _limit)
            throw OverLimit();
        Array.Resize(ref _chars, (int)Math.Min(Math.Max((long)_chars.Length * 2, (long)Length + sizeHint), Array.MaxLength));
    }
}
