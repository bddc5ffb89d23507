using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Settings;

/// <summary>Reads and turns the switches in a person's account. What is read back is what the ledger and the rules say, never a copy (S-14).</summary>
/// <remarks>Thread-safe. Only for the person themselves: a contract or an administrator cannot turn a switch on (S-21).</remarks>
/// <param name="ledger">Keeps what persons say.</param>
/// <param name="gate">Answers from it.</param>
public sealed class MemberSettings(IConsentLedger ledger, IConsentGate gate)
{
    private const string Route = "setting";

    private readonly IConsentLedger _ledger = ledger ?? throw new ArgumentNullException(nameof(ledger));
    private readonly IConsentGate _gate = gate ?? throw new ArgumentNullException(nameof(gate));

    /// <summary>How a setting stands.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="personId">The person, by the host's key.</param>
    /// <param name="location">Profile location of the person, on which the default may depend; null = unknown.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async ValueTask<MemberSettingState> ReadAsync(MemberSetting setting, string personId, Place? location = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(personId);
        var query = new ConsentQuery { PersonId = personId, Purpose = setting.Purpose, Location = location, Phase = GatePhase.Training };
        var decision = await _gate.DecideAsync(query, cancellationToken).ConfigureAwait(false);
        var word = decision.Evidence.Count == 0
            ? null
            : (await _ledger.ReadAsync([personId], [], cancellationToken).ConfigureAwait(false)).Events.FirstOrDefault(e => decision.Evidence.Contains(e.Id));
        return new MemberSettingState { Setting = setting, Decision = decision, Since = word is null ? null : word.EffectiveAt ?? word.RecordedAt, Route = word?.Route };
    }

    /// <summary>Turns a setting off: one call, and no more fields than a key (S-10).</summary>
    /// <exception cref="ConsentLedgerException">The ledger refused the event; nothing was recorded.</exception>
    public ValueTask<ConsentEvent> TurnOffAsync(MemberSetting setting, string personId, CancellationToken cancellationToken = default) =>
        _ledger.AppendAsync(EventOf(ConsentEventKind.Withdrawn, setting, personId), cancellationToken);

    /// <summary>Turns a setting on.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="personId">The person, by the host's key.</param>
    /// <param name="noticeVersion">Version of the notice that the person had been shown.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ConsentLedgerException">The ledger refused the event, for instance without a notice; nothing was recorded.</exception>
    public ValueTask<ConsentEvent> TurnOnAsync(MemberSetting setting, string personId, string noticeVersion, CancellationToken cancellationToken = default) =>
        _ledger.AppendAsync(EventOf(ConsentEventKind.Granted, setting, personId) with { NoticeVersion = noticeVersion }, cancellationToken);

    private static ConsentEvent EventOf(ConsentEventKind kind, MemberSetting setting, string personId) =>
        new() { PersonId = personId, Kind = kind, Purpose = setting.Purpose, Actor = ConsentActor.Member, Route = Route };
}
