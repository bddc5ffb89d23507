using AssistedMessaging.Disclosures;

namespace AssistedMessaging.Moderation;

/// <summary>Shows the reviewer what the law may ask for and the message does not say; one finding a topic, never more than a remark.</summary>
internal sealed class DisclosureCheck : IModerator
{
    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        List<ModerationFinding>? findings = null;
        foreach (var disclosure in context.Disclosures)
        {
            var code = CodeOf(disclosure);
            if (findings?.Exists(f => f.Code == code) != true)
                (findings ??= []).Add(new ModerationFinding { Code = code, Severity = ModerationSeverity.Low });
        }

        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }

    private static string CodeOf(DisclosureFinding disclosure) => disclosure.Topic switch
    {
        "pay" => "disclosures.pay",
        "privacy-notice" => "disclosures.privacy-notice",
        "right-to-object" => "disclosures.right-to-object",
        "unsolicited-message" => "disclosures.unsolicited-message",
        "ai-use" => "disclosures.ai-use",
        _ => "disclosures.other",
    };
}
