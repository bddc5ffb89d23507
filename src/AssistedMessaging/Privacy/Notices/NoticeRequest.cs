using AssistedMessaging.Consent;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Notices;

/// <summary>Which notice is wanted, and for whom.</summary>
public sealed class NoticeRequest
{
    /// <summary>The purpose.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>The language of the notice.</summary>
    /// <value>Default English.</value>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>Profile location of the person, on which the default may depend.</summary>
    public Place? Location { get; init; }

    /// <summary>Purpose and language only.</summary>
    public override string ToString() => $"{Purpose} in {Language}";
}
