using System.Numerics;
using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>Looks every word of a text up once and notes those that the vocabulary knows.</summary>
internal static class WordPass
{
    /// <summary>Notes the words; those of traits only when <paramref name="withTraits"/> says so.</summary>
    public static void Run(ScanView view, bool withTraits)
    {
        var candidates = view.Buffers.Candidates(view.Chars.Length);
        var count = Collect(view, candidates);
        foreach (var (start, length) in candidates[..count])
            Look(view, start, start + length, withTraits);
    }

    /// <summary>Collects the words that the vocabulary may know, and those that are long enough to be encoded text.</summary>
    /// <returns>How many may be known.</returns>
    /// <remarks>Every word is written down, and the next one over it unless it may be known: no step depends on the last one's answer.</remarks>
    private static int Collect(ScanView view, Span<TextSpan> candidates)
    {
        var map = view.Map;
        var words = map.Words;
        var vocabulary = view.Buffers.Vocabulary.Index;
        var carry = 0UL;
        var count = 0;
        for (var block = 0; block < words.Length - 1; block++)
        {
            var letters = words[block];
            for (var starts = letters & ~((letters << 1) | carry); starts != 0; starts &= starts - 1)
            {
                var bit = BitOperations.TrailingZeroCount(starts);
                var start = (block << 6) + bit;
                var gaps = ~letters & (ulong.MaxValue << bit);
                var end = gaps != 0 ? (block << 6) + BitOperations.TrailingZeroCount(gaps) : map.WordEnd(start);
                if (end - start >= EncodedScanner.Shortest)
                    view.Buffers.LongWords.Add(new TextSpan(start, end - start));
                candidates[count] = new TextSpan(start, end - start);
                count += vocabulary.MayHave(in map.LowerAt(start), end - start);
            }

            carry = letters >> 63;
        }

        return count;
    }

    private static void Look(ScanView view, int start, int end, bool withTraits)
    {
        Span<int> found = stackalloc int[WordIndex.MostFound];
        var count = view.Buffers.Vocabulary.Index.Find(view.Map.Lower[start..end], found);
        view.Buffers.Steps += 1 + count;
        foreach (var index in found[..count])
        {
            var entry = view.Buffers.Vocabulary.Entries[index];
            if (withTraits && entry.Traits.Length > 0 && MayStand(view.Map, start, end, entry.Traits))
                view.Buffers.Traits.Add(new WordHit(start, index));
            foreach (var sign in entry.Signs)
            {
                if (sign.IsCapital && view.Chars[start..end].ContainsAnyInRange('a', 'z'))
                    continue;
                var after = After(view.Map, end, sign.Rest);
                if (after > 0)
                    (sign.Kind == default ? view.Buffers.Labels : view.Buffers.Signs).Add(new SignHit(start, after, sign.Kind == default ? sign.Label : (int)sign.Kind));
            }
        }
    }

    /// <summary>Whether the neighbours of the word are those of any of the terms.</summary>
    private static bool MayStand(TextMap map, int start, int end, AnchoredTerm[] terms)
    {
        ReadOnlySpan<byte> previous = default;
        ReadOnlySpan<byte> next = default;
        foreach (var term in terms)
        {
            if (term.Previous is { } before)
            {
                if (previous.IsEmpty)
                    previous = map.WordBefore(start);
                if (!before.Matches(previous))
                    continue;
            }

            if (term.Next is { } after)
            {
                if (next.IsEmpty)
                    next = map.WordAfter(end);
                if (!after.Matches(next))
                    continue;
            }

            return true;
        }

        return false;
    }

    /// <summary>Where the sign's last word ends; 0 when its words do not follow.</summary>
    private static int After(TextMap map, int end, WordPattern[] rest)
    {
        foreach (var pattern in rest)
        {
            var start = map.NextWord(end);
            if (start - end > 4 || start == map.Length)
                return 0;
            end = map.WordEnd(start);
            if (!pattern.Matches(map.Lower[start..end]))
                return 0;
        }

        return end;
    }
}
