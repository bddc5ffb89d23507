using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>What a word may be in sentences, apart from traits: the terms that begin with it, by language.</summary>
internal sealed class GrammarEntry
{
    private readonly Term[][] _terms;

    /// <summary>The terms that begin with one word.</summary>
    public GrammarEntry(IEnumerable<Term> terms)
    {
        var byLanguage = terms.GroupBy(t => t.Language).OrderBy(g => g.Key).ToArray();
        Word = byLanguage[0].First().Words[0];
        Languages = byLanguage.Aggregate(0u, (all, g) => all | (1u << g.Key));
        _terms = [.. byLanguage.Select(g => g.ToArray())];
        foreach (var group in byLanguage.Where(g => g.Any(t => t.Words.Length == 1)))
            Known = Known.WithElement(group.Key, (byte)1);
        Phrases = [.. byLanguage.Where(g => Known[g.Key] == 0).SelectMany(g => g)];
        SecondLetters = Phrases.Aggregate(0u, (all, t) => all | LetterOf(t.Words[1]));
    }

    /// <summary>The word.</summary>
    public WordPattern Word { get; }

    /// <summary>One bit for each language that has such terms.</summary>
    public uint Languages { get; }

    /// <summary>1 for each language in which the word is a term by itself.</summary>
    public Vector128<byte> Known { get; }

    /// <summary>The terms of several words in the languages in which the word is no term by itself: there it is known only with the others.</summary>
    public Term[] Phrases { get; }

    /// <summary>A bit for each letter that their second words begin with; letters that differ in their upper bits only share one.</summary>
    public uint SecondLetters { get; }

    /// <summary>The terms of one of these languages.</summary>
    public Term[] Of(int language) => _terms[BitOperations.PopCount(Languages & ((1u << language) - 1))];

    private static uint LetterOf(WordPattern word) => word.Kind is WordPatternKind.Whole or WordPatternKind.Stem ? 1u << word.First : uint.MaxValue;
}
