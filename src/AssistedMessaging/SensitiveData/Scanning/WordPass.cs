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
        var candidates = view.Buffers.Candidates(view.Map.WordCount);
        var passed = Collect(view, candidates);
        view.Buffers.Steps += passed;
        var count = view.Buffers.Vocabulary.Index.Sift(view.Map, candidates[..passed]);
        foreach (var word in candidates[..count])
            Look(view, word, withTraits);
    }

    /// <summary>Collects the words that the vocabulary's gate lets through, and those that are long enough to be encoded text.</summary>
    /// <param name="view">The view.</param>
    /// <param name="candidates">Receives twice the number of each word, and one more if it may be a beginning or an end.</param>
    /// <returns>How many there are.</returns>
    /// <remarks>Every word is written down, and the next one over it unless it may be known: no step depends on the last one's answer.</remarks>
    private static int Collect(ScanView view, Span<int> candidates)
    {
        var map = view.Map;
        var starts = map.Starts;
        var stops = map.Stops;
        var vocabulary = view.Buffers.Vocabulary.Index;
        var count = 0;
        for (var word = 0; word < starts.Length; word++)
        {
            var length = stops[word] - starts[word];
            if (length >= EncodedScanner.Shortest)
                view.Buffers.LongWords.Add(new TextSpan(starts[word], length));
            var may = vocabulary.MayHave(in map.LowerAt(starts[word]), length);
            candidates[count] = (word << 1) | (may >> 1);
            count += may & 1;
        }

        return count;
    }

    private static void Look(ScanView view, int word, bool withTraits)
    {
        Span<int> found = stackalloc int[WordIndex.MostFound];
        var map = view.Map;
        var (start, end) = (map.Starts[word], map.Stops[word]);
        var vocabulary = view.Buffers.Vocabulary;
        var count = vocabulary.Index.Find(map.Lower[start..end], map.FirstLetter(word - 1), map.FirstLetter(word + 1), found);
        view.Buffers.Steps += 1 + count;
        foreach (var index in found[..count])
        {
            var entry = vocabulary.Entries[index];
            if (withTraits && entry.Traits.Length > 0 && MayStand(map, word, entry.Traits))
                view.Buffers.Traits.Add(new WordHit(word, index));
            foreach (var sign in entry.Signs)
            {
                if (sign.IsCapital && view.Chars[start..end].ContainsAnyInRange('a', 'z'))
                    continue;
                var after = After(map, word, sign.Rest);
                if (after > 0)
                    (sign.Kind == default ? view.Buffers.Labels : view.Buffers.Signs).Add(new SignHit(start, after, sign.Kind == default ? sign.Label : (int)sign.Kind));
            }
        }
    }

    /// <summary>Whether the neighbours of the word are those of any of the terms.</summary>
    private static bool MayStand(TextMap map, int word, AnchoredTerm[] terms)
    {
        var (before, after) = (map.FirstLetter(word - 1), map.FirstLetter(word + 1));
        foreach (ref readonly var term in terms.AsSpan())
        {
            if (term.MayStand(before, after) && (term.Previous is null || term.Previous.Matches(map.Word(word - 1))) && (term.Next is null || term.Next.Matches(map.Word(word + 1))))
                return true;
        }

        return false;
    }

    /// <summary>Where the sign's last word ends; 0 when its words do not follow.</summary>
    private static int After(TextMap map, int word, WordPattern[] rest)
    {
        foreach (var pattern in rest)
        {
            word++;
            if (word == map.WordCount || map.Starts[word] - map.Stops[word - 1] > 4 || !pattern.Matches(map.Word(word)))
                return 0;
        }

        return map.Stops[word];
    }
}
