using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AssistedMessaging.Text;

/// <summary>What every character of a text is, read once: one bit a character for each kind, and the text in lower-case bytes.</summary>
/// <remarks>Whoever looks for something then leaps from bit to bit. Reused from text to text; not for several threads.</remarks>
internal sealed class TextMap
{
    private const int Block = 64;
    private const int Step = 32;

    /// <summary>Bytes before and after the text that may be read without harm.</summary>
    private const int Spare = 64;

    private byte[] _lower = new byte[4096 + (2 * Spare)];
    private ulong[] _words = new ulong[65];
    private ulong[] _digits = new ulong[65];
    private ulong[] _ends = new ulong[65];
    private ulong[] _marks = new ulong[65];
    private ulong[] _twins = new ulong[65];
    private int[] _starts = new int[2048 + Block];
    private int[] _stops = new int[2048 + Block];

    /// <summary>Length of the text.</summary>
    public int Length { get; private set; }

    /// <summary>The text in bytes, ASCII letters in lower case; what is not ASCII is some byte above 0x7F, for Greek letters one each.</summary>
    public ReadOnlySpan<byte> Lower => _lower.AsSpan(Spare, Length);

    /// <summary>Whether there are letters that are not ASCII; without them a word is a row of ASCII letters and digits.</summary>
    public bool HasOtherLetters { get; private set; }

    /// <summary>Number of words: rows of letters and digits.</summary>
    public int WordCount { get; private set; }

    /// <summary>Where the words start, in order.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, WordCount);

    /// <summary>The character behind each word.</summary>
    public ReadOnlySpan<int> Stops => _stops.AsSpan(0, WordCount);

    /// <summary>Letters and digits, 64 characters a number, lowest bit first; one number more than the text needs, which is 0.</summary>
    public ReadOnlySpan<ulong> Words => _words.AsSpan(0, Blocks + 1);

    /// <summary>ASCII digits, likewise.</summary>
    public ReadOnlySpan<ulong> Digits => _digits.AsSpan(0, Blocks + 1);

    /// <summary>Characters with which a sentence may end, likewise.</summary>
    public ReadOnlySpan<ulong> Ends => _ends.AsSpan(0, Blocks + 1);

    /// <summary>At signs, slashes and the characters with which encoded and bracketed signs begin (<c>% &amp; [ { (</c>), likewise.</summary>
    public ReadOnlySpan<ulong> Marks => _marks.AsSpan(0, Blocks + 1);

    /// <summary>Letters that are taken for digits (<c>O o l I</c>) and the underscore, likewise.</summary>
    public ReadOnlySpan<ulong> Twins => _twins.AsSpan(0, Blocks + 1);

    private int Blocks => (Length + 63) / 64;

    /// <summary>The byte at a place; eight can always be read at once, from there on and before.</summary>
    public ref readonly byte LowerAt(int at) => ref _lower[at + Spare];

    /// <summary>Where the next sentence may end, from <paramref name="from"/> on; -1 when nowhere.</summary>
    public int NextEnd(int from) => Next(_ends, from);

    /// <summary>Where a sentence may end last before a place, but not before <paramref name="from"/>; -1 when nowhere.</summary>
    public int EndBefore(int place, int from)
    {
        for (var block = place >> 6; block >= from >> 6; block--)
        {
            var ends = _ends[block] & (block == place >> 6 ? (1UL << place) - 1 : ulong.MaxValue);
            if (ends != 0)
                return (block << 6) + BitOperations.Log2(ends) is var end && end >= from ? end : -1;
        }

        return -1;
    }

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

    /// <summary>A word by its number, in lower case; empty when there is none.</summary>
    public ReadOnlySpan<byte> Word(int number) => (uint)number < (uint)WordCount ? Lower[_starts[number].._stops[number]] : default;

    /// <summary>Its first letter; 0 when there is none.</summary>
    public byte FirstLetter(int number) => (uint)number < (uint)WordCount ? _lower[_starts[number] + Spare] : (byte)0;

