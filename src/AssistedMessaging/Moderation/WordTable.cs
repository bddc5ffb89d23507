using System.Numerics;

namespace AssistedMessaging.Moderation;

/// <summary>A number for each of some words, by their hashes. Open addressing, half empty: made for being filled once and asked for every word of a text.</summary>
internal sealed class WordTable
{
    private readonly Row[] _rows;

    /// <param name="rows">Hashes of words and their numbers, which are not 0. Of rows with the same hash the last one counts.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<ulong, int>> rows)
    {
        _rows = new Row[BitOperations.RoundUpToPowerOf2((uint)(rows.Count * 2) + 1)];
        foreach (var (hash, number) in rows)
            _rows[PlaceOf(hash)] = new Row(hash, number);
    }

    /// <summary>The number of the word with this hash; 0 when it has none.</summary>
    public int this[ulong hash] => _rows[PlaceOf(hash)].Number;

    private int PlaceOf(ulong hash)
    {
        var place = (int)(hash ^ (hash >> 32)) & (_rows.Length - 1);
        while (_rows[place].Number != 0 && _rows[place].Hash != hash)
            place = (place + 1) & (_rows.Length - 1);
        return place;
    }

    private readonly record struct Row(ulong Hash, int Number);
}
