using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Composition;

/// <summary>Writes the values into the slots, once, and keeps which stretch came from which field. A filled value is never read for slots again.</summary>
internal static class SlotFilling
{
    /// <summary>Fills a text; tokens that the table does not know stay as they are, for the moderators to find.</summary>
    public static FilledText Fill(string slotText, SlotTable slots, IReadOnlyList<MessageSegment> known)
    {
        var tokens = SlotTokens.Read(slotText, out _);
        var text = new StringBuilder(slotText.Length + 64);
        var segments = new List<MessageSegment>(tokens.Count * 2 + known.Count * 2 + 1);
        var (position, next) = (0, 0);
        foreach (var token in tokens)
        {
            if (!slots.TryGet(token.Path, out var slot))
                continue;

            CopyWords(slotText, position, token.Start, known, ref next, text, segments);
            Add(segments, text.Length, slot.Value.Length, slot.Key);
            text.Append(slot.Value);
            position = token.Start + token.Length;
        }

        CopyWords(slotText, position, slotText.Length, known, ref next, text, segments);
        return new FilledText(text.ToString(), segments);
    }

    private static void CopyWords(
        string source, int start, int end, IReadOnlyList<MessageSegment> known, ref int next, StringBuilder text, List<MessageSegment> segments)
    {
        var offset = text.Length - start;
        text.Append(source, start, end - start);
        for (; next < known.Count && known[next].Span.Start < end; next++)
        {
            var span = known[next].Span;
            Add(segments, start + offset, span.Start - start, null);
            Add(segments, span.Start + offset, span.Length, known[next].Field);
            start = span.End;
        }

        Add(segments, start + offset, end - start, null);
    }

    private static void Add(List<MessageSegment> segments, int start, int length, FieldKey? field)
    {
        if (length > 0)
            segments.Add(new MessageSegment(new TextSpan(start, length), field));
    }
}
