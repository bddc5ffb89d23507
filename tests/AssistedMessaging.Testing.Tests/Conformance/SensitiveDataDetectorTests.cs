using AssistedMessaging.SensitiveData;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class SensitiveDataDetectorTests : SensitiveDataDetectorConformance
{
    private Func<ISensitiveDataDetector> _create = () => new SensitiveDataDetector();

    [Fact]
    public Task The_built_in_detector_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Blind, nameof(What_it_is_made_for_is_found))]
    [InlineData(Fault.Throws, nameof(No_text_makes_it_throw))]
    [InlineData(Fault.CountsVisible, nameof(Offsets_move_with_the_text))]
    [InlineData(Fault.Overshoots, nameof(Findings_lie_in_the_text_as_given_and_in_its_order))]
    [InlineData(Fault.Quotes, nameof(A_finding_says_what_and_how_certain_and_not_the_text))]
    [InlineData(Fault.Certain, nameof(A_finding_says_what_and_how_certain_and_not_the_text))]
    public Task A_planted_broken_detector_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenDetector(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<ISensitiveDataDetector> CreateAsync() => new(_create());

    public enum Fault
    {
        Blind,
        Throws,
        CountsVisible,
        Overshoots,
        Quotes,
        Certain,
    }

    // Finds the word before each "@".
    private sealed class BrokenDetector(Fault fault) : ISensitiveDataDetector
    {
        public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default)
        {
            if (fault == Fault.Throws && text.Text.Contains('\0', StringComparison.Ordinal))
            {
                throw new FormatException("a null character");
            }

            string searched = fault == Fault.CountsVisible ? text.Text.Replace("\u200B", "", StringComparison.Ordinal) : text.Text;
            List<SensitiveDataFinding> findings = [];
            for (int at = searched.IndexOf('@', StringComparison.Ordinal); at > 0 && fault != Fault.Blind; at = searched.IndexOf('@', at + 1))
            {
                int start = searched.LastIndexOf(' ', at) + 1;
                string found = searched[start..(at + 1)];
                findings.Add(new SensitiveDataFinding(
                    start,
                    found.Length + (fault == Fault.Overshoots ? 1_000_000 : 0),
                    PersonalDataCategory.Email,
                    fault == Fault.Quotes ? $"RULE {found}" : "RULE",
                    fault == Fault.Certain ? 100 : 1,
                    false));
            }

            return new(new SensitiveDataReport { Findings = [.. findings.OrderBy(finding => finding.Start)] });
        }
    }
}
