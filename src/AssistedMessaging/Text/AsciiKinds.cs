using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AssistedMessaging.Text;

/// <summary>Kinds of ASCII characters as tables for sixteen look-ups at once: a row for each low half of a byte, in it a bit for each high half.</summary>
/// <remarks>The method is the universal one of W. Muła, "SIMDized check which bytes are in a set" (2018).</remarks>
internal static class AsciiKinds
{
    /// <summary>The bit of each high half; all bits, so none that a row has, where a byte is not ASCII.</summary>
    public static readonly Vector256<byte> Columns = Twice(Vector128.Create(1, 2, 4, 8, 16, 32, 64, 128, 255, 255, 255, 255, 255, 255, 255, 255));

    /// <summary>Letters and digits.</summary>
    public static readonly Vector256<byte> Words = Table(char.IsAsciiLetterOrDigit);

    /// <summary>Digits.</summary>
    public static readonly Vector256<byte> Digits = Table(char.IsAsciiDigit);

    /// <summary>Characters with which a sentence may end.</summary>
    public static readonly Vector256<byte> Ends = Table(c => c is '.' or '!' or '?' or '\n' or '\r');

    /// <summary>At signs, slashes and the characters with which encoded and bracketed signs begin.</summary>
    public static readonly Vector256<byte> Marks = Table(c => c is '@' or '/' or '%' or '&' or '[' or '{' or '(');

    /// <summary>Letters that are taken for digits, and the underscore.</summary>
    public static readonly Vector256<byte> Twins = Table(c => c is 'O' or 'o' or 'l' or 'I' or '_');

    /// <summary>One bit for each of 32 characters: whether it is of that kind.</summary>
    /// <param name="kind">The table.</param>
    /// <param name="row">The low halves of the characters, and their highest bits.</param>
    /// <param name="column">The bits of their high halves.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(Vector256<byte> kind, Vector256<byte> row, Vector256<byte> column) =>
        Vector256.Equals(LookUp(kind, row) & column, column).ExtractMostSignificantBits();

    /// <summary>Looks 32 numbers up in a table that stands twice in <paramref name="table"/>; 0 where a number's highest bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> numbers) => Avx2.IsSupported
        ? Avx2.Shuffle(table, numbers)
        : Vector256.Create(Vector128.ShuffleNative(table.GetLower(), numbers.GetLower()), Vector128.ShuffleNative(table.GetUpper(), numbers.GetUpper()));

    private static Vector256<byte> Table(Func<char, bool> isOne)
    {
        Span<byte> rows = stackalloc byte[16];
        for (var c = '\0'; c < 0x80; c++)
            rows[c & 0xF] |= (byte)(isOne(c) ? 1 << (c >> 4) : 0);
        return Twice(Vector128.Create<byte>(rows));
    }

    private static Vector256<byte> Twice(Vector128<byte> half) => Vector256.Create(half, half);
}
