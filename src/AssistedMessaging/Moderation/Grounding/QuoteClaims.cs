using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Words in quotation marks that a message says are the reader's own.</summary>
internal static class QuoteClaims
{
    /// <summary>Between "you wrote" and the quotation.</summary>
    private const int Furthest = 40;

    private const int FewestWords = 3;

    /// <summary>The quotation after words such as "as you wrote"; null when there is none or a supplied text has it word for word.</summary>
    public static TextSpan? Find(string text, in WordView words, PhraseMatch match, SuppliedFacts facts)
    {
        var from = words[match.Last].End;
        var open = text.AsSpan(from, Math.Min(Furthest, text.Length - from)).IndexOfAny("\"“„«");
        if (open < 0)
            return null;

        var start = from + open + 1;
        var length = text.AsSpan(start).IndexOfAny(text[start - 1] switch { '«' => "»", '"' => "\"", _ => "”“\"" });
        if (length <= 0)
            return null;

        using var quote = WordView.Of(text.AsSpan(start, length));
        return quote.Count >= FewestWords && !facts.HasRun(quote) ? new TextSpan(start, length) : null;
    }
}
