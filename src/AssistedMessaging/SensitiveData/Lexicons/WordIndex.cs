using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Numbers entries by their word: whole words, beginnings and ends of words, all looked up in one go by the bytes of a word in lower case.</summary>
/// <remarks>
/// A gate stops nearly every word of ordinary text. Of what it lets through, whole words are looked up by hash, stems in the list of their first letters,
/// tails in that of their last, and compared letter by letter. What is compared lies side by side, so that a look-up waits for memory once.
/// </remarks>
internal sealed class WordIndex
{
    /// <summary>Most entries that one word can have.</summary>
    public const int MostFound = 12;

    private const int LongestWord = 40;

    /// <summary>How many letters of a word are compared in one step; of a longer one the rest follows letter by letter.</summary>
    private const int FirstLetters = 8;

    private const int EndListBits = 10;

    private readonly WordGate _gate;
    private readonly WordPattern[] _words;

    /// <summary>Whole words by hash: where two want one place, the second takes the next free one.</summary>
    private readonly Place[] _wholes;
    private readonly int _wholeShift;

    /// <summary>Stems and tails, those of one list side by side, and where each list begins; nothing stands at 0.</summary>
    private readonly Place[] _parts;
    private readonly int[] _starts;
    private readonly int[] _ends = new int[1 << EndListBits];

    /// <summary>An index of words, numbered in their order. No word may stand there twice.</summary>
    /// <param name="words">The words.</param>
    /// <param name="neighbours">By word: a bit for each letter that the word before has to begin with, and above them one for each of the word after; either
    /// will do. Null when any words may stand beside them.</param>
    /// <exception cref="FormatException">A word is too short to be looked up by.</exception>
    public WordIndex(IEnumerable<WordPattern> words, IReadOnlyList<ulong>? neighbours = null)
    {
        _words = [.. words];
        var wholes = _words.Count(w => w.Kind == WordPatternKind.Whole);
        _gate = new WordGate(wholes, _words.Count(w => w.Kind == WordPatternKind.Stem));
        _wholes = new Place[BitOperations.RoundUpToPowerOf2((uint)((wholes * 3 / 2) + 8))];
        _wholeShift = 64 - BitOperations.Log2((uint)_wholes.Length);
        _starts = new int[_gate.StartLists];
        var parts = new List<(int List, Place Place)>();
        Span<byte> padded = stackalloc byte[LongestWord + 16];
        for (var i = 0; i < _words.Length; i++)
        {
            var bytes = _words[i].Bytes;
            var kind = _words[i].Kind;
            if (bytes.Length < (kind == WordPatternKind.Stem ? WordPattern.ShortestStem : kind == WordPatternKind.Tail ? WordPattern.ShortestTail : 1))
                throw new FormatException("A word of a lexicon is too short to be looked up by.");
            padded.Clear();
            bytes.CopyTo(padded[8..]);
            ref readonly var first = ref padded[8];
            var place = new Place(WordGate.First(in first, bytes.Length), neighbours?[i] ?? ulong.MaxValue, i, (byte)bytes.Length, GoesOn: false);
            _gate.Add(in first, bytes.Length, kind);
            if (kind == WordPatternKind.Tail)
                parts.Add((~EndList(in first, bytes.Length), place));
            else if (kind == WordPatternKind.Stem)
                parts.AddRange(WordGate.StartsOf(place.Letters, bytes.Length).Select(_gate.StartKey).Distinct().Select(list => (list, place)));
            else
                AddWhole(place);
        }

        _parts = new Place[parts.Count + 1];
        var next = 1;
        foreach (var list in parts.GroupBy(p => p.List, p => p.Place))
        {
            (list.Key < 0 ? ref _ends[~list.Key] : ref _starts[list.Key]) = next;
            foreach (var place in list.OrderBy(p => p.Length))
                _parts[next++] = place with { GoesOn = true };
            _parts[next - 1] = _parts[next - 1] with { GoesOn = false };
        }
    }

    /// <summary>Whether the gate lets a word through; if not, <see cref="Find"/> finds nothing.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    /// <returns>Bit 0: it does; bit 1: as a beginning or an end, too.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayHave(ref readonly byte word, int length) => _gate.MayPass(in word, length);

    /// <summary>Keeps of the words that the gate let through those that may mean something between their neighbours.</summary>
    /// <param name="map">The map of the text.</param>
    /// <param name="words">Twice the word's number, and one more if it may be a beginning or an end; those kept come first, without that bit.</param>
    /// <returns>How many are kept.</returns>
    /// <remarks>No step depends on the answer of the last one, so the processor waits for several places at a time.</remarks>
    public int Sift(TextMap map, Span<int> words)
    {
        var count = 0;
        foreach (var candidate in words)
        {
            var word = candidate >> 1;
            var (start, length) = (map.Starts[word], map.Stops[word] - map.Starts[word]);
            var letters = WordGate.First(in map.LowerAt(start), length);
            ref readonly var place = ref PlaceOf(letters, length);
            var isIt = place.Letters == letters & place.Length == length;
            var stands = MayStand(place.Neighbours, map.FirstLetter(word - 1), map.FirstLetter(word + 1));
            words[count] = word;
            var mayGoOn = place.GoesOn & (!isIt | length > FirstLetters);
            count += (candidate & 1) | ToInt32((isIt & stands) | mayGoOn);
        }

        return count;
    }