    /// <summary>The first word that starts at a place or behind it; <see cref="WordCount"/> when there is none.</summary>
    /// <param name="place">The place.</param>
    /// <param name="from">A word that starts before it, or 0.</param>
    public int WordAt(int place, int from)
    {
        var (low, high) = (from, WordCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Length = text.Length;
        HasOtherLetters = false;
        Reserve();
        Span<char> last = stackalloc char[Block];
        for (var block = 0; block < Blocks; block++)
        {
            var first = block * Block;
            scoped var chars = text[first..];
            if (chars.Length < Block)
            {
                last.Clear();
                chars.CopyTo(last);
                chars = last;
            }

            ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
            ref var lower = ref _lower[first + Spare];
            var (words, digits, ends, marks, twins, others) = (0UL, 0UL, 0UL, 0UL, 0UL, 0UL);
            for (var at = 0; at < Block; at += Step)
            {
                var bytes = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref units, (nuint)at), Vector256.LoadUnsafe(ref units, (nuint)at + (Step / 2)));
                var upper = Vector256.LessThan(bytes - Vector256.Create((byte)'A'), Vector256.Create((byte)26));
                (bytes | (upper & Vector256.Create((byte)0x20))).StoreUnsafe(ref lower, (nuint)at);
                var row = bytes & Vector256.Create((byte)0x8F);
                var column = AsciiKinds.LookUp(AsciiKinds.Columns, Vector256.ShiftRightLogical(bytes, 4));
                words |= AsciiKinds.Of(AsciiKinds.Words, row, column) << at;
                digits |= AsciiKinds.Of(AsciiKinds.Digits, row, column) << at;
                ends |= AsciiKinds.Of(AsciiKinds.Ends, row, column) << at;
                marks |= AsciiKinds.Of(AsciiKinds.Marks, row, column) << at;
                twins |= AsciiKinds.Of(AsciiKinds.Twins, row, column) << at;
                others |= (ulong)bytes.ExtractMostSignificantBits() << at;
            }

            for (; others != 0; others &= others - 1)
            {
                var c = text[first + BitOperations.TrailingZeroCount(others)];
                if (IsWordLetter(c))
                {
                    words |= others & (0 - others);
                    HasOtherLetters = true;
                }

                _lower[first + BitOperations.TrailingZeroCount(others) + Spare] = ByteOf(c);
                ends |= Sentences.MayEnd(c) ? others & (0 - others) : 0;
            }

            (_words[block], _digits[block], _ends[block], _marks[block], _twins[block]) = (words, digits, ends, marks, twins);
        }

        (_words[Blocks], _digits[Blocks], _ends[Blocks], _marks[Blocks], _twins[Blocks]) = (0, 0, 0, 0, 0);
        _lower.AsSpan(Length + Spare, Spare).Clear();
        FindWords();
    }

    /// <summary>Writes down where words start and stop.</summary>
    private void FindWords()
    {
        var (starts, stops, before) = (0, 0, 0UL);
        for (var block = 0; block <= Blocks; block++)
        {
            var words = _words[block];
            var shifted = (words << 1) | before;
            Write(words & ~shifted, block * Block, _starts, ref starts);
            Write(~words & shifted, block * Block, _stops, ref stops);
            before = words >> 63;
        }

        WordCount = starts;
    }

    /// <summary>Writes the places of the bits down; some of what follows them is overwritten, so that there is no branch for each bit.</summary>
    private static void Write(ulong bits, int first, int[] places, ref int count)
    {
        var at = places.AsSpan(count, Block);
        count += BitOperations.PopCount(bits);
        for (var i = 0; bits != 0; i += 4)
        {
            for (var k = 0; k < 4; k++)
            {
                at[i + k] = first + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
            }
        }
    }

    /// <summary>The byte that stands for a folded character: ASCII and Greek letters have one each, the others share some above 0x7F.</summary>
    public static byte ByteOf(char c) => IsGreek(c) ? (byte)(c & 0xFF) : (byte)Math.Min(c, (char)0xFF);

    /// <summary>Whether the character is a Greek letter as folding leaves them: small, without accents.</summary>
    public static bool IsGreek(char c) => c is >= '\u03B1' and <= '\u03C9';

    /// <summary>Wipes what was read.</summary>
    public void Clear()
    {
        _lower.AsSpan(Spare, Length).Clear();
        Length = 0;
    }

    /// <summary>Chinese, Japanese and Korean writing has no spaces: there a word in Latin letters ends where that writing begins.</summary>
    private static bool IsWordLetter(char c) => c is < '\u2E80' or > '\uD7A3' && char.IsLetter(c);

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
        if (_starts.Length < (Length / 2) + (2 * Block))
            (_starts, _stops) = (new int[(Length * 5 / 8) + (2 * Block)], new int[(Length * 5 / 8) + (2 * Block)]);
        if (_words.Length > Blocks)
            return;
        var size = (Blocks * 5 / 4) + 1;
        (_words, _digits, _ends, _marks, _twins) = (new ulong[size], new ulong[size], new ulong[size], new ulong[size], new ulong[size]);
    }
}
