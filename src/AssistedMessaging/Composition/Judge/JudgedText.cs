using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Composition.Judge;

/// <summary>A text in which the values of slots are replaced by the names of their fields, and the way back to its offsets.</summary>
internal sealed class JudgedText
{
    private readonly List<(int Judged, int Length, TextSpan Source)> _slots = [];

    public JudgedText(string text, IReadOnlyList<MessageSegment> segments)
    {
        var judged = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var segment in segments)
        {
            // A text of the recruiter's own is judged like the words around it.
            if (segment.Field is not { } field || field.Value.StartsWith("custom.", StringComparison.Ordinal))
                continue;
            if (segment.Span.Start < copied || segment.Span.End > text.Length)
                continue;

            judged.Append(text, copied, segment.Span.Start - copied);
            var token = $"{{{{ {field.Value} }}}}";
            _slots.Add((judged.Length, token.Length, segment.Span));
            judged.Append(token);
            copied = segment.Span.End;
        }

        Text = judged.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where the words stand, in offsets of the message; null when they do not.</summary>
    public TextSpan? Find(string words) => Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at
        ? TextSpan.FromBounds(ToSource(at, isEnd: false), ToSource(at + words.Length, isEnd: true))
        : null;

    /// <summary>A place inside a slot is that slot's beginning, or its end.</summary>
    private int ToSource(int place, bool isEnd)
    {
        var shift = 0;
        foreach (var (judged, length, source) in _slots)
        {
            if (place <= judged)
                break;
            if (place < judged + length)
                return isEnd ? source.End : source.Start;
            shift = source.End - (judged + length);
        }

        return place + shift;
    }
}
