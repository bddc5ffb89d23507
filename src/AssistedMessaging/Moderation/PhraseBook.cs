using System.Buffers;
using System.Numerics;

namespace AssistedMessaging.Moderation;

/// <summary>Many word patterns that are looked for in one pass over a text; see <see cref="PhraseBookReader"/> for their notation.</summary>
/// <remarks>
/// Each word is walked through one trie and gives the set of pattern elements that it satisfies; a pattern then keeps the set of places that it
/// can have reached as
/// bits of a 64-word window. The work for each word is bounded by the book, so the whole is linear in the text.
/// </remarks>
internal sealed class PhraseBook
{
    private const int Nothing = 0;

    private readonly PhraseTrie _trie;
    private readonly Start[][] _startingWith;
    private readonly ushort[] _elements;
    private readonly int[] _from;
    private readonly int _width;
    private readonly PhraseRule?[] _alone;

    /// <param name="trie">From words to the sets that they satisfy.</param>
    /// <param name="sets">Sets of elements as bits.</param>
    /// <param name="patterns">The patterns in the order of the book.</param>
    /// <param name="rarity">For each element, how rarely it may be expected.</param>
    internal PhraseBook(PhraseTrie trie, ulong[][] sets, Pattern[] patterns, int[] rarity)
    {
        _trie = trie;
        _width = sets[0].Length;

        // A set has few elements: the lists of all of them side by side are a small part of their bits.
        _elements = [.. sets.SelectMany(Elements).Select(e => (ushort)e)];
        _from = new int[sets.Length + 1];
        for (var id = 0; id < sets.Length; id++)
            _from[id + 1] = _from[id] + Elements(sets[id]).Count();

        var byFirst = patterns.Select((pattern, index) => (pattern, index)).ToLookup(p => p.pattern.Steps[0].Element);
        _startingWith = [.. sets.Select(set => Elements(set)
            .SelectMany(e => byFirst[e])
            .OrderBy(p => p.index)
            .Select(p => new Start(p.pattern, Rarest(p.pattern, rarity)))
            .ToArray())];
        _alone = [.. _startingWith.Select(s => Array.Find(s, p => p.Pattern is { Steps.Length: 1, IsAtStart: false, IsAtEnd: false }).Pattern?.Rule)];
        Count = patterns.Length;
    }

    /// <summary>Number of patterns.</summary>
    public int Count { get; }

    /// <summary>Looks for all patterns; at most one match of each pattern for each first word.</summary>
    /// <returns>The matches by first word, or null when there are none.</returns>
    public List<PhraseMatch>? Match(in WordView words)
    {
        List<PhraseMatch>? matches = null;
        var ids = ArrayPool<int>.Shared.Rent(words.Count + 1);
        Span<ulong> present = stackalloc ulong[_width];
        present.Clear();
        for (var i = 0; i < words.Count; i++)
        {
            ids[i] = _trie.SetOf(words.Letters(i), words[i].Hash);
            foreach (var element in ElementsOf(ids[i]))
                present[element >> 6] |= 1UL << element;
        }

        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (ids[i] == Nothing || _startingWith[ids[i]] is not { Length: > 0 } starting)
                continue;

            if (i >= end)
            {
                for (end = i + 1; end < words.Count && words[end].Sentence == words[i].Sentence;)
                    end++;
            }

            var isFirst = i == 0 || words[i - 1].Sentence != words[i].Sentence;
            foreach (ref readonly var start in starting.AsSpan())
            {
                if ((present[start.Needed >> 6] & (1UL << start.Needed)) == 0)
                    continue;

                var pattern = start.Pattern;
                if ((isFirst || !pattern.IsAtStart) && IsPossible(pattern, present) && Follow(pattern, ids, i, end) is >= 0 and var last)
                    (matches ??= []).Add(new PhraseMatch(pattern.Rule, i, last));
            }
        }

        ArrayPool<int>.Shared.Return(ids);
        return matches;
    }

    /// <summary>The rule of a pattern that one word satisfies by itself; null when there is none.</summary>
    public PhraseRule? RuleOf(ReadOnlySpan<char> word) => _alone[_trie.SetOf(word)];

    /// <summary>The same for a word in which an asterisk stands for any one letter.</summary>
    public PhraseRule? RuleOfMasked(ReadOnlySpan<char> word) => _trie.SetOfMasked(word, _alone) is >= 0 and var set ? _alone[set] : null;

    /// <returns>The last word of the match that ends first, or -1.</returns>
    private int Follow(Pattern pattern, int[] ids, int first, int end)
    {
        var window = Math.Min(end - first, 64);
        var within = window == 64 ? ulong.MaxValue : (1UL << window) - 1;
        var reached = 1UL;
        for (var s = 1; s < pattern.Steps.Length; s++)
        {
            var step = pattern.Steps[s];
            var open = 0UL;
            for (var gap = 0; gap <= step.Gap; gap++)
                open |= reached << (gap + 1);
            open &= within;
            reached = 0;
            for (; open != 0; open &= open - 1)
            {
                if (ElementsOf(ids[first + BitOperations.TrailingZeroCount(open)]).Contains((ushort)step.Element))
                    reached |= open & (~open + 1);
            }

            if (reached == 0)
                return -1;
        }

        if (pattern.IsAtEnd)
            return end - first <= 64 && (reached & (1UL << (end - first - 1))) != 0 ? end - 1 : -1;
        return first + BitOperations.TrailingZeroCount(reached);
    }

    /// <summary>The element after the first that a text is least likely to have; the first of a pattern that has no other.</summary>
    private static int Rarest(Pattern pattern, int[] rarity) =>
        (pattern.Steps.Length == 1 ? pattern.Steps : pattern.Steps[1..]).MaxBy(s => rarity[s.Element]).Element;

    /// <summary>Whether some word of the text satisfies each element.</summary>
    private static bool IsPossible(Pattern pattern, ReadOnlySpan<ulong> present)
    {
        var steps = pattern.Steps;
        for (var s = steps.Length - 1; s > 0; s--)
        {
            var element = steps[s].Element;
            if ((present[element >> 6] & (1UL << element)) == 0)
                return false;
        }

        return true;
    }

    /// <summary>The elements of a set.</summary>
    private ReadOnlySpan<ushort> ElementsOf(int id) => _elements.AsSpan(_from[id], _from[id + 1] - _from[id]);

    private static IEnumerable<int> Elements(ulong[] set)
    {
        for (var i = 0; i < set.Length; i++)
        {
            for (var part = set[i]; part != 0; part &= part - 1)
                yield return (i << 6) + BitOperations.TrailingZeroCount(part);
        }
    }

    /// <summary>A pattern that a word may begin, and an element without which it need not be looked at: most are told off by it.</summary>
    private readonly record struct Start(Pattern Pattern, int Needed);

    /// <summary>One pattern: its elements in order.</summary>
    internal sealed record Pattern(PhraseRule Rule, Step[] Steps, bool IsAtStart, bool IsAtEnd);

    /// <summary>One element, and how many other words may stand before it.</summary>
    internal readonly record struct Step(int Element, int Gap);
}
