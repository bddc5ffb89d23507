using System.Text.Json;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Privacy.Notices;
using AssistedMessaging.Tests.Consent;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Privacy;

[Trait("Requirement", "S-10")]
public sealed class ConsentReceiptTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_receipt_says_what_was_said_when_to_whom_under_which_notice_and_how_to_take_it_back()
    {
        var bench = new ConsentBench();
        var notice = await NoticeAsync(Purpose.ContentGeneratingTraining);
        var recorded = await bench.Ledger.AppendAsync(ConsentBench.Grant(Purpose.ContentGeneratingTraining) with { NoticeVersion = notice.Version }, Cancellation);

        var receipt = ConsentReceipt.Of(recorded, notice, ConsentBench.In("NL"));
        var json = JsonDocument.Parse(receipt.ToJson()).RootElement;

        Assert.Equal(
            (recorded.Id, "Granted", "setting", "ai.training.content-generating", "host", "NL", notice.Version, notice.HowToOptOut),
            (Text("eventId"), Text("eventState"), Text("eventType"), Text("purpose"), Text("controller"), Text("jurisdiction"), Text("noticeVersion"), Text("howToWithdraw")));
        Assert.Equal(bench.Clock.Now, json.GetProperty("eventTime").GetDateTimeOffset());
        Assert.DoesNotContain(ConsentBench.Person, receipt.ToJson(), StringComparison.Ordinal);
        Assert.False(json.TryGetProperty("contract", out _));

        string? Text(string name) => json.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_withdrawal_gets_one_too_with_no_more_than_it_says()
    {
        var bench = new ConsentBench();
        var recorded = await bench.Ledger.AppendAsync(ConsentBench.Say(ConsentEventKind.Withdrawn, Purpose.OutreachDraft), Cancellation);

        var receipt = ConsentReceipt.Of(recorded, await NoticeAsync(Purpose.OutreachDraft));

        Assert.Equal((ConsentEventKind.Withdrawn, null, null), (receipt.EventState, receipt.EventType, receipt.Jurisdiction));
    }

    [Fact]
    public async Task Another_notice_or_an_event_that_no_ledger_recorded_gets_none()
    {
        var bench = new ConsentBench();
        var notice = await NoticeAsync(Purpose.ContentGeneratingTraining);
        var recorded = await bench.Ledger.AppendAsync(ConsentBench.Grant(Purpose.ContentGeneratingTraining) with { NoticeVersion = notice.Version }, Cancellation);
        var dutch = await NoticeAsync(Purpose.ContentGeneratingTraining, "nl");
        var other = await NoticeAsync(Purpose.OutreachDraft);

        Assert.Throws<ArgumentException>(() => ConsentReceipt.Of(recorded, dutch));
        Assert.Throws<ArgumentException>(() => ConsentReceipt.Of(recorded, other));
        Assert.Throws<ArgumentException>(() => ConsentReceipt.Of(ConsentBench.Say(ConsentEventKind.Withdrawn, Purpose.OutreachDraft), other));
    }

    private static async Task<ConsentNotice> NoticeAsync(Purpose purpose, string language = "en") =>
        (await new ConsentNoticeProvider().FindAsync(new NoticeRequest { Purpose = purpose, Language = LanguageTag.Parse(language), Location = ConsentBench.In("NL") }, Cancellation))!;
}
