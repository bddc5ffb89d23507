using AssistedMessaging.SensitiveData.Scanning;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Finds special categories and other protected traits around the words of a folded view that may belong to one.</summary>
internal static class TraitScanner
{
    /// <summary>How many findings back one is looked for that stands at the same place.</summary>
    private const int Recent = 24;

    /// <summary>Most letters of a stem that other languages may have, too.</summary>
    private const int LongestShort = 5;

    /// <summary>Adds what is found; offsets are those of the view.</summary>
    public static void Scan(ScanView view, TextOrigin origin, ref List<SensitiveDataFinding>? findings)
    {
        var hits = view.Buffers.Traits;
        var map = view.Map;
        var position = 0;
        for (var hit = 0; hit < hits.Count;)
        {
            position = Sentences.StartBefore(view.Chars, map, map.Starts[hits[hit].Word], position);
            if (!Sentences.Next(view.Chars, map, ref position, out var sentence))
                return;
            var first = map.WordAt(sentence.Start, 0);
            var end = map.WordAt(sentence.End, first);
            for (var stop = first; stop < end; first = stop)
            {
                stop = Math.Min(end, first + SentenceTerms.MostWords);
                ScanPart(view, first, stop, ref hit, origin, ref findings);
            }
        }
    }

    /// <summary>Judges the traits of a sentence, or of a part of one that is very long.</summary>
    private static void ScanPart(ScanView view, int first, int stop, ref int hit, TextOrigin origin, ref List<SensitiveDataFinding>? findings)
    {
        var hits = view.Buffers.Traits;
        var terms = view.Buffers.Sentence;
        terms.Read(view.Map, first, stop - first);
        view.Buffers.Steps += terms.WordCount;
        for (; hit < hits.Count && hits[hit].Word < stop; hit++)
            terms.AddTraits(hits[hit].Word - first, view.Buffers.Vocabulary.Entries[hits[hit].Entry].Traits);
        if (terms.Traits.Length == 0)
            return;
        terms.ReadGrammar();
        Judge(view, terms, origin, ref findings);
    }

    private static void Judge(ScanView view, SentenceTerms terms, TextOrigin origin, ref List<SensitiveDataFinding>? findings)
    {
        var first = findings?.Count ?? 0;
        Span<int> words = stackalloc int[LexiconFiles.Languages.Length];
        terms.CountWords(words);
        var most = Most(words);
        foreach (var match in terms.Traits)
        {
            view.Buffers.Steps++;
            var known = words[match.Term.Language];
            var isAlone = known == match.End - match.Start;
            if (!IsLikely(known, most, match.Term.Language) || (isAlone && IsShortStem(match)) || (known < most && IsOfLikelier(terms, words, match)))
                continue;

            var score = SentenceJudge.Judge(view.Chars, terms, match, origin);
            if (score <= 0)
                continue;

            var span = TextSpan.FromBounds(terms.Word(match.Start).Start, terms.Word(match.End - 1).End);
            Add(ref findings, first, span, match.Term, score);
        }
    }

    /// <summary>
    /// Whether the sentence may be in the language: at least three quarters as many of its words are known there as in the likeliest language,
    /// and as many where the lexicons are a first version.
    /// </summary>
    private static bool IsLikely(int known, int most, byte language) => language < LexiconFiles.Reviewed ? known * 4 >= most * 3 : known == most;

    /// <summary>
    /// Whether the term is the beginning of a word with so few letters that other languages have words that begin alike: then another word of its own has to stand
    /// in the sentence.
    /// </summary>
    private static bool IsShortStem(TermMatch match) => match.Term.Words is [{ Kind: WordPatternKind.Stem, Letters.Length: <= LongestShort }];

    private static int Most(ReadOnlySpan<int> words)
    {
        var most = 0;
        foreach (var count in words)
            most = Math.Max(most, count);
        return most;
    }

    /// <summary>Whether a likelier language has a term of the category at the same word: then its frames decide.</summary>
    private static bool IsOfLikelier(SentenceTerms terms, ReadOnlySpan<int> words, TermMatch match)
    {
        foreach (var other in terms.TraitsBetween(match.Start, match.Start + 1))
        {
            if (other.Term.Category == match.Term.Category && words[other.Term.Language] > words[match.Term.Language])
                return true;
        }

        return false;
    }

    /// <summary>Adds a finding unless the sentence has an equal one there; of two that overlap in one category, the surer stays.</summary>
    private static void Add(ref List<SensitiveDataFinding>? findings, int first, TextSpan span, Term term, float score)
    {
        var category = LexiconFiles.Categories[term.Category];
        var finding = new SensitiveDataFinding(span.Start, span.Length, category, RuleIds.Of(term), score, Validated: false);
        findings ??= [];
        for (var i = Math.Max(first, findings.Count - Recent); i < findings.Count; i++)
        {
            if (findings[i].Category != category || !new TextSpan(findings[i].Start, findings[i].Length).Overlaps(span))
                continue;
            if (score > findings[i].Score)
                findings[i] = finding;
            return;
        }

        findings.Add(finding);
    }
}
