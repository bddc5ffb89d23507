using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.SensitiveData.Scanning;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.SensitiveData;

public class SpacedRowTests
{
    private static readonly SensitiveDataDetector Detector = new();

    private static ScanView View(string text) => new ScanBuffers(TermTable.Default, Vocabulary.Default).Read(text, withTraits: false);

    [Theory]
    [InlineData("Row: 12 34 12 34 12 34 12 34 12 34 12 34", 8, true)]
    [InlineData("Row: 12 34 12 34 12 34 12 34 12 34 12 34", 5, false)]
    [InlineData("Row: 12 34 12 34", 8, false)]
    [InlineData("BSN 12 34 12 34 12 34 12 34 12 34 12 34", 7, false)]
    [InlineData("Row: 12 0612 34 12 34 12 34 12 34 12 34", 8, false)]
    [InlineData("Row: 12 4111 1111 1111 1111 12 34 12 34", 8, false)]
    [InlineData("Row: 12 2341 2341 2346 12 34 12 34 12 34", 8, false)]
    [InlineData("Row: 12 1111 2222 3333 4445 12 34 12 34", 8, true)]
    [InlineData("Row: 12 34 AB 34 12 34 12 34 12 34 12 34", 8, false)]
    public void Only_what_begins_nothing_is_leapt_over(string text, int start, bool expected) =>
        Assert.Equal(expected, SpacedRow.BeginsNothing(View(text), start));

    [Fact]
    public void Where_a_row_is_leapt_over_no_number_and_no_telephone_begins() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll<int[]>(numbers =>
    {
        var text = "Row: " + string.Join(' ', numbers.Concat(numbers).Concat(numbers).Select(n => Math.Abs((long)n * 7919) % 100_000).Concat([12, 34, 56, 78]));
        var view = View(text);
        for (var start = view.Map.NextDigit(0); start < text.Length; start = view.Map.NextDigit(NumberReader.GroupEnd(view, start)))
        {
            if (!SpacedRow.BeginsNothing(view, start))
                continue;
            NumberScanner.Read(view, start, out var number);
            if (number.Length > 0 || ContactScanner.TryReadPhone(view, start, out _))
                return false;
        }

        return true;
    }));

    [Theory]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("6011 0009 9013 9424")]
    [InlineData("10000000146")]
    public void A_number_in_the_midst_of_a_row_is_found(string number) =>
        Assert.Contains(Detector.Detect($"Row: 12 34 56 78 {number} 12 34 56 78 90 12 34", TextOrigin.CandidateProfile) ?? [], f => f.Length == number.Length && f.Start == 17);
}
