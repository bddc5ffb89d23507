using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.SensitiveData;

public sealed class RedactionMapTests
{
    private static readonly SensitiveDataDetector Detector = new();

    private static readonly SensitiveDataGuard Guard = new(Detector);

    private static readonly SensitiveDataPolicy AllowsAll = new()
    {
        Traits = All(SensitiveDataAction.Allow),
        Identifiers = All(SensitiveDataAction.Allow),
        ContactData = All(SensitiveDataAction.Allow),
    };

    private static Arbitrary<string> Texts { get; } = Gen.ListOf(Gen.Elements(
        "kim@example.net", "Kim@Example.net", "jo.b@example.org", "+31 6 12345678", "4111 1111 1111 1111", "NL91ABNA0417164300", "bsn 111222333",
        "[EMAIL_1]", "[EMAIL_2]", "[PHONE_1", "[", "]", " ", ", ", ". ", "\n", "call me", "1", "é", "\uD83D", "a.b", "@", "https://example.net/a?b=c"))
        .Select(string.Concat).ToArbitrary();

    [Fact]
    public void Equal_values_get_equal_placeholders_in_all_texts_of_a_map()
    {
        var map = new RedactionMap();

        var first = Redact(map, "Mail kim@example.net or jo@example.org.");
        var second = Redact(map, "jo@example.org knows kim@example.net and lee@example.net.");

        Assert.Equal("Mail [EMAIL_1] or [EMAIL_2].", first);
        Assert.Equal("[EMAIL_2] knows [EMAIL_1] and [EMAIL_3].", second);
        Assert.Equal("3 placeholders", map.ToString());
    }

    [Fact]
    public void A_value_never_gets_a_placeholder_that_the_text_held_already()
    {
        var map = new RedactionMap();

        var redacted = Redact(map, "Write to [EMAIL_1], not to kim@example.net.");

        Assert.Equal("Write to [EMAIL_1], not to [EMAIL_2].", redacted);
        Assert.Equal("Dear [EMAIL_1], dear kim@example.net", map.Restore("Dear [EMAIL_1], dear [EMAIL_2]", AllowsAll, TextOrigin.ModelOutput));
    }

    [Fact]
    [Trait("Requirement", "S-33")]
    public void The_policy_decides_what_comes_back()
    {
        var map = new RedactionMap();
        Redact(map, "kim@example.net, card 4111 1111 1111 1111");
        var contacts = new SensitiveDataPolicy { ContactData = All(SensitiveDataAction.Warn) };

        Assert.Equal("kim@example.net [PAYMENT_CARD_1]", map.Restore("[EMAIL_1] [PAYMENT_CARD_1]", contacts, TextOrigin.ModelOutput));
        Assert.Equal("[EMAIL_1] [PAYMENT_CARD_1]", map.Restore("[EMAIL_1] [PAYMENT_CARD_1]", SensitiveDataPolicy.Default, TextOrigin.ModelOutput));
    }

    [Fact]
    [Trait("Requirement", "S-33")]
    public void Nothing_that_prints_a_map_prints_a_value()
    {
        var map = new RedactionMap();
        Redact(map, "kim@example.net");

        Assert.DoesNotContain("kim", map.ToString(), StringComparison.Ordinal);
        var error = Assert.Throws<ArgumentException>(() => map.Redact("kim@example.net", [new SensitiveDataFinding(3, 99, PersonalDataCategory.Email, "x", 1, false)]));
        Assert.DoesNotContain("kim@", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["Count"], typeof(RedactionMap).GetProperties().Select(p => p.Name));
    }

    [Fact]
    public void What_was_redacted_can_be_restored_exactly() => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
    {
        var map = new RedactionMap();
        return map.Restore(Guarded(map, text), AllowsAll, TextOrigin.ModelOutput) == text;
    }));

    [Fact]
    [Trait("Requirement", "S-30")]
    public void Redacting_twice_is_redacting_once() => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
    {
        var map = new RedactionMap();
        var once = Guarded(map, text);
        return Guarded(map, once) == once && Guarded(new RedactionMap(), once) == once;
    }));

    [Fact]
    public void What_a_placeholder_uncovers_is_redacted_too() =>
        Assert.Equal("bsn [NATIONAL_ID_1][URL_1]", Guarded(new RedactionMap(), "bsn 111222333https://example.net/a"));

    private static string Guarded(RedactionMap map, string text) =>
        Guard.RedactAsync(text, LanguageTag.English, TextOrigin.RecruiterInstruction, map, TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult();

    private static string Redact(RedactionMap map, string text) => map.Redact(text, Detector.Detect(text, TextOrigin.RecruiterInstruction) ?? []);

    private static Dictionary<TextOrigin, SensitiveDataAction> All(SensitiveDataAction action) => Enum.GetValues<TextOrigin>().ToDictionary(o => o, _ => action);
}
