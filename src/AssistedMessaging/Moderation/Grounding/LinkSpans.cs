using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Whether a place in a text lies in a link, an address or a telephone number.</summary>
internal static class LinkSpans
{
    public static bool Covers(string text, TextSpan span)
    {
        var position = 0;
        while (Links.Next(text, ref position, out var link, out _) && link.Start < span.End)
        {
            if (link.Overlaps(span))
                return true;
        }

        position = 0;
        while (Links.NextPhone(text, ref position, out var phone) && phone.Start < span.End)
        {
            if (phone.Overlaps(span))
                return true;
        }

        return false;
    }
}
