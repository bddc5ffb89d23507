using System.Text.Json;
using System.Text.Json.Serialization;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Regions;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Privacy.Notices;

/// <summary>What a person gets as proof of what they said: the record of one ledger event together with the notice behind it (the fields of a consent receipt of ISO/IEC TS 27560).</summary>
/// <remarks>Holds no key of a person and no words of theirs, so that it can be shown and sent.</remarks>
public sealed class ConsentReceipt
{
    private ConsentReceipt()
    {
    }

    /// <summary>Key of the ledger event.</summary>
    public required string EventId { get; init; }

    /// <summary>When the ledger recorded it, in UTC.</summary>
    public required DateTimeOffset EventTime { get; init; }

    /// <summary>From when it counts, in UTC.</summary>
    public required DateTimeOffset EffectiveAt { get; init; }

    /// <summary>What the person said.</summary>
    public required ConsentEventKind EventState { get; init; }

    /// <summary>How it reached the ledger, for instance <c>setting</c> or <c>form</c>; null when the event does not say.</summary>
    public string? EventType { get; init; }

    /// <summary>The purpose, as its path.</summary>
    public required string Purpose { get; init; }

    /// <summary>To which controller, or group, the person spoke.</summary>
    public required string Controller { get; init; }

    /// <summary>The contract to which it is limited; null = none.</summary>
    public string? Contract { get; init; }

    /// <summary>ISO 3166 code of the country in which the person is by their profile; null = not known.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Version of the notice.</summary>
    public required string NoticeVersion { get; init; }

    /// <summary>How to take it back, or to say no, in the words and the language of the notice.</summary>
    public required string HowToWithdraw { get; init; }

    /// <summary>The receipt for an event.</summary>
    /// <param name="recorded">The event as the ledger recorded it.</param>
    /// <param name="notice">The notice about the same purpose.</param>
    /// <param name="location">Profile location of the person; null = unknown.</param>
    /// <exception cref="ArgumentException">The event is not recorded yet, or the notice is about another purpose or of another version than the event names.</exception>
    public static ConsentReceipt Of(ConsentEvent recorded, ConsentNotice notice, Place? location = null)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(notice);
        if (recorded.Position < 1)
            throw new ArgumentException("The event has no place in a ledger yet.", nameof(recorded));
        if (notice.Purpose != recorded.Purpose || (recorded.NoticeVersion is { } version && version != notice.Version))
            throw new ArgumentException("The notice is not the one that the event is about.", nameof(notice));

        return new ConsentReceipt
        {
            EventId = recorded.Id,
            EventTime = recorded.RecordedAt,
            EffectiveAt = recorded.EffectiveAt ?? recorded.RecordedAt,
            EventState = recorded.Kind,
            EventType = recorded.Route,
            Purpose = recorded.Purpose.ToString(),
            Controller = recorded.Controller,
            Contract = recorded.Contract.IsEmpty ? null : recorded.Contract.Value,
            Jurisdiction = Region.Of(location).Country,
            NoticeVersion = notice.Version,
            HowToWithdraw = notice.HowToOptOut,
        };
    }

    /// <summary>The receipt as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReceiptJson.Default.ConsentReceipt);

    /// <summary>Event and state only.</summary>
    public override string ToString() => $"{EventState} {EventId}";
}

/// <summary>The JSON form of receipts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(ConsentReceipt), GenerationMode = JsonSourceGenerationMode.Serialization)]
internal sealed partial class ReceiptJson : JsonSerializerContext;
