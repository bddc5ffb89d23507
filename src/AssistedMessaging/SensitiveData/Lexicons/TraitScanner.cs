using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Finds special categories and other protected traits in a folded view.</summary>
internal sealed class TraitScanner(TermTable table)
{
    /// <summary>Adds what is found; offsets are those of the view.</summary>
    /// <remarks>Reads a text without trait words once and allocates nothing.</remarks>
    public void Scan(ReadOnlySpan<char> view, TextOrigin origin, ref List<SensitiveDataFinding>? findings)
    {
        SentenceTerms? terms = null;
        var word = table.NextTrait(view, 0);
        var position = 0;
        while (word >= 0 && Sentences.Next(view, ref position, out var sentence))
        {
            if (word >= sentence.End)
                continue;

            terms ??= new SentenceTerms(table);
            for (var start = sentence.Start; start < sentence.End;)
            {
                start = terms.Read(view, start, sentence.End);
                Judge(view, terms, origin, ref findings);
            }

            word = table.NextTrait(view, Math.Max(word, sentence.End));
        }
    }

    private static void Judge(ReadOnlySpan<char> view, SentenceTerms terms, TextOrigin origin, ref List<SensitiveDataFinding>? findings)
    {
        var first = findings?.Count ?? 0;
        Span<int> words = stackalloc int[LexiconFiles.Languages.Length];
        terms.CountWords(words);
        foreach (var match in terms.Matches)
        {
            if (!match.Term.IsTrait || !IsLikely(words, match.Term.Language))
                continue;

            var score = SentenceJudge.Judge(view, terms, match, origin);
            if (score <= 0)
                continue;

            var span = TextSpan.FromBounds(terms.Words[match.Start].Start, terms.Words[match.End - 1].End);
            Add(ref findings, first, span, match.Term, score);
        }
    }

    /// <summary>
    /// Whether the sentence may be in the language: at least three quarters as many of its words are known there as in the likeliest language.
    /// </summary>
    private static bool IsLikely(ReadOnlySpan<int> words, byte language)
    {
        var most = 0;
        foreach (var count in words)
            most = Math.Max(most, count);
        return words[language] * 4 >= most * 3;
    }

    /// <summary>Adds a finding unless the sentence has an equal one there; of two that overlap in one category, the surer stays.</summary>
    private static void Add(ref List<SensitiveDataFinding>? findings, int first, TextSpan span, Term term, float score)
    {
        var category = LexiconFiles.Categories[term.Category];
        var finding = new SensitiveDataFinding(span.Start, span.Length, category, RuleIds.Of(term), score, Validated: false);
        findings ??= [];
        for (var i = first; i < findings.Count; i++)
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
