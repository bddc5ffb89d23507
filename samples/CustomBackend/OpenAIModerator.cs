using System.ClientModel;
using AssistedMessaging.Moderation;
using OpenAI.Moderations;

namespace CustomBackend;

/// <summary>OpenAI's moderation as one more check. It only adds to the built-in ones, and a call that fails is never a clean text.</summary>
internal sealed class OpenAIModerator(ModerationClient client) : IModerator
{
    public async ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // The values of slots, names above all, do not have to leave: the form with slots says enough.
            ModerationResult result = await client.ClassifyTextAsync(context.SlotBody ?? context.Body, cancellationToken);
            return ModerationReport.Of([.. Findings(result)]);
        }
        catch (ClientResultException e)
        {
            return ModerationReport.Unscanned(e.Status is 401 or 403 or 404 ? CheckOutcome.Misconfigured : CheckOutcome.Failed);
        }
    }

    private static IEnumerable<ModerationFinding> Findings(ModerationResult result)
    {
        (string Code, ModerationCategory Category)[] categories =
        [
            ("openai.harassment", result.Harassment), ("openai.hate", result.Hate), ("openai.sexual", result.Sexual), ("openai.violence", result.Violence),
            ("openai.self-harm", result.SelfHarm), ("openai.illicit", result.Illicit),
        ];
        foreach (var (code, category) in categories.Where(c => c.Category.Flagged))
            yield return new ModerationFinding { Code = code, Severity = category.Score >= 0.9f ? ModerationSeverity.High : ModerationSeverity.Medium };
        if (result.Flagged && !categories.Any(c => c.Category.Flagged))
            yield return new ModerationFinding { Code = "openai.flagged", Severity = ModerationSeverity.High };
    }
}
