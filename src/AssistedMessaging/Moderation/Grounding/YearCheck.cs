using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Numbers in words, and years of experience in words or digits, that nothing supplies.</summary>
/// <remarks>"More than five years" is supported by eight. Number words up to ten are free outside of years, and so are minutes for a talk.</remarks>
internal sealed class YearCheck : GroundingCheck
{
    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        var language = context.Language.Language;
        using var words = context.Words(part);
        List<AmountMention>? amounts = null;
        var hasAmounts = false;
        for (var i = 0; i < words.Count && CanAdd(findings); i++)
        {
            if (!TryNumber(text, words, i, language, out var number))
                continue;

            var next = i;
            while (next < words.Count && words[next].Start < number.Span.End)
                next++;
            var isYears = next < words.Count && IsYear(words.Letters(next)) && words[next].Start - number.Span.End <= 2;
            var isWord = char.IsLetter(text[number.Span.Start]);
            i = next - 1;
            if (isYears ? number.Value < 2 : !isWord || number.Value <= 10 || (next < words.Count && NumberCheck.IsScheduling(words.Letters(next))))
                continue;
            if (facts.HasNumber(number) || (isYears && facts.HasCountOver(number.Value) && IsAtLeast(words, i)) || facts.IsFilled(part, number.Span))
                continue;
            if (!hasAmounts)
                (amounts, hasAmounts) = (context.Amounts(part), true);
            if (!IsIn(amounts, number.Span))
                Add(ref findings, isYears ? "grounding.experience" : "grounding.number", part, isYears ? TextSpan.FromBounds(number.Span.Start, words[next].End) : number.Span);
        }
    }

    private static bool TryNumber(string text, in WordView words, int i, string language, out NumberMention number)
    {
        number = default;
        if (char.IsAsciiDigit(text[words[i].Start]))
        {
            return i + 1 < words.Count && IsYear(words.Letters(i + 1))
                && Numbers.TryRead(text, words[i].Start, out number, out _) && number.Span.End <= words[i].End;
        }

        return words[i].End - words[i].Start >= 3 && NumbersInWords.TryRead(text, words[i].Start, language, out number);
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word is "year" or "years" or "jaar" or "jaren" or "jahr" or "jahre" or "jahren" or "an" or "ans" or "annees" or "ano" or "anos" or "anno" or "anni" or "rok" or "roku" or "lata" or "lat";

    /// <summary>Whether words such as "more than" stand before the number that ends at a word.</summary>
    private static bool IsAtLeast(in WordView words, int last)
    {
        for (var i = last - 1; i >= 0 && i >= last - 4; i--)
        {
            if (words.Letters(i) is "more" or "over" or "least" or "meer" or "ruim" or "minstens" or "mehr" or "uber" or "mindestens" or "plus" or "moins" or "mas" or "menos" or "piu" or "oltre" or "almeno" or "mais" or "ponad" or "wiecej" or "najmniej")
                return true;
        }

        return false;
    }

    private static bool IsIn(List<AmountMention>? amounts, TextSpan span)
    {
        for (var i = 0; amounts is not null && i < amounts.Count; i++)
        {
            if (amounts[i].Span.Overlaps(span))
                return true;
        }

        return false;
    }
}
