using System.Reflection;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Settings;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

[Trait("Requirement", "S-14")]
public class MemberSettingsTests
{
    private static readonly MemberSetting Setting = MemberSetting.GenerativeAIImprovement;

    private readonly ConsentBench _bench = new();
    private readonly MemberSettings _settings;

    public MemberSettingsTests() => _settings = new MemberSettings(_bench.Ledger, _bench.Gate);

    [Fact]
    public void A_setting_has_a_name_and_exactly_one_purpose()
    {
        var settings = typeof(MemberSetting).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (MemberSetting)p.GetValue(null)!).ToList();

        Assert.Equal(("Data for generative AI improvement", Purpose.ContentGeneratingTraining), (Setting.Name, Setting.Purpose));
        Assert.Equal(settings.Count, settings.DistinctBy(s => s.Name).Count());
        Assert.Equal(settings.Count, settings.DistinctBy(s => s.Purpose).Count());
    }

    [Fact]
    public async Task Reading_back_gives_the_ledgers_state_with_date_and_source()
    {
        var silent = await ReadAsync();
        await _settings.TurnOffAsync(Setting, Person, Cancellation);
        var turnedOff = _bench.Clock.Now;
        _bench.Clock.Now += TimeSpan.FromDays(1);
        var off = await ReadAsync();
        await _settings.TurnOnAsync(Setting, Person, "2026-01", Cancellation);
        var on = await ReadAsync();

        Assert.Equal((true, (DateTimeOffset?)null, null), (silent.IsOn, silent.Since, silent.Route));
        Assert.Equal(ConsentReason.DefaultOn, silent.Decision.Reason);
        Assert.Equal((false, turnedOff, "setting"), (off.IsOn, off.Since, off.Route));
        Assert.Equal((true, _bench.Clock.Now, ConsentReason.Granted), (on.IsOn, on.Since, on.Decision.Reason));
    }

    [Fact]
    public async Task A_word_that_came_another_way_is_read_back_with_its_way()
    {
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { Route = "form", EffectiveAt = At("2026-02-01T00:00:00Z") });

        var state = await ReadAsync();

        Assert.Equal((false, At("2026-02-01T00:00:00Z"), "form"), (state.IsOn, state.Since, state.Route));
    }

    [Fact]
    [Trait("Requirement", "S-19")]
    public async Task Turning_it_reaches_all_of_its_purpose_and_nothing_else()
    {
        await _settings.TurnOffAsync(Setting, Person, Cancellation);

        Assert.Equal(ConsentReason.Withdrawn, (await _bench.AnswerAsync(Ask(Purpose.ContentGeneratingTuning))).Reason);
        Assert.Equal(ConsentReason.DefaultOn, (await _bench.AnswerAsync(Ask(Purpose.NonContentGeneratingTraining))).Reason);
        Assert.Equal(ConsentReason.DefaultOn, (await _bench.AnswerAsync(Ask(Purpose.OutreachDraft))).Reason);
    }

    [Fact]
    [Trait("Requirement", "S-10")]
    public async Task Off_needs_a_key_and_on_needs_a_notice_too()
    {
        Assert.Equal(3, typeof(MemberSettings).GetMethod(nameof(MemberSettings.TurnOffAsync))!.GetParameters().Length);
        Assert.Equal(4, typeof(MemberSettings).GetMethod(nameof(MemberSettings.TurnOnAsync))!.GetParameters().Length);
        await Assert.ThrowsAsync<ConsentLedgerException>(() => _settings.TurnOnAsync(Setting, Person, "", Cancellation).AsTask());
        Assert.Equal(ConsentReason.DefaultOn, (await ReadAsync()).Decision.Reason);
    }

    [Fact]
    public async Task What_cannot_be_answered_is_off()
    {
        var unread = new MemberSettings(_bench.Ledger, new PolicyConsentGate(AssistedMessaging.Consent.Policy.ConsentPolicy.Default, new StubLedger(_ => throw new IOException()), _bench.Clock));

        Assert.False((await unread.ReadAsync(Setting, Person, In("NL"), Cancellation)).IsOn);
        Assert.False((await _settings.ReadAsync(Setting, Person, null, Cancellation)).IsOn);
        await Assert.ThrowsAsync<ArgumentException>(() => _settings.ReadAsync(Setting, " ", null, Cancellation).AsTask());
    }

    private ValueTask<MemberSettingState> ReadAsync() => _settings.ReadAsync(Setting, Person, In("NL"), Cancellation);
}