    /// <summary>Finds the entries of a word.</summary>
    /// <param name="word">The letters; eight bytes can be read from there on and before the last.</param>
    /// <param name="before">The first letter of the word before; 0 when there is none.</param>
    /// <param name="after">The first letter of the word after; 0 when there is none.</param>
    /// <param name="found">Receives the numbers of the entries, at most <see cref="MostFound"/>.</param>
    /// <returns>Their number.</returns>
    public int Find(ReadOnlySpan<byte> word, byte before, byte after, Span<int> found)
    {
        if (word.Length == 0)
            return 0;

        ref readonly var first = ref MemoryMarshal.GetReference(word);
        var may = _gate.MayPass(in first, word.Length);
        if (may == 0)
            return 0;

        var count = 0;
        var letters = WordGate.First(in first, word.Length);
        FindWhole(word, letters, before, after, found, ref count);
        if ((may & 2) != 0)
            FindParts(word, letters, before, after, found, ref count);
        return count;
    }

    private void FindParts(ReadOnlySpan<byte> word, ulong letters, byte before, byte after, Span<int> found, ref int count)
    {
        for (var at = _starts[_gate.StartKey(letters)]; at != 0; at = _parts[at].GoesOn ? at + 1 : 0)
        {
            ref readonly var stem = ref _parts[at];
            if ((stem.Letters ^ letters) << (64 - (8 * Math.Min(FirstLetters, (int)stem.Length))) == 0 && (stem.Length <= FirstLetters || _words[stem.Entry].Matches(word)) && MayStand(stem.Neighbours, before, after))
                Put(stem.Entry, found, ref count);
        }

        var end = word.Length <= LongestWord ? _ends[EndList(in MemoryMarshal.GetReference(word), word.Length)] : 0;
        for (var at = end; at != 0; at = _parts[at].GoesOn ? at + 1 : 0)
        {
            if (_words[_parts[at].Entry].Matches(word) && MayStand(_parts[at].Neighbours, before, after))
                Put(_parts[at].Entry, found, ref count);
        }
    }

    private static bool MayStand(ulong neighbours, byte before, byte after) => (((neighbours >> (before & 31)) | (neighbours >> (32 + (after & 31)))) & 1) != 0;

    private static int ToInt32(bool value) => value ? 1 : 0;

    private static void Put(int number, Span<int> found, ref int count)
    {
        if (count < found.Length)
            found[count++] = number;
    }

    private static int EndList(ref readonly byte word, int length) => (int)(WordGate.EndHash(in word, length) >> (64 - EndListBits));

    private ref Place PlaceOf(ulong letters, int length) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_wholes), (nint)(WordGate.Hash(letters, length) >> _wholeShift));

    private void FindWhole(ReadOnlySpan<byte> word, ulong letters, byte before, byte after, Span<int> found, ref int count)
    {
        var at = (int)(WordGate.Hash(letters, word.Length) >> _wholeShift);
        while (true)
        {
            ref readonly var place = ref _wholes[at];
            if (place.Letters == letters && place.Length == word.Length && (word.Length <= FirstLetters || _words[place.Entry].Is(word, WordPatternKind.Whole)))
            {
                if (MayStand(place.Neighbours, before, after))
                    Put(place.Entry, found, ref count);
                return;
            }

            if (!place.GoesOn)
                return;
            at = (at + 1) & (_wholes.Length - 1);
        }
    }

    private void AddWhole(Place place)
    {
        var at = (int)(WordGate.Hash(place.Letters, place.Length) >> _wholeShift);
        while (_wholes[at].Length != 0)
        {
            _wholes[at] = _wholes[at] with { GoesOn = true };
            at = (at + 1) & (_wholes.Length - 1);
        }

        _wholes[at] = place;
    }

    /// <summary>A place for a word.</summary>
    /// <param name="Letters">Its first eight letters, or all.</param>
    /// <param name="Neighbours">What may stand beside it.</param>
    /// <param name="Entry">Its number.</param>
    /// <param name="Length">How many letters it has; 0 when the place is free.</param>
    /// <param name="GoesOn">Whether the next place has to be looked at, too.</param>
    private readonly record struct Place(ulong Letters, ulong Neighbours, int Entry, byte Length, bool GoesOn);
}
