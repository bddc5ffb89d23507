using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IModerator"/>.</summary>
public abstract class ModeratorConformance : ConformanceSuite<IModerator>
{
    /// <summary>A text in which the moderator has to find something.</summary>
    protected abstract ModerationContext Objectionable { get; }

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(What_it_is_made_for_is_found), Law(No_text_makes_it_throw), Law(Findings_lie_in_the_text), Law(A_finding_has_a_code_and_not_the_text),
        Law(Many_callers_at_once_get_equal_reports),
    ];

    /// <summary>Without it the other laws would say nothing.</summary>
    public virtual async Task What_it_is_made_for_is_found()
    {
        ModerationReport report = await Moderate(Objectionable).ConfigureAwait(false);

        Require(report.Outcome == CheckOutcome.Completed, $"the check of the sample ended as {report.Outcome}.");
        Require(report.Findings.Count > 0, "nothing was found in the sample.");
    }

    /// <summary>At every stage, whatever the text. What it cannot judge it reports as unscanned.</summary>
    public virtual async Task No_text_makes_it_throw()
    {
        IModerator moderator = await CreateAsync().ConfigureAwait(false);
        for (int i = 0; i < NastyTexts.All.Count; i++)
        {
            foreach (ModerationStage stage in Enum.GetValues<ModerationStage>())
            {
                try
                {
                    await moderator.ModerateAsync(With(NastyTexts.All[i], stage)).ConfigureAwait(false);
                }
                catch (Exception e)
                {
                    Require(false, $"text {i} at {stage} made it throw {e.GetType().Name}.");
                }
            }
        }
    }

    /// <summary>Offsets are UTF-16 code units of the part that the finding names.</summary>
    public virtual async Task Findings_lie_in_the_text()
    {
        IEnumerable<ModerationContext> contexts =
            NastyTexts.All.Select(text => With($"{text}\n{Objectionable.Body}\n{text}", Objectionable.Stage)).Append(Objectionable);
        foreach (ModerationContext context in contexts)
        {
            foreach (ModerationFinding finding in (await Moderate(context).ConfigureAwait(false)).Findings)
            {
                string? part = finding.Part == MessagePart.Subject ? context.Subject : context.Body;
                Require(
                    finding.Span is not { } span || (part is not null && span.Start >= 0 && span.Length >= 0 && span.End <= part.Length),
                    $"{finding.Code} leaves its part of the text.");
            }
        }
    }

    /// <summary>Codes are <c>room.reason</c> in kebab case, so no word of the text is in them.</summary>
    public virtual async Task A_finding_has_a_code_and_not_the_text()
    {
        foreach (ModerationFinding finding in (await Moderate(Objectionable).ConfigureAwait(false)).Findings)
        {
            Require(Records.IsCode(finding.Code), "a code is not of the form room.reason.");
            Require(Enum.IsDefined(finding.Severity), $"{finding.Code} has no severity of the scale.");
        }
    }

    /// <summary>Thread-safe, and nothing but the text and its context decides.</summary>
    public virtual async Task Many_callers_at_once_get_equal_reports()
    {
        IModerator moderator = await CreateAsync().ConfigureAwait(false);

        string[] reports = await Together.RunAsync(async i =>
        {
            ModerationReport report =
                await moderator.ModerateAsync(i % 2 == 0 ? Objectionable : With("Good morning.", Objectionable.Stage)).ConfigureAwait(false);
            return $"{i % 2} {report.Outcome} {string.Join(';', report.Findings.Select(finding => $"{finding.Code} {finding.Part} {finding.Span}"))}";
        }).ConfigureAwait(false);

        Require(reports.Distinct().Count() == 2, "equal texts have different reports.");
    }

    private ModerationContext With(string body, ModerationStage stage) => new()
    {
        Stage = stage,
        Body = body,
        Subject = Objectionable.Subject,
        SlotBody = Objectionable.SlotBody is null ? null : body,
        SlotSubject = Objectionable.SlotSubject,
        Origin = Objectionable.Origin,
        Language = Objectionable.Language,
        Channel = Objectionable.Channel,
        Kind = Objectionable.Kind,
        Field = Objectionable.Field,
        Selection = Objectionable.Selection,
        Slots = Objectionable.Slots,
        SystemText = Objectionable.SystemText,
        Records = Objectionable.Records,
    };

    private async Task<ModerationReport> Moderate(ModerationContext context) =>
        await (await CreateAsync().ConfigureAwait(false)).ModerateAsync(context).ConfigureAwait(false);
}
