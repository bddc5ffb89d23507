using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Web addresses, e-mail addresses and telephone numbers of a text, in its order.</summary>
internal sealed class Contacts
{
    /// <summary>Finds them.</summary>
    public Contacts(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (Text.Links.Next(text, ref position, out var link, out var isMail))
            Links.Add((link, isMail));

        position = 0;
        while (Text.Links.NextPhone(text, ref position, out var phone))
            Phones.Add(phone);
    }

    /// <summary>The addresses, and which of them are of e-mail.</summary>
    public List<(TextSpan Span, bool IsMail)> Links { get; } = [];

    /// <summary>The telephone numbers.</summary>
    public List<TextSpan> Phones { get; } = [];
}
