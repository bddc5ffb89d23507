namespace AssistedMessaging.Profiles;

/// <summary>A text of the recruiter's own, for instance the company's benefits, to be placed in messages word for word.</summary>
/// <remarks>Private to its author: it is used in the author's requests only.</remarks>
public sealed class CustomContent
{
    /// <summary>The host's key, unique in a request. Lower-case letters, digits and underscores, so that it can name a slot.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the recruiter who wrote it; a request by another recruiter may not carry it.</summary>
    public required string AuthorId { get; init; }

    /// <summary>The text, filled into the message byte for byte.</summary>
    public required string Text { get; init; }

    /// <summary>BCP 47 tag of the text's language; null = usable in every message language.</summary>
    public string? Language { get; init; }

    /// <summary>What the text is about, in a few words; the model sees this, never the text.</summary>
    public string? Topic { get; init; }

    /// <summary>Whether law or contract demand the text: no edit may change it or take it out of an initial message.</summary>
    public bool IsDisclosure { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
