using System.Numerics;

namespace AssistedMessaging.Moderation;

/// <summary>A number for each of some words, by their hashes. Made for being filled once and asked for every word of a text.</summary>
/// <remarks>
/// Open addressing, half empty. One half of a hash gives the place and the other half is kept there, so that a table stays in the caches of the
/// processor: both together name a word.
/// </remarks>
internal sealed class WordTable
{
    private readonly Row[] _rows;

    /// <summary>Bits that the words have, sixteen times as many as words: most other words miss theirs here.</summary>
    private readonly ulong[] _bits;

    /// <param name="rows">Hashes of words and their numbers, which are not 0. Of rows with the same hash the last one counts.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<ulong, int>> rows)
    {
        _rows = new Row[BitOperations.RoundUpToPowerOf2((uint)(rows.Count * 2) + 1)];
        _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)(rows.Count / 4) + 1)];
        foreach (var (hash, number) in rows)
        {
            RowOf(hash) = new Row((uint)(hash >> 32), number);
            _bits[PlaceOfBit(hash)] |= 1UL << (int)hash;
        }
    }

    /// <summary>The number of the word with this hash; 0 when it has none.</summary>
    public int this[ulong hash] => (_bits[PlaceOfBit(hash)] & (1UL << (int)hash)) == 0 ? 0 : RowOf(hash).Number;

    private int PlaceOfBit(ulong hash) => (int)(hash >> 6) & (_bits.Length - 1);

    private ref Row RowOf(ulong hash)
    {
        var rows = _rows;
        var place = (int)hash & (rows.Length - 1);
        while (rows[place].Number != 0 && rows[place].Half != (uint)(hash >> 32))
            place = (place + 1) & (rows.Length - 1);
        return ref rows[place];
    }

    private readonly record struct Row(uint Half, int Number);
}
