using System.Collections.Frozen;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Numbers in a message, other than money, that nothing supplies. Times of day and short spans for a talk are free.</summary>
internal sealed class NumberCheck : GroundingCheck
{
    private static readonly FrozenSet<string> Scheduling = "min mins minute minutes minuut minuten minuutje minuutjes minuto minutos minuti minut minuty minuta ore hora horas godz godzina godzin godziny uur uhr am pm h o'clock seconds sec"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return;

        var amounts = context.Amounts(part);
        var links = new LinkSpans(context.Contacts(part));
        var position = 0;
        var amount = 0;
        while (CanAdd(findings) && Numbers.Next(text, ref position, out var number))
        {
            while (amount < amounts?.Count && amounts[amount].Span.End <= number.Span.Start)
                amount++;
            var isAmount = amount < amounts?.Count && amounts[amount].Span.Overlaps(number.Span);
            if (isAmount || IsFree(text, number.Span) || links.Covers(number.Span) || facts.IsFilled(part, number.Span) || facts.HasNumber(number))
                continue;
            Add(ref findings, "grounding.number", part, number.Span);
        }
    }

    /// <summary>Whether a word measures a talk or a time of day.</summary>
    public static bool IsScheduling(ReadOnlySpan<char> word) => Scheduling.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Times of day, minutes for a talk, list numbers, fixed expressions such as 24/7.</summary>
    private static bool IsFree(string text, TextSpan span)
    {
        var after = text.AsSpan(span.End);
        var before = text.AsSpan(0, span.Start);
        if ((after.Length > 1 && after[0] is ':' && char.IsAsciiDigit(after[1])) || (before.Length > 1 && before[^1] == ':' && char.IsAsciiDigit(before[^2])))
            return true;
        if (text.AsSpan(span.Start, span.Length) is "24" && after.StartsWith("/7") || text.AsSpan(span.Start, span.Length) is "7" && before.EndsWith("24/"))
            return true;
        if ((before.IsEmpty || before[^1] == '\n') && after.Length > 0 && after[0] is '.' or ')')
            return true;
        if (before.EndsWith("[") && after.StartsWith("]"))
            return true;

        after = after.TrimStart(" \u00A0-–");
        var end = 0;
        while (end < after.Length && (char.IsLetter(after[end]) || after[end] == '\''))
            end++;
        return end > 0 && Scheduling.GetAlternateLookup<ReadOnlySpan<char>>().Contains(after[..end]);
    }
}
