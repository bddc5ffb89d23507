using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AssistedMessaging.Text;

/// <summary>What every character of a text is, read once: one bit a character for each kind, and the text in lower-case bytes.</summary>
/// <remarks>Whoever looks for something then leaps from bit to bit. Reused from text to text; not for several threads.</remarks>
internal sealed class TextMap
{
    private const int Block = 16;

    /// <summary>How many other characters may stand between a word and its neighbour, and how long that may be.</summary>
    private const int NearWord = 256;
    private const int LongestWord = 41;

    /// <summary>Bytes before and after the text that may be read without harm.</summary>
    private const int Spare = 64;

    private byte[] _lower = new byte[4096 + (2 * Spare)];
    private ulong[] _words = new ulong[65];
    private ulong[] _digits = new ulong[65];
    private ulong[] _ends = new ulong[65];
    private ulong[] _marks = new ulong[65];

    /// <summary>Length of the text.</summary>
    public int Length { get; private set; }

    /// <summary>The text in bytes, ASCII letters in lower case; what is not ASCII is some byte above 0x7F.</summary>
    public ReadOnlySpan<byte> Lower => _lower.AsSpan(Spare, Length);

    /// <summary>Letters and digits, 64 characters a number, lowest bit first; one number more than the text needs, which is 0.</summary>
    public ReadOnlySpan<ulong> Words => _words.AsSpan(0, Blocks + 1);

    /// <summary>ASCII digits, likewise.</summary>
    public ReadOnlySpan<ulong> Digits => _digits.AsSpan(0, Blocks + 1);

    /// <summary>At signs, slashes and the characters with which encoded and bracketed signs begin (<c>% &amp; [ { (</c>), likewise.</summary>
    public ReadOnlySpan<ulong> Marks => _marks.AsSpan(0, Blocks + 1);

    private int Blocks => (Length + 63) / 64;

    /// <summary>The byte at a place; eight can always be read at once, from there on and before.</summary>
    public ref readonly byte LowerAt(int at) => ref _lower[at + Spare];

    /// <summary>Where the next sentence may end, from <paramref name="from"/> on; -1 when nowhere.</summary>
    public int NextEnd(int from) => Next(_ends, from);

    /// <summary>The next ASCII digit, from <paramref name="from"/> on; the text's length when there is none.</summary>
    public int NextDigit(int from)
    {
        var next = Next(_digits, from);
        return next < 0 ? Length : next;
    }

    /// <summary>Whether the character is a letter or digit.</summary>
    public bool IsWord(int at) => (_words[at >> 6] & (1UL << at)) != 0;

    /// <summary>First character that is no letter or digit, from <paramref name="from"/> on.</summary>
    public int WordEnd(int from)
    {
        var block = from >> 6;
        var gaps = ~_words[block] & (ulong.MaxValue << from);
        while (gaps == 0)
            gaps = ~_words[++block];
        return (block << 6) + BitOperations.TrailingZeroCount(gaps);
    }

    /// <summary>First letter or digit, from <paramref name="from"/> on; the text's length when there is none.</summary>
    public int NextWord(int from)
    {
        var next = Next(_words, from);
        return next < 0 ? Length : next;
    }

    /// <summary>The word after a place, in lower case; empty when there is none near.</summary>
    public ReadOnlySpan<byte> WordAfter(int at)
    {
        var start = NextWord(at);
        return start - at > NearWord || start == Length ? default : Lower[start..WordEnd(start)];
    }

    /// <summary>The word before a place, in lower case; empty when there is none near.</summary>
    public ReadOnlySpan<byte> WordBefore(int at)
    {
        var end = at;
        while (end > 0 && at - end < NearWord && !IsWord(end - 1))
            end--;
        var start = end;
        while (start > 0 && end - start < LongestWord && IsWord(start - 1))
            start--;
        return Lower[start..end];
    }

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Length = text.Length;
        Reserve();
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var at = 0;
        for (var block = 0; block < Blocks; block++)
        {
            var (words, digits, ends, marks, others) = (0UL, 0UL, 0UL, 0UL, 0UL);
            var stop = Math.Min(at + 64, text.Length);
            for (var shift = 0; at < stop; at += Block, shift += Block)
            {
                Vector128<byte> bytes;
                if (at + Block <= text.Length)
                {
                    bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, (nuint)at), Vector128.LoadUnsafe(ref units, (nuint)at + 8));
                }
                else
                {
                    bytes = Tail(text[at..]);
                }

