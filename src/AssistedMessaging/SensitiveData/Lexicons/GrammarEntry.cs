using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>What a word may be in sentences, apart from traits: the terms that begin with it, by language.</summary>
internal sealed class GrammarEntry
{
    private readonly GrammarTerm[][] _terms;

    /// <summary>The terms that begin with one word.</summary>
    public GrammarEntry(IEnumerable<Term> terms)
    {
        var byLanguage = terms.GroupBy(t => t.Language).OrderBy(g => g.Key).ToArray();
        Word = byLanguage[0].First().Words[0];
        Languages = byLanguage.Aggregate(0u, (all, g) => all | (1u << g.Key));
        _terms = [.. byLanguage.Select(g => g.Select(t => new GrammarTerm(t)).ToArray())];
        foreach (var group in byLanguage.Where(g => g.Any(t => t.Words.Length == 1)))
            Known = Known.WithElement(group.Key, (byte)1);
        Phrases = [.. byLanguage.Where(g => Known[g.Key] == 0).SelectMany(g => g.Select(t => new GrammarTerm(t)))];
        SecondLetters = Phrases.Aggregate(0u, (all, t) => all | t.SecondLetters);
    }

    /// <summary>The word.</summary>
    public WordPattern Word { get; }

    /// <summary>One bit for each language that has such terms.</summary>
    public uint Languages { get; }

    /// <summary>1 for each language in which the word is a term by itself.</summary>
    public Vector128<byte> Known { get; }

    /// <summary>The terms of several words in the languages in which the word is no term by itself: there it is known only with the others.</summary>
    public GrammarTerm[] Phrases { get; }

    /// <summary>The bits of all their second letters.</summary>
    public uint SecondLetters { get; }

    /// <summary>The terms of one of these languages.</summary>
    public GrammarTerm[] Of(int language) => _terms[BitOperations.PopCount(Languages & ((1u << language) - 1))];
}
