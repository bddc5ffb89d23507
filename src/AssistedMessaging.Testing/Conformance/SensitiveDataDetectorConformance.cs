using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="ISensitiveDataDetector"/>.</summary>
public abstract class SensitiveDataDetectorConformance : ConformanceSuite<ISensitiveDataDetector>
{
    /// <summary>A text in which the detector has to find something.</summary>
    /// <value>Default: a sentence with an e-mail address, in a candidate's profile.</value>
    protected virtual SensitiveDataText Sensitive => new("Write to noor.verhulst@windrose.example, please.", TextOrigin.CandidateProfile);

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(What_it_is_made_for_is_found), Law(No_text_makes_it_throw), Law(Findings_lie_in_the_text_as_given_and_in_its_order),
        Law(Offsets_move_with_the_text), Law(A_finding_says_what_and_how_certain_and_not_the_text), Law(Many_callers_at_once_get_equal_reports),
    ];

    /// <summary>Without it the other laws would say nothing.</summary>
    public virtual async Task What_it_is_made_for_is_found()
    {
        ISensitiveDataDetector detector = await CreateAsync().ConfigureAwait(false);

        Require((await detector.DetectAsync(Sensitive).ConfigureAwait(false)).Findings.Count > 0, "nothing was found in the sample.");
    }

    /// <summary>Whatever the text: empty, half a surrogate pair, hidden characters, 100,000 of one letter.</summary>
    public virtual async Task No_text_makes_it_throw()
    {
        ISensitiveDataDetector detector = await CreateAsync().ConfigureAwait(false);
        for (int i = 0; i < NastyTexts.All.Count; i++)
        {
            foreach (TextOrigin origin in new[] { TextOrigin.Unknown, TextOrigin.RecruiterInstruction, TextOrigin.CandidateProfile,
                TextOrigin.ModelOutput })
            {
                try
                {
                    await detector.DetectAsync(new SensitiveDataText(NastyTexts.All[i], origin)).ConfigureAwait(false);
                }
                catch (Exception e)
                {
                    Require(false, $"text {i} of origin {origin} made it throw {e.GetType().Name}.");
                }
            }
        }
    }

    /// <summary>Offsets are UTF-16 code units of the text as given, never of a normalised one; a finding has at least one.</summary>
    public virtual async Task Findings_lie_in_the_text_as_given_and_in_its_order()
    {
        ISensitiveDataDetector detector = await CreateAsync().ConfigureAwait(false);
        foreach (string text in NastyTexts.All.Select(text => $"{text} {Sensitive.Text} {text}").Append(Sensitive.Text))
        {
            IReadOnlyList<SensitiveDataFinding> findings =
                (await detector.DetectAsync(Sensitive with { Text = text }).ConfigureAwait(false)).Findings;

            Require(
                findings.All(finding => finding.Start >= 0 && finding.Length > 0 && finding.End <= text.Length),
                "a finding is empty or leaves the text.");
            Require(findings.Zip(findings.Skip(1)).All(pair => pair.First.Start <= pair.Second.Start), "findings are not in the order of the text.");
        }
    }

    /// <summary>What stands before a finding moves it by its own length, also when it is hidden or beyond the basic plane.</summary>
    public virtual async Task Offsets_move_with_the_text()
    {
        const string before = "\U0001F600 \u200B\u00ADe\u0301 Good morning.\n\n";
        ISensitiveDataDetector detector = await CreateAsync().ConfigureAwait(false);
        IReadOnlyList<SensitiveDataFinding> plain = (await detector.DetectAsync(Sensitive).ConfigureAwait(false)).Findings;

        SensitiveDataText longer = Sensitive with { Text = before + Sensitive.Text };
        IReadOnlyList<SensitiveDataFinding> moved = (await detector.DetectAsync(longer).ConfigureAwait(false)).Findings;

        Require(
            plain.All(finding =>
                moved.Any(other => other.Start == finding.Start + before.Length && other.Length == finding.Length
                    && other.Category == finding.Category)),
            "a finding did not move by the length of what stands before it.");
    }

    /// <summary>Category and rule are named, certainty is from 0 to 1, and neither name holds the text that was found.</summary>
    public virtual async Task A_finding_says_what_and_how_certain_and_not_the_text()
    {
        ISensitiveDataDetector detector = await CreateAsync().ConfigureAwait(false);
        foreach (SensitiveDataFinding finding in (await detector.DetectAsync(Sensitive).ConfigureAwait(false)).Findings)
        {
            string found = Sensitive.Text.Substring(finding.Start, finding.Length);

            Require(!string.IsNullOrWhiteSpace(finding.Category.Value), "a finding has no category.");
            Require(!string.IsNullOrWhiteSpace(finding.RuleId), "a finding has no rule.");
            Require(finding.Score is >= 0 and <= 1, "a finding's certainty is not from 0 to 1.");
            Require(
                !finding.RuleId.Contains(found, StringComparison.OrdinalIgnoreCase)
                    && !finding.Category.Value.Contains(found, StringComparison.OrdinalIgnoreCase),
                "a finding's names hold the text that was found.");
        }
    }

    /// <summary>Thread-safe, and nothing but the text decides.</summary>
    public virtual async Task Many_callers_at_once_get_equal_reports()
    {
        ISensitiveDataDetector detector = await CreateAsync().ConfigureAwait(false);

        string[] reports = await Together.RunAsync(async i =>
        {
            SensitiveDataText text = i % 2 == 0 ? Sensitive : Sensitive with { Text = $"Good morning. {Sensitive.Text}" };
            return $"{i % 2} {string.Join(';', (await detector.DetectAsync(text).ConfigureAwait(false)).Findings)}";
        }).ConfigureAwait(false);

        Require(reports.Distinct().Count() == 2, "equal texts have different findings.");
    }
}
