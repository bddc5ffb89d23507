using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>A check that compares what a message says with what its fields supply.</summary>
internal abstract class GroundingCheck : IModerator
{
    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var facts = new SuppliedFacts(context);
        if (!facts.Exist)
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        List<ModerationFinding>? findings = null;
        Look(context, facts, MessagePart.Body, context.Body, ref findings);
        if (context.Subject is { Length: > 0 } subject)
            Look(context, facts, MessagePart.Subject, subject, ref findings);
        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }

    /// <summary>Looks at one part and adds what nothing supplies.</summary>
    protected abstract void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings);

    /// <summary>Whether a check goes on: a message with so many findings is beyond help, and hostile texts stay cheap.</summary>
    protected static bool CanAdd(List<ModerationFinding>? findings) => findings is null || findings.Count < 50;

    protected static void Add(
        ref List<ModerationFinding>? findings, string code, MessagePart part, TextSpan span, ModerationSeverity severity = ModerationSeverity.Medium) =>
        (findings ??= []).Add(new ModerationFinding { Code = code, Severity = severity, Part = part, Span = span });
}
