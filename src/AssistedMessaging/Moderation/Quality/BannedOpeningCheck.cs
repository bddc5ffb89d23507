using AssistedMessaging.Moderation.Grounding;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>A message, or its first sentence after the greeting, that begins with words which the request bans.</summary>
/// <remarks>Whole words are compared in folded form: letter case, accents, punctuation and hidden characters do not matter.</remarks>
internal sealed class BannedOpeningCheck : IModerator
{
    /// <summary>A first line of more words than this is no greeting.</summary>
    private const int LongestGreeting = 8;

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        if (context.BannedOpenings.Count == 0)
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        using var words = context.Words(MessagePart.Body);
        var afterLine = AfterFirstLine(context.Body, words);
        var afterName = Greeting.TryFind(context.Body, words, out _, out var name) ? name + 1 : 0;
        List<ModerationFinding>? findings = null;
        foreach (var opening in context.BannedOpenings)
        {
            using var banned = WordView.Of(opening);
            if (Find(words, banned, 0, afterName, afterLine) is { } first)
                (findings ??= []).Add(new ModerationFinding { Code = "quality.banned-opening", Severity = ModerationSeverity.Medium, Span = words.Span(first, first + banned.Count - 1) });
        }

        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }

    /// <summary>The first of the places at which the banned words stand.</summary>
    private static int? Find(in WordView words, in WordView banned, params ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            var i = 0;
            while (i < banned.Count && place + i < words.Count && words.Letters(place + i).SequenceEqual(banned.Letters(i)))
                i++;
            if (i > 0 && i == banned.Count)
                return place;
        }

        return null;
    }

    /// <summary>The first word of the second line that has words, when the first such line is short enough for a greeting; else 0.</summary>
    private static int AfterFirstLine(string text, in WordView words)
    {
        for (var i = 1; i < words.Count && i <= LongestGreeting; i++)
        {
            if (text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).IndexOfAny("\n\r\u2028\u2029") >= 0)
                return i;
        }

        return 0;
    }
}
