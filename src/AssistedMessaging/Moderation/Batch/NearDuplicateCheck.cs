namespace AssistedMessaging.Moderation.Batch;

/// <summary>A message that says nearly the same, slots apart, as that of another candidate of the batch. Only a model's messages are to be unique (S-49).</summary>
internal sealed class NearDuplicateCheck : IModerator
{
    /// <summary>From this likeness on two messages are the same to a reader.</summary>
    private const double TooAlike = 0.9;

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        if (context is not { Batch: { } batch, SystemText: not null, SlotBody: { } body, Kind: Profiles.MessageKind.Initial, Records.Candidate.Id: { } id })
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        using var words = WordView.Of(body);
        return ValueTask.FromResult(batch.Repeats(id, words) < TooAlike
            ? ModerationReport.Clean
            : ModerationReport.Of([new ModerationFinding { Code = "batch.near-duplicate", Severity = ModerationSeverity.Low }]));
    }
}
