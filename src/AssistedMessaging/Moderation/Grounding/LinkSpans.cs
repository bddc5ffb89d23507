using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Whether places in a text, asked in order, lie in a link, an address or a telephone number.</summary>
internal struct LinkSpans(Contacts contacts)
{
    private readonly Contacts _contacts = contacts;
    private int _link;
    private int _phone;

    public bool Covers(TextSpan span)
    {
        while (_link < _contacts.Links.Count && _contacts.Links[_link].Span.End <= span.Start)
            _link++;
        while (_phone < _contacts.Phones.Count && _contacts.Phones[_phone].End <= span.Start)
            _phone++;

        return (_link < _contacts.Links.Count && _contacts.Links[_link].Span.Overlaps(span))
            || (_phone < _contacts.Phones.Count && _contacts.Phones[_phone].Overlaps(span));
    }
}
