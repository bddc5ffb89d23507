using AssistedMessaging.Diagnostics;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Scanning;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class DetectorSelfCheckTests
{
    [Fact]
    public void Tables_and_proofs_as_shipped_pass() => Assert.True(DetectorSelfCheck.HasPassed);

    [Fact]
    public void Folding_that_leaves_texts_as_they_are_fails() => Assert.False(DetectorSelfCheck.Passes(text => text, NumberSchemes.IsValid));

    [Fact]
    public void Folding_that_throws_fails() =>
        Assert.False(DetectorSelfCheck.Passes(_ => throw new FormatException(), NumberSchemes.IsValid));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Proofs_that_always_say_the_same_fail(bool? answer) => Assert.False(DetectorSelfCheck.Passes(Fold, (_, _) => answer));

    [Fact]
    public async Task A_detector_that_failed_refuses_every_text_with_its_code()
    {
        var detector = new SensitiveDataDetector(isSound: false);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await detector.DetectAsync(new SensitiveDataText("An ordinary text.", TextOrigin.JobPosting), TestContext.Current.CancellationToken));

        Assert.Contains(DetectorSelfCheck.Failed, failure.Message, StringComparison.Ordinal);
        Assert.NotNull(Codes.Explain(DetectorSelfCheck.Failed));
        Assert.Contains(DetectorSelfCheck.Failed, Codes.All.Keys);
    }

    [Fact]
    public async Task A_guard_over_a_detector_that_failed_lets_nothing_pass()
    {
        var guard = new SensitiveDataGuard(new SensitiveDataDetector(isSound: false));

        var (_, findings) = await guard.SearchAsync("An ordinary text.", TextOrigin.RecruiterInstruction, null, TestContext.Current.CancellationToken);

        Assert.Null(findings);
    }

    private static string Fold(string text)
    {
        using var folded = Folding.Fold(text);
        return folded.Chars.ToString();
    }
}
