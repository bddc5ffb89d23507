using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Whether places in a text, asked in order, lie in a link, an address or a telephone number.</summary>
internal ref struct LinkSpans(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _linkPosition;
    private int _phonePosition;
    private TextSpan _link;
    private TextSpan _phone;

    public bool Covers(TextSpan span)
    {
        while (_link.End <= span.Start && Links.Next(_text, ref _linkPosition, out _link, out _))
        {
        }

        while (_phone.End <= span.Start && Links.NextPhone(_text, ref _phonePosition, out _phone))
        {
        }

        return _link.Overlaps(span) || _phone.Overlaps(span);
    }
}
