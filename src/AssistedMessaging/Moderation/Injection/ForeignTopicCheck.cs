using System.Collections.Frozen;
using AssistedMessaging.Moderation.Grounding;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>A paragraph that is about something else: many words, none of recruiting and none of what the draft may say. A model that obeys a planted text writes such ones.</summary>
internal sealed class ForeignTopicCheck : IModerator
{
    /// <summary>Shorter paragraphs say too little to be judged.</summary>
    private const int FewestWords = 18;

    /// <summary>Shorter words stand in every text.</summary>
    private const int FewestLetters = 6;

    private static readonly FrozenDictionary<string, TopicWords> Recruiting = TopicWords.ReadResource("Moderation/Injection/recruiting-words.txt");

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var facts = new SuppliedFacts(context);
        if (!facts.Exist || !Recruiting.TryGetValue(context.Language.Language, out var topic))
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        using var words = context.Words(MessagePart.Body);
        List<ModerationFinding>? findings = null;
        for (var first = 0; first < words.Count;)
        {
            var last = LastOfParagraph(context.Body, words, first);
            if (last - first + 1 >= FewestWords && IsForeign(topic, facts, words, first, last))
                (findings ??= []).Add(new ModerationFinding { Code = "injection.foreign-topic", Severity = ModerationSeverity.Medium, Span = words.Span(first, last) });
            first = last + 1;
        }

        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }

    private static bool IsForeign(TopicWords topic, SuppliedFacts facts, in WordView words, int first, int last)
    {
        if (facts.IsFilled(MessagePart.Body, words.Span(first, last)))
            return false;

        for (var i = first; i <= last; i++)
        {
            if (topic.Has(words.Letters(i), words[i].Hash))
                return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (words[i].FoldedLength >= FewestLetters && facts.HasWordLike(words.Letters(i)))
                return false;
        }

        return true;
    }

    private static int LastOfParagraph(string text, in WordView words, int first)
    {
        var end = text.IndexOf('\n', words[first].End) is >= 0 and var line ? line : text.Length;
        var last = first;
        while (last + 1 < words.Count && words[last + 1].Start < end)
            last++;
        return last;
    }
}
