using System.Buffers;
using System.Text;

namespace AssistedMessaging.Text.Chat;

/// <summary>Text of a stream that is held back until the sentence after it is complete.</summary>
internal sealed class HeldText
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？｡．।؟۔\n\r\u2028\u2029");

    private readonly StringBuilder _text = new();
    private int _ends;
    private int _first;

    /// <summary>Adds a stretch of the stream.</summary>
    public void Append(string text)
    {
        _text.Append(text);
        for (var rest = text.AsSpan(); rest.IndexOfAny(Ends) is >= 0 and var at; rest = rest[(at + 1)..])
            _ends++;
    }

    /// <summary>Takes the next stretch that can be asked about: two complete sentences, of which the first may be shown when both pass.</summary>
    /// <param name="complete">Everything from the beginning of the answer to the end of the second sentence.</param>
    /// <param name="length">Where the second sentence begins.</param>
    public bool TryNext(out string complete, out int length)
    {
        (complete, length) = ("", 0);
        if (_ends < 2)
            return false;

        // A sentence is complete when another one has begun: until then its end may move.
        var text = _text.ToString();
        var position = _first;
        if (!Sentences.Next(text, ref position, out _) || !Sentences.Next(text, ref position, out var second))
            return false;
        if (!Sentences.Next(text, ref position, out var third))
            return false;

        (complete, length, _first) = (text[..third.Start], second.Start, second.Start);
        return true;
    }
}
