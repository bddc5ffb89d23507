namespace AssistedMessaging.Moderation.Quality;

/// <summary>Words that the contract or the recruiter does not want to read anywhere in a message. Whole words are compared in folded form.</summary>
internal sealed class BannedPhraseCheck : MessageCheck
{
    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (context.BannedPhrases.Count == 0)
            return;

        using var words = context.Words(part);
        foreach (var phrase in context.BannedPhrases)
        {
            using var banned = WordView.Of(phrase);
            for (var i = 0; banned.Count > 0 && i + banned.Count <= words.Count; i++)
            {
                if (Stands(words, i, banned))
                    Add(ref findings, "quality.banned-phrase", part, words.Span(i, i + banned.Count - 1));
            }
        }
    }

    private static bool Stands(in WordView words, int at, in WordView phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (!words.Letters(at + i).SequenceEqual(phrase.Letters(i)))
                return false;
        }

        return true;
    }
}
