using System.Buffers;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Names in a message that nothing supplies: words with a capital inside a sentence that are neither ordinary nor in a field.</summary>
/// <remarks>Faithful messages come first: the first word of a sentence is never judged, and in German, where every noun has a capital, only words in places where a name stands.</remarks>
internal sealed class NameCheck : GroundingCheck
{
    /// <summary>What stands between two words where a sentence, a quotation or a list begins.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create("\":“„«(¿¡•\n");

    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (part is MessagePart.Subject)
            return;

        using var words = context.Words(part);
        var start = Greeting.TryFind(text, words, out _, out var name) ? name + 1 : 1;
        for (var i = start; i < words.Count && CanAdd(findings); i++)
        {
            if (!IsCandidate(context, words, i, text))
            {
                if (words[i].IsUpper && facts.IsNearCompany(words.Letters(i)) && !NameWords.IsOrdinary(words[i]) && !facts.HasWord(words.Letters(i)) && !facts.IsFilled(part, words.Span(i, i)))
                    Add(ref findings, "grounding.name", part, words.Span(i, i));
                continue;
            }

            var last = i;
            while (last + 1 < words.Count && words[last + 1].IsUpper && words[last + 1].Sentence == words[i].Sentence && words[last + 1].Start - words[last].End == 1)
                last++;
            if (!facts.IsFilled(part, words.Span(i, last)) && IsUnknown(facts, words, i, last))
                Add(ref findings, facts.CodeForName(words.Letters(i)), part, words.Span(i, last));
            i = last;
        }
    }

    private static bool IsCandidate(ModerationContext context, in WordView words, int i, string text)
    {
        if (!words[i].IsUpper || words[i - 1].Sentence != words[i].Sentence || words[i].End - words[i].Start < 2)
            return false;
        var before = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim();
        if (before.ContainsAny(Openings) || NameWords.IsOrdinary(words[i])
            || NameWords.IsCourtesy(context.Language.Language, words.Letters(i)) || (IsAbbreviation(text.AsSpan(words[i].Start, words[i].End - words[i].Start)) && !NameWords.IsEmployerCue(words.Letters(i - 1))))
            return false;
        if (IsPostscript(words, i))
            return false;
        return context.Language.Language != "de" || GermanNames.IsLikely(words, i);
    }

    /// <summary>The first word after "P.S." begins a sentence.</summary>
    private static bool IsPostscript(in WordView words, int i) => i >= 2 && words.Letters(i - 1) is "s" && words.Letters(i - 2) is "p";

    /// <summary>Up to four capitals: trades, currencies and contracts have them, and few employers.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length <= 4 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>No word of the sequence stands in any supplied text.</summary>
    private static bool IsUnknown(SuppliedFacts facts, in WordView words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (facts.HasWord(words.Letters(i)) || NameWords.IsOrdinary(words[i]))
                return false;
        }

        return true;
    }
}
