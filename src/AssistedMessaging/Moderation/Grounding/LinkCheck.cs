using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Web addresses, e-mail addresses and telephone numbers that nothing supplies.</summary>
internal sealed class LinkCheck : GroundingCheck
{
    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        foreach (var (span, isMail) in context.Contacts(part).Links)
        {
            if (!CanAdd(findings))
                return;
            if (!facts.IsFilled(part, span) && !HasLink(facts, text.AsSpan(span.Start, span.Length)))
                Add(ref findings, isMail ? "grounding.contact" : "grounding.link", part, span);
        }

        foreach (var phone in context.Contacts(part).Phones)
        {
            if (!CanAdd(findings))
                return;
            if (!facts.IsFilled(part, phone) && !HasPhone(facts, text.AsSpan(phone.Start, phone.Length)))
                Add(ref findings, "grounding.contact", part, phone);
        }
    }

    private static bool HasLink(SuppliedFacts facts, ReadOnlySpan<char> link) => facts.Any(link, static (text, asked) =>
    {
        if (Links.AreSame(text, asked))
            return true;
        var position = 0;
        while (Links.Next(text, ref position, out var found, out _))
        {
            if (Links.AreSame(text.AsSpan(found.Start, found.Length), asked))
                return true;
        }

        return false;
    });

    private static bool HasPhone(SuppliedFacts facts, ReadOnlySpan<char> phone) => facts.Any(phone, static (text, asked) =>
    {
        var position = 0;
        while (Links.NextPhone(text, ref position, out var found))
        {
            if (HasSameDigits(text.AsSpan(found.Start, found.Length), asked))
                return true;
        }

        return false;
    });

    private static bool HasSameDigits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var j = 0;
        foreach (var c in a)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            while (j < b.Length && !char.IsAsciiDigit(b[j]))
                j++;
            if (j == b.Length || b[j++] != c)
                return false;
        }

        return !b[j..].ContainsAnyInRange('0', '9');
    }
}