                var upper = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
                var lower = bytes | (upper & Vector128.Create((byte)0x20));
                lower.CopyTo(_lower, at + Spare);
                var digit = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
                var letter = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
                digits |= (ulong)digit.ExtractMostSignificantBits() << shift;
                words |= (ulong)(letter | digit).ExtractMostSignificantBits() << shift;
                ends |= (ulong)Ends(bytes).ExtractMostSignificantBits() << shift;
                marks |= (ulong)MarksOf(bytes).ExtractMostSignificantBits() << shift;
                others |= (ulong)bytes.ExtractMostSignificantBits() << shift;
            }

            for (; others != 0; others &= others - 1)
            {
                var c = text[(block << 6) + BitOperations.TrailingZeroCount(others)];
                words |= IsWordLetter(c) ? others & (0 - others) : 0;
                ends |= Sentences.MayEnd(c) ? others & (0 - others) : 0;
            }

            (_words[block], _digits[block], _ends[block], _marks[block]) = (words, digits, ends, marks);
        }

        (_words[Blocks], _digits[Blocks], _ends[Blocks], _marks[Blocks]) = (0, 0, 0, 0);
        _lower.AsSpan(Length + Spare, Spare).Clear();
    }

    /// <summary>Wipes what was read.</summary>
    public void Clear()
    {
        _lower.AsSpan(Spare, Length).Clear();
        Length = 0;
    }

    /// <summary>Chinese, Japanese and Korean writing has no spaces: there a word in Latin letters ends where that writing begins.</summary>
    private static bool IsWordLetter(char c) => c is < '\u2E80' or > '\uD7A3' && char.IsLetter(c);

    private static Vector128<byte> Tail(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Block];
        bytes.Clear();
        for (var i = 0; i < text.Length; i++)
            bytes[i] = (byte)Math.Min(text[i], (char)0xFF);
        return Vector128.Create<byte>(bytes);
    }

    private static Vector128<byte> Ends(Vector128<byte> bytes) =>
        Vector128.Equals(bytes, Vector128.Create((byte)'.')) | Vector128.Equals(bytes, Vector128.Create((byte)'!')) | Vector128.Equals(bytes, Vector128.Create((byte)'?'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\n')) | Vector128.Equals(bytes, Vector128.Create((byte)'\r'));

    /// <summary>Square and curly brackets differ by one bit, and so do percent sign, ampersand and round bracket not: they are compared one by one.</summary>
    private static Vector128<byte> MarksOf(Vector128<byte> bytes) =>
        Vector128.Equals(bytes | Vector128.Create((byte)0x20), Vector128.Create((byte)'{')) | Vector128.Equals(bytes, Vector128.Create((byte)'@'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'/')) | Vector128.Equals(bytes, Vector128.Create((byte)'%'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'&')) | Vector128.Equals(bytes, Vector128.Create((byte)'('));

    private static int Next(ulong[] bits, int from, int blocks)
    {
        var block = from >> 6;
        var set = bits[block] & (ulong.MaxValue << from);
        while (set == 0)
        {
            if (++block >= blocks)
                return -1;
            set = bits[block];
        }

        return (block << 6) + BitOperations.TrailingZeroCount(set);
    }

    private int Next(ulong[] bits, int from) => Next(bits, from, Blocks);

    private void Reserve()
    {
        if (_lower.Length < Length + (2 * Spare))
            _lower = new byte[(Length * 5 / 4) + (2 * Spare)];
        if (_words.Length > Blocks)
            return;
        var size = (Blocks * 5 / 4) + 1;
        (_words, _digits, _ends, _marks) = (new ulong[size], new ulong[size], new ulong[size], new ulong[size]);
    }
}
