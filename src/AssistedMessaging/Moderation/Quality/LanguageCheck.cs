using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>A message, or a sentence of it, in another language than asked for.</summary>
/// <remarks>Counts small words sentence by sentence; a sentence with fewer than three such words of another language says nothing. Languages without a list are not judged.</remarks>
internal sealed class LanguageCheck : IModerator
{
    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        var expected = FunctionWords.IndexOf(context.Language.Language);
        if (expected < 0)
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        using var words = context.Words(MessagePart.Body);
        List<ModerationFinding>? findings = null;
        Span<int> hits = stackalloc int[FunctionWords.Count];
        int right = 0, wrong = 0;
        for (var i = 0; i < words.Count;)
        {
            var first = i;
            hits.Clear();
            for (; i < words.Count && words[i].Sentence == words[first].Sentence; i++)
                Count(FunctionWords.Of(words.Letters(i)), hits);
            if (hits[expected] >= 2 && !IsOther(hits, expected))
                right++;
            else if (IsOther(hits, expected) && !IsFilled(context, words.Span(first, i - 1)))
                (wrong, findings) = (wrong + 1, Added(findings, words.Span(first, i - 1)));
        }

        if (findings is null)
            return ValueTask.FromResult(ModerationReport.Clean);
        if (right > 0)
            return ValueTask.FromResult(ModerationReport.Of(findings));
        return ValueTask.FromResult(ModerationReport.Of([new ModerationFinding { Code = "quality.wrong-language", Severity = ModerationSeverity.Medium }]));
    }

    private static void Count(int languages, Span<int> hits)
    {
        for (; languages != 0; languages &= languages - 1)
            hits[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
    }

    private static bool IsOther(ReadOnlySpan<int> hits, int expected)
    {
        var best = 0;
        foreach (var count in hits)
            best = Math.Max(best, count);
        return best >= 3 && (best - hits[expected]) * 10 >= Math.Max(20, best * 3);
    }

    /// <summary>The recruiter's own texts keep their language.</summary>
    private static bool IsFilled(ModerationContext context, TextSpan span)
    {
        for (var i = 0; i < context.Segments.Count; i++)
        {
            if (context.Segments[i].Field is not null && context.Segments[i].Span.Overlaps(span) && context.Segments[i].Span.Length * 2 > span.Length)
                return true;
        }

        return false;
    }

    private static List<ModerationFinding> Added(List<ModerationFinding>? findings, TextSpan span)
    {
        findings ??= [];
        findings.Add(new ModerationFinding { Code = "quality.mixed-language", Severity = ModerationSeverity.Medium, Span = span });
        return findings;
    }
}
