using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.SensitiveData;

public class DetectorBoundsTests
{
    private static readonly SensitiveDataDetector Detector = new();

    // Pieces that make scanners start; whatever stands between them must do no harm.
    private static readonly string[] Pieces =
    [
        "@", "a@b.nl", "+31 6 12345678", "NL91 ABNA 0417 1643 00", "bsn ", "4111 1111 1111 1111", "http://x.nl/1", "she is ", "muslim", "not ", "%40", "&#46;",
        " (at) ", " dot ", "1 2 3 4 5 6 ", "seven eight ", "password: ", "sk-", "\u200B", "\u0301", "\uD83D", "\uDE00", "ﬀ", "№", "٣", "\n", ". ", "e\u0301", "Ⅷ", "p\u0430",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Twice_the_text_is_at_most_twice_the_work(string unit)
    {
        const int Length = 2_000;

        Detector.Detect(HostileTexts.Repeat(unit, Length), TextOrigin.RecruiterInstruction, out var once);
        Detector.Detect(HostileTexts.Repeat(unit, 2 * Length), TextOrigin.RecruiterInstruction, out var twice);

        Assert.True(once >= Length, "Every character is looked at once at least.");
        Assert.True(twice <= 2.2 * once, $"{once} steps became {twice}.");
        Assert.True(once <= 40 * Length, $"{once} steps are too many for {Length} characters.");
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Findings_in_a_hostile_text_lie_inside_it(string unit)
    {
        for (var length = 1; length < 300; length += 53)
        {
            var text = HostileTexts.Repeat(unit, length);

            Assert.All(Detector.Detect(text, TextOrigin.Unknown) ?? [], f => Assert.True(f.Start >= 0 && f.Length > 0 && f.End <= length));
        }
    }

    [Fact]
    public void Any_code_units_between_any_pieces_give_ordered_findings_inside_the_text() =>
        Check.QuickThrowOnFailure(Prop.ForAll<char[], int[]>((units, choice) =>
        {
            var pieces = choice.Select((c, i) => Pieces[(c & int.MaxValue) % Pieces.Length] + (i < units.Length ? units[i].ToString() : ""));
            var text = string.Concat(pieces) + new string(units);

            var findings = Detector.Detect(text, TextOrigin.Unknown) ?? [];

            return findings.All(f => f.Start >= 0 && f.Length > 0 && f.End <= text.Length)
                && findings.Zip(findings.Skip(1)).All(p => p.First.Start <= p.Second.Start);
        }));

    [Theory]
    [InlineData("We build reliable services and like to explain things to others.")]
    [InlineData("Wij zoeken een collega met oog voor détail – en gevoel voor humor 🙂, vanaf € 4.000 per maand.")]
    [InlineData("In 2021 a white paper on trade unions went to 12 offices, and on 3-04-2022 came a second one.")]
    [InlineData("Seven of eight teams moved (at last) to release 10.4.2, build 20240611, with 100% of tests on.")]
    public void A_text_without_findings_allocates_nothing(string text)
    {
        Assert.Null(Detector.Detect(text, TextOrigin.CandidateProfile));

        var bytes = Work.BytesOf(
            () => Assert.True(Detector.DetectAsync(new SensitiveDataText(text, TextOrigin.CandidateProfile), TestContext.Current.CancellationToken).IsCompletedSuccessfully), times: 20);

        Assert.Equal(0, bytes);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        string[] texts = [.. Enumerable.Range(0, 64).Select(i => $"Nr {i}: write to p{i}@example.org or call +31 6 12345{i:000}. She is pregnant. Café {i}.")];
        var alone = texts.Select(t => Detector.Detect(t, TextOrigin.CustomContent)!.ToArray()).ToArray();

        var together = new SensitiveDataFinding[texts.Length][];
        Parallel.For(0, texts.Length, i => together[i] = [.. Detector.Detect(texts[i], TextOrigin.CustomContent)!]);

        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_long_text_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("Een gewone zin. ", 20_000)) + "Mail me: noor@example.org";

        var finding = Assert.Single(Detector.Detect(text, TextOrigin.CandidateProfile)!);

        Assert.Equal("noor@example.org", text.Substring(finding.Start, finding.Length));
    }
}
