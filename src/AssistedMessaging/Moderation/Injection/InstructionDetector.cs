using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Instructions to a writing tool inside a text that should only inform: in a profile, a job posting or a company's page.</summary>
/// <remarks>
/// Judges sentence by sentence, so that a long harmless text does not dilute one sentence, and looks at hidden and encoded text in its plain form.
/// Requests to people who write messages are legitimate: they may be flagged and are not blocked.
/// </remarks>
internal sealed class InstructionDetector : IModerator
{
    private static readonly PhraseBook Book = PhraseBookReader.ReadResource("Moderation/Injection/instructions.txt");

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<ModerationFinding>? findings = null;
        Judge(context.Body, context.Field, ref findings);
        RawMarkers.Find(context.Body, context.Field, ref findings);
        foreach (var view in HiddenViews.Of(context.Body))
        {
            List<ModerationFinding>? hidden = null;
            Judge(view.Text, context.Field, ref hidden);
            if (hidden is not null || view.IsSuspect)
                Add(ref findings, "injection.hidden", view.IsSuspect && hidden is null ? ModerationSeverity.Medium : ModerationSeverity.High, view.Source, context.Field);
        }

        Join(findings);
        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }

    private static void Judge(string text, FieldKey? field, ref List<ModerationFinding>? findings)
    {
        using var words = WordView.Of(text);
        if (Book.Match(words) is not { } matches)
            return;

        var score = default(InstructionScore);
        foreach (var match in matches)
        {
            if (score.Sentence != words[match.First].Sentence)
                Close(text, words, ref score, ref findings, field);
            score.Add(match, words[match.First].Sentence);
        }

        Close(text, words, ref score, ref findings, field);
    }

    private static void Close(string text, in WordView words, ref InstructionScore score, ref List<ModerationFinding>? findings, FieldKey? field)
    {
        if (score.Severity is { } severity)
        {
            var span = words.Span(score.First, score.Last);
            if (!(score.IsMention && IsQuoted(text, span)))
                Add(ref findings, "injection.instructions", severity, span, field);
        }

        score = default;
    }

    /// <summary>A quotation mark stands shortly before the words: people who work against such instructions quote them.</summary>
    private static bool IsQuoted(string text, TextSpan span) =>
        text.AsSpan(Math.Max(0, span.Start - 40), Math.Min(40, span.Start) + Math.Min(span.Length, 40)).ContainsAny("\"'“‘«„");

    /// <summary>Two doubtful places in one field are one too many.</summary>
    private static void Join(List<ModerationFinding>? findings)
    {
        if (findings is not { Count: > 1 } || findings.Exists(f => f.Severity is ModerationSeverity.High))
            return;
        var first = findings[0];
        findings[0] = new ModerationFinding { Code = first.Code, Severity = ModerationSeverity.High, Span = first.Span, Field = first.Field };
    }

    private static void Add(ref List<ModerationFinding>? findings, string code, ModerationSeverity severity, TextSpan span, FieldKey? field) =>
        (findings ??= []).Add(new ModerationFinding { Code = code, Severity = severity, Span = span, Field = field });
}
