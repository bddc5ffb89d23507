using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>
/// A small filter in front of the lexicons: of the words of ordinary text it lets few through, and none of a trait's words is stopped.
/// </summary>
/// <remarks>Looks at sixteen characters at a time, finds where words begin and end, and asks a bit table for the four letters there.</remarks>
internal sealed class WordGate
{
    private const int Block = 16;

    private readonly ulong[] _starts = new ulong[WordKey.Count / 64];
    private readonly ulong[] _ends = new ulong[WordKey.Count / 64];

    /// <summary>Lets words through whose start has this key.</summary>
    public void AddStart(int key) => Set(_starts, key);

    /// <summary>Lets words through whose end has this key.</summary>
    public void AddEnd(int key) => Set(_ends, key);

    /// <summary>The next word that may be a trait's, from <paramref name="position"/> on; a start of -1 when there is none.</summary>
    /// <param name="text">The folded view.</param>
    /// <param name="position">Where a word ended, or 0.</param>
    public (int Start, int End) Next(ReadOnlySpan<char> text, int position)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var at = position;
        var carry = 0u;
        while (Vector256.IsHardwareAccelerated && at + Block + WordKey.Length <= text.Length)
        {
            var letters = Letters(Vector256.LoadUnsafe(ref units, (nuint)at), text.Slice(at, Block));
            var starts = letters & ~((letters << 1) | carry);
            var ends = letters & ~(letters >> 1);
            var hit = FirstStart(text, at, letters, starts);
            var tail = FirstEnd(text, at, ends);
            if (hit >= 0 || tail >= 0)
                return Word(text, hit < 0 ? tail : tail < 0 ? hit : Math.Min(hit, tail));

            carry = letters >> (Block - 1);
            at += Block;
        }

        while (carry != 0 && at > position && Words.IsLetter(text[at - 1]))
            at--;
        return Rest(text, at);
    }

    /// <summary>One bit a character: whether it belongs to a word.</summary>
    private static uint Letters(Vector256<ushort> units, ReadOnlySpan<char> block)
    {
        if (Vector256.GreaterThanAny(units, Vector256.Create((ushort)0x7F)))
        {
            var mask = 0u;
            for (var i = 0; i < block.Length; i++)
                mask |= Words.IsLetter(block[i]) ? 1u << i : 0;
            return mask;
        }

        var letter = Vector256.LessThan((units | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        var digit = Vector256.LessThan(units - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
        return (letter | digit).ExtractMostSignificantBits();
    }

    private int FirstStart(ReadOnlySpan<char> text, int at, uint letters, uint starts)
    {
        for (; starts != 0; starts &= starts - 1)
        {
            var bit = BitOperations.TrailingZeroCount(starts);
            var length = BitOperations.TrailingZeroCount(~(letters >> bit));
            while (bit + length >= Block && length < WordKey.Length && Words.IsLetter(text[at + bit + length]))
                length++;
            if (IsSet(_starts, WordKey.Of(text.Slice(at + bit, WordKey.Length), length)))
                return at + bit;
        }

        return -1;
    }

    private int FirstEnd(ReadOnlySpan<char> text, int at, uint ends)
    {
        for (; ends != 0; ends &= ends - 1)
        {
            var last = at + BitOperations.TrailingZeroCount(ends);
            if (last >= WordKey.Length && IsSet(_ends, WordKey.Of(text.Slice(last + 1 - WordKey.Length, WordKey.Length), WordKey.Length))
                && !(last == at + Block - 1 && Words.IsLetter(text[last + 1])))
            {
                return last;
            }
        }

        return -1;
    }

    /// <summary>The whole word around a position.</summary>
    private static (int Start, int End) Word(ReadOnlySpan<char> text, int inside)
    {
        var (start, end) = (inside, inside);
        while (start > 0 && Words.IsLetter(text[start - 1]))
            start--;
        while (end < text.Length && Words.IsLetter(text[end]))
            end++;
        return (start, end);
    }

    /// <summary>The same word by word, for the end of a text and for machines without wide registers.</summary>
    private (int Start, int End) Rest(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            while (at < text.Length && !Words.IsLetter(text[at]))
                at++;
            var start = at;
            while (at < text.Length && Words.IsLetter(text[at]))
                at++;
            var length = at - start;
            if (length == 0)
                break;
            if (IsSet(_starts, WordKey.Of(text[start..at], length)) || (length > WordKey.Length
                && IsSet(_ends, WordKey.Of(text[(at - WordKey.Length)..at], WordKey.Length))))
                return (start, at);
        }

        return (-1, -1);
    }

    private static void Set(ulong[] bits, int key) => bits[key >> 6] |= 1UL << (key & 63);

    private static bool IsSet(ulong[] bits, int key) => (bits[key >> 6] & (1UL << (key & 63))) != 0;
}
