using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Instructions to a writing tool inside a text that should only inform: in a profile, a job posting or a company's page.</summary>
/// <remarks>
/// Judges sentence by sentence, so that a long harmless text does not dilute one sentence. Requests to people who write messages are legitimate: they are never blocked.
/// </remarks>
internal sealed class InstructionDetector : IModerator
{
    private static readonly PhraseBook Book = PhraseBookReader.ReadResource("Moderation/Injection/instructions.txt");

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<ModerationFinding>? findings = null;
        using var words = WordView.Of(context.Body);
        var score = default(InstructionScore);
        var matches = Book.Match(words);
        for (var i = 0; matches is not null && i < matches.Count; i++)
        {
            var match = matches[i];
            if (score.Sentence != words[match.First].Sentence)
                Close(words, ref score, ref findings, context.Field);
            score.Add(match, words[match.First].Sentence);
        }

        Close(words, ref score, ref findings, context.Field);
        RawMarkers.Find(context.Body, context.Field, ref findings);
        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }

    private static void Close(in WordView words, ref InstructionScore score, ref List<ModerationFinding>? findings, Fields.FieldKey? field)
    {
        if (score.Severity is { } severity)
        {
            (findings ??= []).Add(new ModerationFinding
            {
                Code = "injection.instructions", Severity = severity, Span = words.Span(score.First, score.Last), Field = field,
            });
        }

        score = default;
    }
}
