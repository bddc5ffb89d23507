using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AssistedMessaging.Text;

/// <summary>Folds the stretches of a text in which each character becomes one character: plain ASCII in blocks, accented letters and the like by table.</summary>
internal static class FoldingRuns
{
    private const int Block = 8;

    /// <summary>What the characters below U+3000 become; U+0000 for those that need a closer look.</summary>
    private static readonly char[] Table = [.. Enumerable.Range(0, 0x3000).Select(c => Folding.Alone((char)c))];

    /// <summary>Folds from the start of a text up to the first character that needs a closer look.</summary>
    /// <param name="text">The text.</param>
    /// <param name="view">Room for as many characters; what stands after the folded ones may be overwritten.</param>
    /// <param name="mayMixScripts">Becomes true when a letter of a script with look-alikes was met.</param>
    /// <returns>The number of characters folded.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> view, ref bool mayMixScripts)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var folded = MemoryMarshal.Cast<char, ushort>(view);
        var at = 0;
        for (; at + Block <= units.Length; at += Block)
        {
            var block = Vector128.Create(units.Slice(at, Block));
            block.CopyTo(folded.Slice(at, Block));
            var others = Vector128.GreaterThan(block, Vector128.Create((ushort)0x7F)).ExtractMostSignificantBits();
            for (; others != 0; others &= others - 1)
            {
                var i = at + BitOperations.TrailingZeroCount(others);
                if (!FoldOne(text[i], ref view[i], ref mayMixScripts))
                    return i;
            }
        }

        for (; at < text.Length; at++)
        {
            if (!FoldOne(text[at], ref view[at], ref mayMixScripts))
                return at;
        }

        return at;
    }

    private static bool FoldOne(char c, ref char plain, ref bool mayMixScripts)
    {
        if (c >= Table.Length || Table[c] is var folded && folded == 0 && c != 0)
            return false;
        plain = folded;
        mayMixScripts |= LookAlikes.IsOtherScript(folded);
        return true;
    }
}
